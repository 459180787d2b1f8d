// What a page gives to a simulator. 页面传给模拟器的属性。

/** Props of every simulator; its words stand in the page. 模拟器的属性，文字在页面里。 */
export interface SimProps {
  /** BCP 47 tag of the page. */
  tag: string;
  /** Id of the words in the page: the simulator's and the frame's (`sim.*`, `unit.*`). */
  wordsId: string;
  /** Unique on the page. */
  figureId: string;
  scenario?: string;
  /** `figure`: only the first picture with its sentence and table. */
  view?: 'full' | 'figure';
  /** A question to commit a guess on before the result is shown. */
  predict?: string;
  challenge?: string;
  /** Whether `?s=` of the page is this simulator's, read and written. */
  ownsUrl?: boolean;
  /** Woken before it is scrolled to, as in lessons: until then the picture is enough. */
  isLate?: boolean;
  /** Inside another site's page: without sharing and projector. */
  isEmbedded?: boolean;
  /** Path of the simulator's own page in this language. */
  labHref: string;
}
