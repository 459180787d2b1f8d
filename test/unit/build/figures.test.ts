import { compile } from '@mdx-js/mdx';
import { describe, expect, it } from 'vitest';
import { remarkFigures, simulatorTags, tagOf } from '@/build/figures';

const tags = { SalesFunnel: 'sales-funnel' };
// The plugin types the little of a tree that it touches, not the whole of mdast.
const plugin = () => remarkFigures({ tags }) as never;
const compiled = async (text: string) =>
  String(await compile(text, { remarkPlugins: [plugin], jsx: true }));

describe('tagOf()', () => {
  it('writes a folder as its tag', () => {
    expect(tagOf('sales-funnel')).toBe('SalesFunnel');
  });
});

describe('simulatorTags()', () => {
  it('finds the simulators by their folders, without the frame', () => {
    expect(simulatorTags()).toMatchObject({ SalesFunnel: 'sales-funnel' });
    expect(Object.values(simulatorTags())).not.toContain('_frame');
  });
});

describe('remarkFigures()', () => {
  it('turns a simulator tag into an island with its import and its props', async () => {
    const code = await compiled('<SalesFunnel scenario="passive" />');
    expect(code).toContain(
      'import SalesFunnel from "@/simulators/sales-funnel/SalesFunnel.svelte"',
    );
    expect(code).toContain('client:late');
    expect(code).toContain('...props.figure("sales-funnel", "figure-1")');
  });
  it('gives the address to the first figure that is free to play with', async () => {
    const code = await compiled(
      '<SalesFunnel view="figure" />\n\n<SalesFunnel predict="q" />\n\n<SalesFunnel />\n\n<SalesFunnel />',
    );
    expect(code.match(/ownsUrl/g)).toHaveLength(1);
    expect(code.indexOf('ownsUrl')).toBeGreaterThan(code.indexOf('predict="q"'));
    expect(code.match(/import SalesFunnel/g)).toHaveLength(1);
  });
  it('stops at an unknown tag and lists the real ones', async () => {
    await expect(compiled('<SalesFunel />')).rejects.toThrow(
      /<SalesFunel> is no simulator and no built-in; there are: SalesFunnel, Part/,
    );
  });
  it('refuses imports in a lesson', async () => {
    await expect(compiled("import x from 'y'\n\ntext")).rejects.toThrow('a lesson needs no import');
  });
});
