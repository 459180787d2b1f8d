// The controls of the channel mix and its scenarios. 渠道混合的控件与情景。
import type { InputSpec, Scenario } from '../_frame/declaration';
import mixes, { type ChannelCounts } from './channel-mixes.reduce';

const visitors = { unit: 'people', min: 100, max: 1_000_000, step: 1000, grain: 1, scale: 'log' } as const; // prettier-ignore
const rate = {
  unit: 'ratio',
  min: 0.001,
  max: 0.3,
  step: 0.001,
  grain: 0.0001,
  scale: 'log',
} as const;

export const inputs = {
  visitor1Count: { ...visitors, start: 62_000, series: 1 },
  rate1Ratio: { ...rate, start: 0.034, series: 1 },
  visitor2Count: { ...visitors, start: 120_000, series: 2 },
  rate2Ratio: { ...rate, start: 0.016, series: 2 },
  was1Count: { ...visitors, start: mixes.search.visitorCount, more: true },
  wasRate1Ratio: { ...rate, start: 0.032, more: true },
  was2Count: { ...visitors, start: mixes.feed.visitorCount, more: true },
  wasRate2Ratio: { ...rate, start: 0.014, more: true },
} satisfies Record<string, InputSpec>;

export type MixInputs = typeof inputs;

const [march, later] = [mixes.sourcesInMarch, mixes.sourcesLater];

export const scenarios: Record<string, Scenario<MixInputs>> = {
  // Last month is the case's; this month is a teaching value: both rates up, four times the feed.
  appliance: {
    values: {
      ...last(mixes.search, mixes.feed),
      visitor1Count: 62_000,
      rate1Ratio: 0.034,
      visitor2Count: 120_000,
      rate2Ratio: 0.016,
    },
  },
  // The other way round: both rates down, and fewer of those who seldom buy.
  skincare: {
    values: {
      ...last(mixes.mall, mixes.ownLive),
      visitor1Count: 130_000,
      rate1Ratio: 0.043,
      visitor2Count: 300_000,
      rate2Ratio: 0.01,
    },
    shows: labels('skincare', 'people'),
  },
  sources: {
    values: {
      ...last(march[0], march[1]),
      visitor1Count: later[0]?.visitorCount ?? 0,
      rate1Ratio: rateOf(later[0]),
      visitor2Count: later[1]?.visitorCount ?? 0,
      rate2Ratio: rateOf(later[1]),
    },
    shows: labels('sources', 'sessions'),
    source: 'source.sessions',
  },
};

/** Word key of a channel's name, first channel 0. 渠道名的词条。 */
export const channelKey = (scenario: string, channel: number) =>
  `channels.${scenario}${channel + 1}`;

/** People in the cases, visits at the real shop. 案例数人，真实店铺数次。 */
export const visitorUnit = (scenario: string) => (scenario === 'sources' ? 'sessions' : 'people');

function rateOf(counts: ChannelCounts | undefined): number {
  return counts ? counts.orderCount / counts.visitorCount : 0;
}

function last(first?: ChannelCounts, second?: ChannelCounts) {
  return {
    was1Count: first?.visitorCount ?? 0,
    wasRate1Ratio: rateOf(first),
    was2Count: second?.visitorCount ?? 0,
    wasRate2Ratio: rateOf(second),
  };
}

function labels(scenario: string, unit: 'people' | 'sessions') {
  const label = (name: string) => `labels.${scenario}.${name}`;
  return {
    visitor1Count: { unit, label: label('visitors1') },
    rate1Ratio: { label: label('rate1') },
    visitor2Count: { unit, label: label('visitors2') },
    rate2Ratio: { label: label('rate2') },
    was1Count: { unit },
    was2Count: { unit },
  };
}
