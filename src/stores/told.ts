// Notices that the reader need not see again; `shapan.told`: chat. 已看过的提示。
const KEY = 'shapan.told';

/** Whether the notice about chat apps was read; not known where storage is blocked. 是否看过。 */
export function isToldOfChat(): boolean {
  try {
    return localStorage.getItem(KEY) === 'chat';
  } catch {
    return false;
  }
}

/** The notice about chat apps was read. 已看过。 */
export function keepToldOfChat(): void {
  try {
    localStorage.setItem(KEY, 'chat');
  } catch {
    // Nothing is kept here: it comes again on the next page.
  }
}
