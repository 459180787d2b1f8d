import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { clientSpecs } from '@/build/client-spec';

const code = `import { run } from './run';
export default defineSimulator({
  id: 'a',
  always: { 'adds up': (_, { sum }) => sum === run(1) },
  models: ['one', 'two'],
  leftOut: ['always'],
});`;

type Transform = (code: string, id: string, options?: object) => { code: string } | null;

function sent(id: string, ssr = false): string | undefined {
  const transform = clientSpecs().transform as unknown as Transform;
  return transform.call({ parse: parseAst } as never, code, id, { ssr })?.code;
}

describe('clientSpecs()', () => {
  it('empties what no page reads, and nothing else', () => {
    expect(sent('/src/simulators/a/spec.ts')).toBe(`import { run } from './run';
export default defineSimulator({
  id: 'a',
  always: {},
  models: ['one', 'two'],
  leftOut: ['always'],
});`);
  });

  it('leaves the build its declaration whole, and other modules', () => {
    expect(sent('/src/simulators/a/spec.ts', true)).toBeUndefined();
    expect(sent('/src/simulators/a/run.ts')).toBeUndefined();
  });
});
