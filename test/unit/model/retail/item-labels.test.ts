// Names of items: the commonest, and never two alike. 商品名称。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemLabels } from '@/model/retail/item-labels';
import { orderLines, ROWS } from './_order-lines';

const line = (item: string, name: string) => `1,${item},${name},1,2011-01-05 09:00:00,1,17,France`;

describe('itemLabels()', () => {
  it('takes the name most rows give, without spaces around it', () => {
    const rows = [line('A', 'DAMAGED'), line('A', 'TEA'), line('A', ' TEA '), line('B', 'MUG')];
    expect([...itemLabels(orderLines(rows))]).toEqual([
      ['A', 'TEA'],
      ['B', 'MUG'],
    ]);
  });

  it('takes the code where no row has a name', () => {
    expect(itemLabels(orderLines([line('A', ''), line('A', '')])).get('A')).toBe('A');
  });

  it('tells two codes of one name apart', () => {
    const labels = itemLabels(orderLines([line('A', 'TEA'), line('B', 'TEA')]));
    expect([...labels.values()]).toEqual(['TEA (A)', 'TEA (B)']);
  });

  it('does not depend on the order of the rows', () => {
    const rows = [...ROWS, line('B', 'CUP'), line('B', 'CUP'), line('C', 'X'), line('C', 'Y')];
    const sorted = (labels: Map<string, string>) => [...labels].sort();
    const expected = sorted(itemLabels(orderLines(rows)));
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(sorted(itemLabels(orderLines(other)))).toEqual(expected);
      }),
    );
  });
});
