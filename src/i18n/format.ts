// Every number a reader sees is written here, by unit and language. 所有数字的写法，按单位与语言。

/** Units a quantity can have. Share is always 0–1; percent exists only here. 单位。 */
export type Unit =
  | 'people'
  | 'sessions'
  | 'orders'
  | 'yuan'
  | 'dollars'
  | 'days'
  | 'weeks'
  | 'ratio'
  | 'points'
  | 'times'
  | 'none';

export const units: readonly Unit[] = [
  'people',
  'sessions',
  'orders',
  'yuan',
  'dollars',
  'days',
  'weeks',
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
  dollars: 0,
  days: 0,
  weeks: 0,
  ratio: 1,
  points: 1,
  times: 2,
  none: 2,
};

const MINUS = '−';

/** Making a format costs a hundred times what using it does, and a drag writes a hundred numbers. */
function kept<T>(make: (tag: string, least: number, most: number, isSigned: boolean) => T) {
  const made = new Map<string, T>();
  return (tag: string, least = 0, most = 0, isSigned = false): T => {
    const key = `${tag} ${least} ${most} ${isSigned}`;
    const format = made.get(key) ?? make(tag, least, most, isSigned);
    made.set(key, format);
    return format;
  };
}

const numberFormat = kept(
  (tag, minimumFractionDigits, maximumFractionDigits, isSigned) =>
    new Intl.NumberFormat(tag, {
      minimumFractionDigits,
      maximumFractionDigits,
      signDisplay: isSigned ? 'exceptZero' : 'negative',
    }),
);
const shortFormat = kept(
  (tag) => new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 }),
);
const pluralRules = kept(
  (tag, minimumFractionDigits, maximumFractionDigits) =>
    new Intl.PluralRules(tag, { minimumFractionDigits, maximumFractionDigits }),
);

/** Fewest and most digits after the point. */
function digitsOf(unit: Unit, style: NumberStyle): [least: number, most: number] {
  const most = style.digits ?? usualDigits[unit];
  return [unit === 'none' ? 0 : most, most];
}

/** Shares are 0–1 everywhere but here, where they are written as percent. */
const shownValue = (value: number, unit: Unit) =>
  unit === 'ratio' || unit === 'points' ? value * 100 : value;

/** A number without its unit, `0.21` as `21.0` when the unit is a share. 不带单位的数字。 */
export function plain(value: number, unit: Unit, tag: string, style: NumberStyle = {}): string {
  const format = numberFormat(tag, ...digitsOf(unit, style), style.signed);
  return format.format(shownValue(value, unit)).replace('-', MINUS);
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
  const rules = pluralRules(tag, ...digitsOf(unit, style));
  const form = rules.select(Math.abs(shownValue(value, unit)));
  const pattern = words[`unit.${unit}.${form}`] ?? words[`unit.${unit}`] ?? '{n}';
  return pattern.replace('{n}', text).replace(/^([^\d]*?)([+−])/, '$2$1');
}

/** A short number for axis ticks: 1.2万 or 12K. 坐标轴上的短数字。 */
export function short(value: number, unit: Unit, tag: string): string {
  if (unit === 'ratio' || unit === 'points') return `${plain(value, unit, tag, { digits: 0 })}%`;
  return shortFormat(tag).format(value).replace('-', MINUS);
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
