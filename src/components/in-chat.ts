// Inside WeChat a notice says that its browser may clear what pages keep, until it was read. 微信内提示。
import { isToldOfChat, keepToldOfChat } from '@/stores/told';

/** Shows the notice unless it was read before. 显示提示。 */
export function tellInChat(notice: HTMLElement): void {
  if (isToldOfChat()) return;
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => {
    notice.hidden = true;
    keepToldOfChat();
  });
}
