// Texts that are no progress, each with why it is refused. 必须拒绝的存档。
import { DamagedProgress, parseProgress } from '@/stores/progress-parse-data';
import { fullText } from './_samples';

/** Code and detail of the refusal, or null when the text is read. */
export function refusal(text: string): [string, string] | null {
  try {
    parseProgress(text);
    return null;
  } catch (error) {
    if (!(error instanceof DamagedProgress)) throw error;
    return [error.code, error.detail];
  }
}

/** The full progress with one place overwritten, such as `items>x>atMs`. */
export function changed(at: string, value: unknown): string {
  const data: unknown = JSON.parse(fullText);
  const steps = at.split('>');
  const last = steps.pop() ?? '';
  const inner = steps.reduce<unknown>((node, step) => Reflect.get(node as object, step), data);
  Reflect.set(inner as object, last, value);
  return JSON.stringify(data);
}

/** Texts that are refused whole, with code and detail. */
export const refusedTexts = [
  ['[]', 'foreign', ''],
  ['null', 'foreign', ''],
  ['7', 'foreign', ''],
  ['"text"', 'foreign', ''],
  ['{"name":"shapan"}', 'foreign', ''],
  ['{"__proto__":{"v":1}}', 'foreign', ''],
  ['{"v":99}', 'version', '99'],
  ['{"v":"1"}', 'version', '1'],
  ['{"v":null}', 'version', 'object'],
  ['{"v":{"toString":1}}', 'version', 'object'],
  ['{"v":1}', 'missing', 'parts'],
  ['{"v":1,"parts":7}', 'missing', 'parts'],
  ['{"v":1,"parts":{},"items":[]}', 'missing', 'items'],
  ['{"v":2}', 'missing', 'parts'],
  [
    '{"v":2,"parts":{},"items":{},"predictions":{},"challenges":{},"place":null}',
    'missing',
    'misconceptions',
  ],
] as const;

/** Values that make an entry or list invalid, with the entry named. */
export const refusedEntries = [
  ['parts>ops/sales-funnel', 'look', 'parts.ops/sales-funnel'],
  ['parts>ops/sales-funnel', [1], 'parts.ops/sales-funnel'],
  ['parts>ops/sales-funnel', ['x'.repeat(500)], 'parts.ops/sales-funnel'],
  ['items>ops/sales-funnel/a>rightCount', -1, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>wrongCount', 1.5, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>lastWasRight', 'yes', 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>wasSure', null, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>atMs', 1e300, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a', null, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>seed', -1, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>card', {}, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>card>stabilityDays', 0, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>card>difficulty', 11, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>card>dueDay', 1e15, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>card>mark', 'great', 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>waiting', [{ day: 1e300, mark: 'known' }], 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>waiting', {}, 'items.ops/sales-funnel/a'],
  ['misconceptions>gross-for-net>successes', 'x', 'misconceptions.gross-for-net'],
  ['misconceptions>gross-for-net>atMs', null, 'misconceptions.gross-for-net'],
  ['predictions>sales-funnel/passive/askNeed', '3200', 'predictions.sales-funnel/passive/askNeed'],
  ['challenges>sales-funnel/twoSteps', 8.64e15 + 2, 'challenges.sales-funnel/twoSteps'],
  ['challenges>sales-funnel/twoSteps', true, 'challenges.sales-funnel/twoSteps'],
] as const;

/** Paths that lead to no page of this site. */
export const refusedPaths = [
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  '/\n/evil.example/',
  'javascript:alert(1)',
  'https://evil.example/',
  'zh-hans/ops/',
  '/zh hans/',
  '',
  '/',
  `/${'a/'.repeat(260)}`,
  7,
] as const;
