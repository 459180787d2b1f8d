import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { it } from 'vitest';
import { quizSchema } from '@/quiz/schema';
import { resolvedItem } from '@/quiz/resolve';
const mods = import.meta.glob('/src/model/**/*.ts', { eager: true }) as Record<
  string,
  Record<string, (...a: unknown[]) => unknown>
>;
const cases = JSON.parse(readFileSync('content/cases.json', 'utf8'));
const at = (o: any, path: string): any => {
  const [head, ...rest] = path.split('.');
  if (!head) return o;
  const m = /^(\w+)(?:\[(\*|-?\d+)\])?$/.exec(head)!;
  let v = o[m[1]!];
  const tail = rest.join('.');
  if (m[2] === '*') return v.map((x: any) => at(x, tail));
  if (m[2]) v = v.at(Number(m[2]));
  if (!tail) return typeof v === 'number' && m[1]!.endsWith('_pct') ? v / 100 : v;
  return at(v, tail);
};
it('real', () => {
  const data = parse(readFileSync('content/ops/03-marketing-modes/sales-funnel/quiz.yml', 'utf8'));
  const r = quizSchema.safeParse(data);
  if (!r.success) {
    console.log(r.error.issues.map((i) => i.message).join('\n'));
    return;
  }
  const words = {
    'unit.people': '{n} 人',
    'unit.yuan': '{n} 元',
    'unit.ratio': '{n}%',
    'unit.points': '{n} 个百分点',
  };
  const sources = {
    call: (of: string, args: any, pick?: string) => {
      const [p, f] = of.split('#');
      const fn = mods[`/src/model/${p}.ts`]?.[f!];
      if (!fn) throw new RangeError('no ' + of);
      let v: any = Array.isArray(args) ? fn(...args) : fn(args);
      for (const k of pick?.split('.') ?? []) v = v[k];
      return v;
    },
    resolveRef: (ref: string) => {
      if (ref.startsWith('case:')) {
        const [id, ...p] = ref.slice(5).split('/');
        const list = cases.cases;
        const c = Array.isArray(list)
          ? list.find((x: any) => x.id === id || x.case_id === id)
          : list[id!];
        return at(c, p.join('/'));
      }
      throw new RangeError('data');
    },
    seeHref: () => '/zh-hans/lab/sales-funnel/',
    words,
  };
  const out: Record<string, unknown[]> = { 'zh-hans': [], en: [] };
  for (const item of r.data.items)
    for (const loc of ['zh-hans', 'en'] as const) {
      try {
        const x = resolvedItem(item, loc, sources);
        out[loc]!.push(x);
      } catch (e) {
        console.log(String(e));
      }
    }
  writeFileSync('/tmp/quiz-items.json', JSON.stringify(out));
});
