// When the turn comes of one who stands in line. 排队的人何时轮到。

/** What has become of one in line by the target. 到目标时间为止的结果。 */
export interface Turn {
  /** still waiting, 0–1. 仍在等 */
  waitsRatio: number;
  /** answered in time, 0–1. 已接待 */
  servedRatio: number;
}

/**
 * Fate of a customer with 0, 1, 2 … others ahead in line, place by place. 前面有若干人时的去向。
 *
 * With j ahead the turn comes after j + 1 steps, the step with i left ahead at the rate (a + i)θ: an
 * agent becomes free or one of the i gives up. The moments of e^(−θT) for the sum T of such steps are
 * Π (a + i)/(a + i + s), those of Beta(a, j + 1), whose share below e^(−θt) is a sum of negative
 * binomial terms: P(T > t) = Σ_(i ≤ j) NB(i; a, q) with q = 1 − e^(−θt). One's own patience runs out
 * independently, so P(still waits) = e^(−θt) P(T > t), and P(served by t) = E[e^(−θT); T ≤ t] has the
 * same form with a + 1. All terms are positive and none is cut off; uniformisation, which the test
 * compares it with, needs a matrix and a bound for its error.
 *
 * @param servicesInPatience a: services of all agents within one average patience, > 0
 * @param targetInPatience   θt: the target as a multiple of the average patience, >= 0
 * @returns one fate for each place in line, without end; shares 0–1, not rounded
 * @throws RangeError never: `erlangA` has looked at the arguments
 * @source own derivation, above; the chain is that of Palm 1957, Tele 1, 1–136
 * @formula P(T_j > t) = \sum_{i=0}^{j} \binom{a+i-1}{i} e^{-a \theta t} \left( 1 - e^{-\theta t} \right)^i
 * @example turns(10, 0.1).next().value // { waitsRatio: 0.33287108, servedRatio: 0.60648083 }
 */
export function* turns(servicesInPatience: number, targetInPatience: number): Generator<Turn> {
  const a = servicesInPatience;
  const lnGone = Math.log(-Math.expm1(-targetInPatience));
  // As logarithms: with many agents and a long target the first term is below every number.
  let lnTerm = -a * targetInPatience;
  let lnServedTerm = -(a + 1) * targetInPatience;
  let later = 0;
  let servedLater = 0;
  for (let ahead = 0; ; ahead++) {
    later += Math.exp(lnTerm);
    servedLater += Math.exp(lnServedTerm);
    yield {
      waitsRatio: Math.exp(-targetInPatience) * Math.min(later, 1),
      servedRatio: (a / (a + ahead + 1)) * Math.max(1 - servedLater, 0),
    };
    lnTerm += Math.log((a + ahead) / (ahead + 1)) + lnGone;
    lnServedTerm += Math.log((a + 1 + ahead) / (ahead + 1)) + lnGone;
  }
}
