// Every number a reader sees is written here, by unit and language. 所有数字的写法，按单位与语言。

/** Units a quantity can have. Share is always 0–1; percent exists only here. 单位。 */
export type Unit =
  'people' | 'sessions' | 'orders' | 'yuan' | 'ratio' | 'points' | 'times' | 'none';

export const units: readonly Unit[] = [
  'people',
  'sessions',
  'orders',
  'yuan',
  'ratio',
  'points',
  'times',
  'none',
];

/** Words by key, one language. 一种语言的词表。 */
export type Words = Readonly<Record<string, string>>;

interface NumberStyle {
  /** Digits after the point; by default what the unit is usually given with. */
  digits?: number;
  /** Put + before a gain. */
  signed?: boolean;
}

const usualDigits: Record<Unit, number> = {
  people: 0,
  sessions: 0,
  orders: 0,
  yuan: 0,
  ratio: 1,
  points: 1,
  times: 2,
  none: 2,
};

const MINUS = '−';

/** Shares are 0–1 everywhere but here, where they are written as percent. */
const shownValue = (value: number, unit: Unit) =>
  unit === 'ratio' || unit === 'points' ? value * 100 : value;

/** A number without its unit, `0.21` as `21.0` when the unit is a share. 不带单位的数字。 */
export function plain(value: number, unit: Unit, tag: string, style: NumberStyle = {}): string {
  const digits = style.digits ?? usualDigits[unit];
  const text = new Intl.NumberFormat(tag, {
    minimumFractionDigits: unit === 'none' ? 0 : digits,
    maximumFractionDigits: digits,
    signDisplay: style.signed ? 'exceptZero' : 'negative',
  }).format(shownValue(value, unit));
  return text.replace('-', MINUS);
}

/**
 * A number with its unit, by the pattern `unit.<unit>` of the words (`{n} 元`). 带单位的数字。
 *
 * A language with a form of its own for one thing has `unit.people.one` beside `unit.people`.
 */
export function withUnit(
  value: number,
  unit: Unit,
  tag: string,
  words: Words,
  style: NumberStyle = {},
): string {
  const text = plain(value, unit, tag, style);
  const digits = style.digits ?? usualDigits[unit];
  const rules = new Intl.PluralRules(tag, {
    minimumFractionDigits: unit === 'none' ? 0 : digits,
    maximumFractionDigits: digits,
  });
  const pattern =
    words[`unit.${unit}.${rules.select(Math.abs(shownValue(value, unit)))}`] ??
    words[`unit.${unit}`] ??
    '{n}';
  return pattern.replace('{n}', text).replace(/^([^\d]*?)([+−])/, '$2$1');
}

/** A short number for axis ticks: 1.2万 or 12K. 坐标轴上的短数字。 */
export function short(value: number, unit: Unit, tag: string): string {
  if (unit === 'ratio' || unit === 'points') return `${plain(value, unit, tag, { digits: 0 })}%`;
  return new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 })
    .format(value)
    .replace('-', MINUS);
}

/** One place of a sentence: a number with its unit, or text that is put in as it stands. */
export type Filling = { value: number; unit: Unit } & NumberStyle;

/** Fills `{name}` places of a sentence; numbers are written by unit. 填句子里的空位。 */
export function fill(
  sentence: string,
  places: Readonly<Record<string, Filling | string>>,
  tag: string,
  words: Words,
): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const place = places[name];
    if (place === undefined) return whole;
    if (typeof place === 'string') return place;
    return withUnit(place.value, place.unit, tag, words, place);
  });
}
