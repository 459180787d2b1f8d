// How a computed number is written inside a sentence. 句中数字的写法。
import type { Unit } from '@/i18n/format';

const forms = {
  count: { unit: 'people', suffix: '', usualDigits: 0 },
  yuan: { unit: 'yuan', suffix: '', usualDigits: 0 },
  percent: { unit: 'ratio', suffix: '%', usualDigits: 1 },
  points: { unit: 'points', suffix: '', usualDigits: 1 },
  times: { unit: 'times', suffix: '', usualDigits: 2 },
} as const satisfies Record<string, { unit: Unit; suffix: string; usualDigits: number }>;

export type As = keyof typeof forms;

/**
 * The unit, sign and digits of a way to write a number. 数字写法。
 *
 * @throws RangeError naming the unknown way
 */
export function shownAs(as: As): (typeof forms)[As] {
  if (!Object.hasOwn(forms, as))
    throw new RangeError(`as="${as}" is unknown; there are ${Object.keys(forms).join(', ')}`);
  return forms[as];
}
