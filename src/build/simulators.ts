// The simulators there are, with words and addresses. 模拟器目录。
import type { AnySimulator } from '@/simulators/_frame/define';
import { locales } from '@/i18n/locales';
import type { Locale } from '@/i18n/locales';
import type { Seen } from '@/quiz/resolve-parts';
import { seenCode } from './seen-code';
import { wordsId } from './words';

const specs = import.meta.glob<{ default: AnySimulator }>('../simulators/*/spec.ts', {
  eager: true,
});

/** Specs by folder name. 全部模拟器。 */
export const simulators: Record<string, AnySimulator> = Object.fromEntries(
  Object.values(specs).map(({ default: spec }) => [spec.id, spec]),
);

for (const { id, companionOf } of Object.values(simulators))
  if (companionOf && (!simulators[companionOf] || simulators[companionOf].companionOf))
    throw new RangeError(`${id}: companion of ${companionOf}, which has no table of its own`);

/** A simulator and its companions: one table seen from several sides. 同一台面的各个模拟器。 */
export const familyOf = (parent: string): AnySimulator[] =>
  Object.values(simulators).filter(
    ({ id, companionOf }) => id === parent || companionOf === parent,
  );

/** Where a simulator has a page of its own. 模拟器页面地址。 */
export const labHref = (locale: Locale, id: string) => `/${locale}/lab/${id}/`;

/** The link that opens a simulator as a question of a quiz sees it. 打开题目所说的状态。 */
export function seenHref(locale: Locale, seen: Seen): string {
  const spec = simulators[seen.simulator];
  if (!spec) throw new RangeError(`no simulator ${seen.simulator}`);
  const code = seenCode(spec, seen);
  return code ? `${labHref(locale, spec.id)}?s=${code}` : labHref(locale, spec.id);
}

/** What an island of a simulator gets from its page. 页面交给模拟器的属性。 */
export function figureProps(locale: Locale) {
  return (id: string, figureId: string) => ({
    tag: locales[locale].tag,
    wordsId: wordsId(locale, id),
    figureId,
    labHref: labHref(locale, id),
  });
}
