// What the body of a question gets from its item, whatever its kind. 各类题目作答区的属性。
import type { Words } from '@/i18n/format';
import type { Answer } from './answer';
import type { Shown } from './presented';
import type { Score } from './score';

export interface BodyProps<S extends Shown = Shown> {
  shown: S;
  tag: string;
  words: Words;
  /** Start of names and ids on the page. */
  name: string;
  /** What was said of the answer; null while it is open. */
  score: Score | null;
  /** Checked: the answer stands and its reasons are shown. */
  isChecked: boolean;
  answer: Answer;
  /** The answer changed; `said` tells how, for who does not see it. */
  onanswer: (answer: Answer, said?: string) => void;
}
