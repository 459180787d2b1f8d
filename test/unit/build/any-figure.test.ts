import { describe, expect, it } from 'vitest';
import { anyFigure } from '@/build/any-figure';

describe('anyFigure()', () => {
  const load = anyFigure().load as (id: string) => string | null;
  it('writes an import and a hydrated tag for every simulator', () => {
    const source = load(`${process.cwd()}/src/build/AnyFigure.astro`);
    expect(source).toContain(
      "import SalesFunnel from '@/simulators/sales-funnel/SalesFunnel.svelte'",
    );
    expect(source).toContain("{name === 'sales-funnel' && <SalesFunnel client:load {...props} />}");
    expect(source).not.toContain('/* simulator');
  });
  it('leaves other files alone', () => {
    expect(load('/x/Other.astro')).toBeNull();
  });
});
