// Reference vectors of attribution and of fair splits. 归因与公平分配的参考数据。
import { type Journeys, journeysOf } from '@/model/attribution/journeys';
import { markovCredits } from '@/model/attribution/markov-credits';
import { setCredits } from '@/model/attribution/set-credits';
import {
  firstTouch,
  lastTouch,
  linearTouch,
  touchCredits,
} from '@/model/attribution/touch-credits';
import { shapleyValues } from '@/model/coalition/shapley-values';
import { attributionPaths } from '../recipes/attribution-paths';

interface ListedPath {
  path: string[];
  conversions: number;
  nulls: number;
}
type MarkovInput = { order: number } & ({ paths: ListedPath[] } | { dataset: string });

export const attributionAdapters: Record<string, (input: never) => unknown> = {
  'attribution.markov'(input: MarkovInput) {
    const journeys = 'paths' in input ? listedJourneys(input.paths) : attributionPaths();
    const found = markovCredits(journeys, input.order);
    return {
      conversionProbability: found.conversionRatio,
      removalEffect: byName(journeys, found.removalRatios),
      attributed: byName(journeys, found.creditRatios),
      attributedConversions: byName(journeys, found.creditCounts),
    };
  },

  'attribution.heuristics'() {
    const journeys = attributionPaths();
    return {
      firstTouch: byName(journeys, touchCredits(journeys, firstTouch).creditCounts),
      lastTouch: byName(journeys, touchCredits(journeys, lastTouch).creditCounts),
      linearTouch: byName(journeys, touchCredits(journeys, linearTouch).creditCounts),
    };
  },

  'attribution.shapleySet'() {
    const journeys = attributionPaths();
    return { conversions: byName(journeys, setCredits(journeys).creditCounts) };
  },

  'shapley.value'({ players, v }: { players: number; v: Record<string, number> }) {
    const worths = new Float64Array(2 ** players);
    for (const [members, worth] of Object.entries(v)) {
      worths[[...members].reduce((mask, player) => mask | (1 << (Number(player) - 1)), 0)] = worth;
    }
    return { phi: shapleyValues(worths) };
  },
};

/** Behaviour without any conversion, in the words of the vector of degenerate inputs. 无成交时的行为 */
export function degenerateAttribution(): string {
  const none = markovCredits(journeysOf(['a > b', 'b'], [0, 0], [3, 2]), 1);
  const some = markovCredits(journeysOf(['a > b', 'b'], [0, 1], [3, 2]), 1);
  const isZero = [...none.removalRatios, ...none.creditCounts].every((value) => value === 0);
  if (!isZero) return `credit without conversions: ${none.creditCounts.join(', ')}`;
  if (some.removalRatios[0] !== 0) return `a never converts and got ${some.removalRatios[0]}`;
  return 'paths with no conversion at all: zero attribution, not NaN; a channel that never converts gets 0 effect';
}

function listedJourneys(paths: readonly ListedPath[]): Journeys {
  return journeysOf(
    paths.map(({ path }) => path.join('>')),
    paths.map(({ conversions }) => conversions),
    paths.map(({ nulls }) => nulls),
  );
}

function byName({ channelNames }: Journeys, values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(channelNames.map((name, channel) => [name, values[channel] ?? NaN]));
}
