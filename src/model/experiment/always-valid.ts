// A p-value that may be looked at every day. 可以天天看的 p 值。
import { above, atLeast, nonEmpty } from '../_check';
import { checkGroups } from './_checks';

/** What has come in by one look; everything since the start. 一次查看时的累计数据。 */
export interface TestLook {
  /** visitors in each group so far, whole, >= 1. 每组累计人数 */
  trialCount: number;
  /** successes of control so far, whole, 0 to `trialCount`. 旧版累计成功数 */
  controlCount: number;
  /** successes of treatment so far, whole, 0 to `trialCount`. 新版累计成功数 */
  treatmentCount: number;
}

/**
 * Always valid p-values of a test that is looked at again and again. 始终有效的 p 值（mSPRT）。
 *
 * Stop whenever p falls below the level: the false alarms stay below it however often one looks. The price
 * is a longer wait than a single look at the right time. 什么时候 p 低于显著性水平就可以停，看多少次误报率
 * 都不超标；代价是比「到点只看一次」等得久。
 *
 * A look at which nobody or everybody in both groups did it has no measured variance, so it leaves p as it
 * was. 两组都全无或全有成功时量不出波动，这一次不改变 p 值。
 *
 * @param looks    cumulated counts, first look first; no count may fall
 * @param tauRatio size of difference expected, as a standard deviation of differences, > 0; 0.01 to 0.03 is
 *   usual for conversion; a wrong one costs time, not validity
 * @returns one p for each look, 0–1, never rising
 * @throws RangeError naming the look and count that is out of range or falls, or `tauRatio`
 * @source Johari, Pekelis & Walsh 2015, Always Valid Inference (arXiv 1512.04922); Robbins 1970
 * @formula \Lambda_n = \sqrt{\frac{V}{V+n\tau^2}} \exp\frac{n^2\tau^2 d^2}{2V(V+n\tau^2)}, \quad p_n = \min(p_{n-1}, 1/\Lambda_n)
 * @simplifies Equal groups; the variance is the one measured so far. 两组等量；方差用当前的估计值。
 * @vectors ab.alwaysValidP
 * @example alwaysValidP([{ trialCount: 2000, controlCount: 200, treatmentCount: 263 }], 0.02) // [0.04621]
 */
export function alwaysValidP(looks: readonly TestLook[], tauRatio: number): number[] {
  nonEmpty({ looks });
  above(0, { tauRatio });
  looks.forEach((look, i) => checkLook(look, looks[i - 1], i));
  let p = 1;
  return looks.map((look) => {
    p = Math.min(p, Math.exp(-lnEvidence(look, tauRatio)));
    return p;
  });
}

function lnEvidence(
  { trialCount: n, controlCount, treatmentCount }: TestLook,
  tau: number,
): number {
  const [before, after] = [controlCount / n, treatmentCount / n];
  const variance = before * (1 - before) + after * (1 - after);
  if (variance === 0) return 0;
  const spread = variance + n * tau * tau;
  const pull = n * tau * (after - before);
  return Math.log(variance / spread) / 2 + (pull * pull) / (2 * variance * spread);
}

function checkLook(look: TestLook, last: TestLook | undefined, i: number): void {
  const { trialCount, controlCount, treatmentCount } = look;
  checkGroups({
    [`looks[${i}] control`]: { successCount: controlCount, trialCount },
    [`looks[${i}] treatment`]: { successCount: treatmentCount, trialCount },
  });
  if (!last) return;
  atLeast(last.trialCount, { [`looks[${i}].trialCount`]: trialCount });
  const newTrials = trialCount - last.trialCount;
  for (const name of ['controlCount', 'treatmentCount'] as const) {
    const news = look[name] - last[name];
    if (news >= 0 && news <= newTrials) continue;
    const range = `${last[name]} to ${last[name] + newTrials}`;
    throw new RangeError(
      `looks[${i}].${name} must be ${range} after looks[${i - 1}], got ${look[name]}`,
    );
  }
}
