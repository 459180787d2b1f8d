import { describe, expect, it } from 'vitest';
import goods, { goodOf } from '@/simulators/bundle-workshop/goods.reduce';

describe('the goods of the cases', () => {
  it('carry the costs and paid prices of the cases', () => {
    expect(goods).toEqual({
      cleanser: { costYuan: 19, paidYuan: 65.52 },
      masks: { costYuan: 26, paidYuan: 82.02 },
      chopper: { costYuan: 50, paidYuan: 84 },
      kettle: { costYuan: 84, paidYuan: 119 },
      scarf: { costYuan: 34, paidYuan: 89 },
      shirt: { costYuan: 72, paidYuan: 179 },
    });
  });

  it('stop the build when a good is gone', () => {
    expect(() => goodOf('appliance', 'Z9')).toThrow('no good Z9 of case appliance');
    expect(() => goodOf('gone', 'A1')).toThrow('no good A1 of case gone');
  });
});
