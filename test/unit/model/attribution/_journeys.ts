// Random journeys for the property tests of attribution. 归因属性测试用的随机路径。
import fc from 'fast-check';
import { type Journeys, journeysOf } from '@/model/attribution/journeys';

/** A journey as a text, with how often it was made. */
export interface Row {
  path: string;
  conversions: number;
  nulls: number;
}

const row = fc.record({
  path: fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 8 })
    .map((touches) => touches.join(' > ')),
  conversions: fc.nat({ max: 20 }),
  nulls: fc.nat({ max: 20 }),
});

export const rows = fc.array(row, { minLength: 1, maxLength: 12 });

export function fromRows(list: readonly Row[]): Journeys {
  return journeysOf(
    list.map(({ path }) => path),
    list.map(({ conversions }) => conversions),
    list.map(({ nulls }) => nulls),
  );
}

/** Values by channel name, so that runs with other orders of rows can be compared. */
export function named({ channelNames }: Journeys, values: ArrayLike<number>): Map<string, number> {
  return new Map(channelNames.map((name, channel) => [name, values[channel] ?? NaN]));
}
