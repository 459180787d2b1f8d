// The chain of touches that journeys follow. 由用户路径统计出的接触点转移链。
import { atLeast, wholeNumber } from '../_check';
import { checkJourneys, type Journeys } from './journeys';

/** Moves between states: the last touches of a visitor so far; state 0 is the start. 转移链 */
export interface JourneyChain {
  /** channel of the last touch of each state; −1 for the start. 各状态最后一次接触的渠道 */
  stateChannels: Int32Array;
  /** where each state's moves begin in the two lists below, one more at the end. 各状态转移的起点 */
  moveStarts: Int32Array;
  /** state that a move leads to. 转移到的状态 */
  moveStates: Int32Array;
  /** share of all that leave the state, 0–1. 转移概率 */
  moveRatios: Float64Array;
  /** share of all that leave the state and buy, 0–1; who neither moves nor buys is lost. 成交概率 */
  conversionRatios: Float64Array;
}

const START_STATE = 0;
// A pair of states is one key of a map, as an exact whole number.
const MOST_STATES = 2 ** 26;

/**
 * Moves between touches, from counted journeys. 由路径计数得到接触点之间的转移概率。
 *
 * A touch that repeats the state it comes from is left out: it delays a journey and does not change
 * where it ends. 原地重复的接触略去不计：只是多停一会儿，不改变结局。
 *
 * @param journeys channels, touches and counts
 * @param order    how many last touches decide the next step, whole, >= 1
 * @returns states with their moves; shares of a state's moves and conversions add up to at most 1
 * @throws RangeError if columns do not fit together, or `order` is below 1 or too high to be counted
 * @source Anderl, Becker, von Wangenheim & Schumann 2016, Int. J. Research in Marketing 33(3), 457–474
 * @formula w_{ij} = P(X_t = s_j \mid X_{t-1} = s_i)
 * @simplifies The next step depends on the last touches only, not on earlier ones or on the time between.
 *   下一步只看最近几次接触，不看更早的，也不看间隔多久。
 * @example journeyChain(journeysOf(['a > b'], [1], [0]), 1).moveStates // [1, 2]
 */
export function journeyChain(journeys: Journeys, order: number): JourneyChain {
  checkJourneys(journeys);
  wholeNumber({ order });
  atLeast(1, { order });
  checkKeys(journeys.channelNames.length, order);
  const counted = countedMoves(journeys, order);
  return chainOf(counted);
}

interface CountedMoves {
  stateChannels: number[];
  /** weight of each move, by `from * MOST_STATES + to` */
  moves: Map<number, number>;
  conversions: number[];
  leavers: number[];
}

function countedMoves(journeys: Journeys, order: number): CountedMoves {
  const { channelNames, touchChannels, journeyStarts, conversionCounts, nullCounts } = journeys;
  const base = channelNames.length + 1;
  const modulus = base ** order;
  const states = new Map<number, number>();
  const counted: CountedMoves = {
    stateChannels: [-1],
    moves: new Map(),
    conversions: [0],
    leavers: [0],
  };
  const { stateChannels, moves, conversions, leavers } = counted;
  const add = (list: number[], place: number, weight: number) => {
    list[place] = (list[place] ?? 0) + weight;
  };
  for (let i = 0; i < conversionCounts.length; i++) {
    const bought = conversionCounts[i] as number;
    const weight = bought + (nullCounts[i] as number);
    if (weight === 0) continue;
    let key = 0;
    let from = START_STATE;
    for (let t = journeyStarts[i] as number; t < (journeyStarts[i + 1] as number); t++) {
      const channel = touchChannels[t] as number;
      key = (key * base + channel + 1) % modulus;
      const to = states.get(key) ?? newState(states, key, stateChannels, channel);
      if (to === from) continue;
      const move = from * MOST_STATES + to;
      moves.set(move, (moves.get(move) ?? 0) + weight);
      add(leavers, from, weight);
      from = to;
    }
    add(conversions, from, bought);
    add(leavers, from, weight);
  }
  return counted;
}

function newState(
  states: Map<number, number>,
  key: number,
  stateChannels: number[],
  channel: number,
): number {
  const state = stateChannels.push(channel) - 1;
  states.set(key, state);
  return state;
}

function chainOf({ stateChannels, moves, conversions, leavers }: CountedMoves): JourneyChain {
  const stateCount = stateChannels.length;
  const moveStarts = new Int32Array(stateCount + 1);
  const fromOf = (move: number) => Math.floor(move / MOST_STATES);
  for (const move of moves.keys()) (moveStarts[fromOf(move) + 1] as number)++;
  for (let s = 0; s < stateCount; s++) {
    moveStarts[s + 1] = (moveStarts[s + 1] as number) + (moveStarts[s] as number);
  }
  const next = moveStarts.slice();
  const moveStates = new Int32Array(moves.size);
  const moveRatios = new Float64Array(moves.size);
  for (const [move, weight] of moves) {
    const from = fromOf(move);
    const place = next[from] as number;
    next[from] = place + 1;
    moveStates[place] = move % MOST_STATES;
    moveRatios[place] = weight / (leavers[from] as number);
  }
  const ratioOf = (bought: number | undefined, s: number) =>
    bought ? bought / (leavers[s] as number) : 0;
  return {
    stateChannels: Int32Array.from(stateChannels),
    moveStarts,
    moveStates,
    moveRatios,
    conversionRatios: Float64Array.from(stateChannels, (_, s) => ratioOf(conversions[s], s)),
  };
}

function checkKeys(channelCount: number, order: number): void {
  if ((channelCount + 1) ** (order + 1) <= Number.MAX_SAFE_INTEGER) return;
  const rule = `low enough to number the states of ${channelCount} channels`;
  throw new RangeError(`order must be ${rule}, got ${order}`);
}
