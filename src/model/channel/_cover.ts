// Bookkeeping of which places are covered, shared by the ways to pick. 覆盖计数，供各种选法共用。

/** Places that a choice of sites covers. 当前选择的覆盖情况。 */
export class Cover {
  readonly #sites: readonly ArrayLike<number>[];
  readonly #weights: ArrayLike<number>;
  readonly #times: Uint32Array;

  constructor(sites: readonly ArrayLike<number>[], weights: ArrayLike<number>) {
    this.#sites = sites;
    this.#weights = weights;
    this.#times = new Uint32Array(weights.length);
  }

  /** Weight that a site would add. 再加一个点的增量。 */
  gain(site: number): number {
    const places = this.#sites[site] as ArrayLike<number>;
    let sum = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      if (this.#times[place] === 0) sum += this.#weights[place] as number;
    }
    return sum;
  }

  /** Adds a site (+1) or takes it away again (−1). 加入或撤回一个点。 */
  change(site: number, by: 1 | -1): void {
    const places = this.#sites[site] as ArrayLike<number>;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      this.#times[place] = (this.#times[place] as number) + by;
    }
  }
}

/**
 * Sum of the `count` largest values. 最大的几个值之和。
 *
 * @param values any finite numbers
 * @param count  how many of them, whole, >= 0; more than there are is all
 * @returns sum in the unit of the values
 * @source own definition
 * @example sumOfLargest([1, 5, 3], 2) // 8
 */
export function sumOfLargest(values: readonly number[], count: number): number {
  return [...values]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, value) => sum + value, 0);
}
