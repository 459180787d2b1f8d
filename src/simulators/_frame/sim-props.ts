// What a page gives to a simulator. 页面传给模拟器的属性。
import type { Words } from '@/i18n/format';

/** Props of every simulator; all words come with them. 模拟器的属性，文字全由此传入。 */
export interface SimProps {
  /** BCP 47 tag of the page. */
  tag: string;
  /** Words of the simulator and of the frame (`sim.*`, `unit.*`) in the page's language. */
  words: Words;
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
  /** Inside another site's page: without sharing and projector. */
  isEmbedded?: boolean;
  /** Path of the simulator's own page in this language. */
  labHref: string;
}
