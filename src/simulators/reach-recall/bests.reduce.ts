// The best that the challenges' scenarios allow, found at build time. 各挑战情景的最优值，构建时求得。
import { LEAST_WAVE, inputs, type ReachValues, scenarios, schedules } from './inputs';
import { bestCap, caps, measureOf } from './measures';
import { audienceOf } from './run';

const AUDIENCE_STEPS = 60;

/** A scenario as it starts, with changes. 情景的起点加改动。 */
function startOf(scenario: string): ReachValues {
  const starts = Object.entries(inputs).map(([key, { start }]) => [key, start]);
  return { ...Object.fromEntries(starts), ...scenarios[scenario]?.values } as ReachValues;
}

/** Every schedule with every wave. 所有节奏与波长。 */
function flights(values: ReachValues): ReachValues[] {
  const waves = Array.from(
    { length: inputs.waveLength.max - LEAST_WAVE + 1 },
    (_, place) => LEAST_WAVE + place,
  );
  return schedules.flatMap((name, schedule) =>
    (name === 'drip' ? [LEAST_WAVE] : waves).map((waveLength) => ({
      ...values,
      schedule,
      waveLength,
    })),
  );
}

function bestMeasure(scenario: string, focus: 'day' | 'mean'): number {
  const all = flights(startOf(scenario)).map(
    (values) => bestCap((cap) => measureOf({ ...values, cap }, focus)).value,
  );
  return Math.max(...all);
}

const bestEnough = (values: ReachValues) =>
  bestCap((cap) => audienceOf({ ...values, cap }).enoughRatio).value;

/** From the narrowest audience to the one the scenario starts with, in equal ratios. */
function bestPeople(values: ReachValues): number {
  const { min } = inputs.audienceCount;
  const counts = Array.from(
    { length: AUDIENCE_STEPS + 1 },
    (_, step) => min * (values.audienceCount / min) ** (step / AUDIENCE_STEPS),
  );
  const found = counts.flatMap((audienceCount) =>
    caps.map((cap) => measureOf({ ...values, audienceCount, cap }, 'people')),
  );
  return Math.max(...found);
}

export default {
  preheatDayRatio: bestMeasure('preheat', 'day'),
  preheatEnoughRatio: bestEnough(startOf('preheat')),
  brandMeanRatio: bestMeasure('brand', 'mean'),
  brandEnoughRatio: bestEnough(startOf('brand')),
  smallEnoughCount: bestPeople(startOf('small')),
};
