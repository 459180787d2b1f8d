// Numbers for lessons and quizzes: from the model room, the cases and the real data. 课文与题目的取数。
import { readFileSync } from 'node:fs';
import { valueAt } from './path';

type Exports = Record<string, unknown>;

const models = import.meta.glob<Exports>('../model/**/*.ts', { eager: true });
const reduced = import.meta.glob<{ default: unknown }>('../simulators/*/*.reduce.ts', {
  eager: true,
});

const { cases } = JSON.parse(readFileSync('content/cases.json', 'utf8')) as {
  cases: { case_id: string }[];
};

const data = Object.fromEntries(
  Object.entries(reduced).map(([path, module]) => [
    path.split('/').at(-1)?.replace('.reduce.ts', ''),
    module.default,
  ]),
);

/** The teaching case with this id. 教学案例。 */
export function caseById(id: string): Record<string, unknown> & { case_id: string } {
  const found = cases.find((entry) => entry.case_id === id);
  if (!found) throw new RangeError(`no case ${id} in content/cases.json`);
  return found;
}

/** The value of `appliance/funnel.consult.inquiries_count`. 案例里的数。 */
export function caseValue(reference: string): unknown {
  const [id = '', path = ''] = cutAtSlash(reference);
  return valueAt(caseById(id), path);
}

/** The value of `sessions/newVisitors[3]` in the reduced real data. 真实数据里的数。 */
export function dataValue(reference: string): unknown {
  const [id = '', path = ''] = cutAtSlash(reference);
  if (!(id in data))
    throw new RangeError(`no data ${id}; there are ${Object.keys(data).join(', ')}`);
  return valueAt(data[id], path);
}

const cutAtSlash = (reference: string) => {
  const slash = reference.indexOf('/');
  return [reference.slice(0, slash), reference.slice(slash + 1)];
};

/** Replaces `case:…` and `data:…` texts, however deep, by what they stand for. 代入引用。 */
export function resolved(argument: unknown): unknown {
  if (typeof argument === 'string') {
    if (argument.startsWith('case:')) return caseValue(argument.slice(5));
    if (argument.startsWith('data:')) return dataValue(argument.slice(5));
    return argument;
  }
  if (Array.isArray(argument)) return argument.map(resolved);
  if (typeof argument === 'object' && argument !== null)
    return Object.fromEntries(
      Object.entries(argument).map(([key, value]) => [key, resolved(value)]),
    );
  return argument;
}

/**
 * The result of a model function at build time. 构建时调用模型。
 *
 * @param of   `funnel/stage-summary#funnelSummary`
 * @param args a list of arguments, or one argument object
 * @param pick path into the result
 * @throws RangeError naming the module, function or path that does not exist
 */
export function modelValue(of: string, args: unknown = [], pick = ''): unknown {
  const [path = '', name = ''] = of.split('#');
  const module = models[`../model/${path}.ts`];
  if (!module) throw new RangeError(`no model module ${path}`);
  const model = module[name];
  if (typeof model !== 'function') throw new RangeError(`no function ${name} in ${path}`);
  const list = Array.isArray(args) ? args : [args];
  const result: unknown = (model as (...list: unknown[]) => unknown)(...list.map(resolved));
  return valueAt(result, pick);
}

/** The number a tag asks for, by `of`, `case` or `data`. 标签要的数。 */
export function numberFor(tag: {
  of?: string;
  with?: unknown;
  pick?: string;
  case?: string;
  data?: string;
}): number {
  const value = tag.of
    ? modelValue(tag.of, tag.with, tag.pick)
    : tag.case
      ? caseValue(tag.case)
      : dataValue(tag.data ?? '');
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RangeError(
      `${tag.of ?? tag.case ?? tag.data} ${tag.pick ?? ''} is ${String(value)}, not a number`,
    );
  return value;
}
