// A computed number of a lesson, by its name in lesson.yml or said in place. 课文中的计算数字。
import { getEntry } from 'astro:content';
import { plain } from '@/i18n/format';
import type { Unit } from '@/i18n/format';
import { numberFor } from './model-call';
import { shownAs } from './shown-as';
import type { As } from './shown-as';

/** Where a number comes from and how it is written. 数字的来源与写法。 */
export interface NumSource {
  /** Name under `nums` of lesson.yml; the other fields then override what is said there. */
  id?: string;
  of?: string;
  with?: unknown;
  pick?: string;
  case?: string;
  data?: string;
  as?: As;
  digits?: number;
}

interface ShownNumber {
  value: number;
  unit: Unit;
  digits: number;
  /** As it stands in a sentence, `48.0%`. */
  text: string;
}

/**
 * The number and how it is written in the page's language. 数值及其写法。
 *
 * @throws RangeError naming the name, function, case or path that does not exist
 */
export async function shownNumber(
  own: NumSource,
  lessonId: string | undefined,
  tag: string,
): Promise<ShownNumber> {
  const named = own.id === undefined ? {} : await namedSource(own.id, lessonId);
  const source = { ...named, ...own };
  if (!source.as) throw new RangeError(`a number needs as="…": ${JSON.stringify(own)}`);
  const { unit, suffix, usualDigits } = shownAs(source.as);
  const digits = source.digits ?? usualDigits;
  const value = numberFor(source);
  return { value, unit, digits, text: `${plain(value, unit, tag, { digits })}${suffix}` };
}

async function namedSource(id: string, lessonId = ''): Promise<NumSource> {
  const lesson = await getEntry('lessons', lessonId);
  const source = lesson?.data.nums[id];
  if (!source) throw new RangeError(`lesson.yml of ${lessonId} has no number named ${id}`);
  return source;
}
