// Longest paths and flows in a plan: the mirror image of buying days. 最长路与流：赶工问题的对偶。

/** An arc with what it can still carry, and its way back. 弧与剩余容量。 */
interface Arc {
  from: number;
  to: number;
  /** days from `from` to `to` at least. 长度 */
  length: number;
  /** yuan a day that can still flow. 剩余容量 */
  room: number;
  /** number of the arc the other way. 反向弧 */
  back: number;
}

/** One step of the cost curve. 费用曲线的一段。 */
export interface FlowStep {
  /** length of the plan above which the days of this step lie, days. 工期 */
  lengthDays: number;
  /** what one day less costs below that length, yuan; Infinity when it cannot be shorter. 每天赶工费 */
  yuanPerDay: number;
}

/** A network of arcs through which costs flow. 费用流网络。 */
export class CrashFlow {
  readonly #arcs: Arc[] = [];
  readonly #nodeCount: number;
  readonly #slackDays: number;
  readonly #slackYuan: number;

  /** Differences below the slacks are rounding. 小于界限的差异视为舍入误差。 */
  constructor(nodeCount: number, slackDays: number, slackYuan: number) {
    this.#nodeCount = nodeCount;
    this.#slackDays = slackDays;
    this.#slackYuan = slackYuan;
  }

  /** Adds an arc that lasts `length` days and costs at most `room` a day. 加一条弧。 */
  add(from: number, to: number, length: number, room: number): void {
    const at = this.#arcs.length;
    this.#arcs.push({ from, to, length, room, back: at + 1 });
    this.#arcs.push({ from: to, to: from, length: -length, room: 0, back: at });
  }

  /**
   * Sends flow along longest paths while they are longer than `deadline`.
   * 沿最长路增流，直到最长路不超过期限。
   */
  augment(from: number, to: number, deadline: number): FlowStep[] {
    const steps: FlowStep[] = [];
    let yuanPerDay = 0;
    for (;;) {
      const { distances, last } = this.#longest(from);
      const lengthDays = distances[to] as number;
      if (lengthDays <= deadline + this.#slackDays) return steps;
      const path = this.#path(last, from, to);
      const flow = path.reduce((least, arc) => Math.min(least, arc.room), Infinity);
      yuanPerDay += flow;
      steps.push({ lengthDays, yuanPerDay });
      if (flow === Infinity) return steps;
      for (const arc of path) {
        // Sums and differences of costs leave crumbs, which are no room.
        arc.room = arc.room - flow > this.#slackYuan ? arc.room - flow : 0;
        (this.#arcs[arc.back] as Arc).room += flow;
      }
    }
  }

  /** Longest way from a node to every other, −Infinity where there is none. 到各点的最长距离。 */
  distances(from: number): Float64Array {
    return this.#longest(from).distances;
  }

  #longest(from: number) {
    const distances = new Float64Array(this.#nodeCount).fill(-Infinity);
    const last = new Int32Array(this.#nodeCount).fill(-1);
    distances[from] = 0;
    for (let round = 0; round < this.#nodeCount; round++) {
      let isChanged = false;
      for (let at = 0; at < this.#arcs.length; at++) {
        const arc = this.#arcs[at] as Arc;
        if (arc.room <= 0) continue;
        const reached = (distances[arc.from] as number) + arc.length;
        if (!(reached > (distances[arc.to] as number) + this.#slackDays)) continue;
        distances[arc.to] = reached;
        last[arc.to] = at;
        isChanged = true;
      }
      if (!isChanged) break;
    }
    return { distances, last };
  }

  #path(last: Int32Array, from: number, to: number): Arc[] {
    const path: Arc[] = [];
    for (let node = to; node !== from;) {
      const arc = this.#arcs[last[node] as number] as Arc;
      path.push(arc);
      node = arc.from;
    }
    return path;
  }
}
