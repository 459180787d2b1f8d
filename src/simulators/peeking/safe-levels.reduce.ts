// Level for each look that keeps all looks together at 5 %, searched at build time. 看几次时每次该用的水平，构建时求出。
import { peekingSafeAlphaRatio } from '@/model/experiment/peeking';
import { AGREED_RATIO, MOST_LOOKS } from './levels';

/** By number of looks, from 1. 按查看次数，从 1 次起。 */
export default Array.from({ length: MOST_LOOKS }, (_, i) =>
  peekingSafeAlphaRatio(i + 1, AGREED_RATIO),
);
