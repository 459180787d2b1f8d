// What the reader is told beside the pictures. 图之外对读者说的话。
import type { Phrases } from './phrases';

/** Notices to be seen, and sentences for screen readers. 页面提示与读屏语句。 */
export class Voice {
  /** Word key of what the reader has to know of the link or the run, or empty. */
  notice = $state('');
  /** What screen readers hear once the reader has stopped moving. */
  said = $state('');
  readonly #text: Phrases;
  #first = '';

  constructor(text: Phrases) {
    this.#text = text;
  }

  /** A change has begun; `spoken` is the word key that comes first when it rests. 改动开始。 */
  begin(spoken: string): void {
    this.notice = '';
    this.#first = spoken;
  }

  warn(notice: string): void {
    this.notice = notice;
    this.said = notice && this.#text.word(notice);
  }

  /** The reader has stopped: says what was done, then what came of it. 停手后一并说出。 */
  tell(alsoKey: string, why: string): void {
    const keys = [this.#first, alsoKey].filter(Boolean);
    this.said = [...keys.map((key) => this.#text.word(key)), why].join(' ');
    this.#first = '';
  }
}
