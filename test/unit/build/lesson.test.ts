import { describe, expect, it } from 'vitest';
import { lessonContext, partsIn } from '@/build/lesson';

const body = `
<Part id="look" title="人走在哪一步">
<Fact source="s42">…</Fact> <Quiz items={['a', "b-2"]} /> <Fact source="s5">…</Fact><Fact source="s42">…</Fact>
</Part>
<Part id="check" title="Check">
<Quiz />
</Part>`;

describe('partsIn()', () => {
  it('lists the parts in order with their titles', () => {
    expect(partsIn(body)).toEqual([
      { id: 'look', title: '人走在哪一步' },
      { id: 'check', title: 'Check' },
    ]);
  });
});

describe('lessonContext()', () => {
  it('knows the items inside the text and each source once', () => {
    const context = lessonContext('ops/x', body);
    expect(context.itemsInText).toEqual(['a', 'b-2']);
    expect(context.sources).toEqual(['s42', 's5']);
    expect(context.termsShown.size).toBe(0);
  });
});
