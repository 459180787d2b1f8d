// The examples of the model room are run. 模型示例逐条运行。
import { describe, expect, it } from 'vitest';
import { untruth } from './_examples';
import { expectNone } from './_expect';
import { complaint, filesUnder } from './_files';
import { exportsOf, tagsOf } from './_model-docs';

const modules = import.meta.glob<Record<string, unknown>>('/src/model/**/*.ts');

describe('model examples', () => {
  it('are true to the last digit written', async () => {
    const complaints: string[] = [];
    // An example may prepare its input with another model: a reader imports both.
    const all = Object.assign(
      {},
      ...(await Promise.all(Object.values(modules).map((load) => load()))),
    );
    for (const file of filesUnder('src/model', '.ts')) {
      const scope = await modules[`/${file.path}`]?.();
      for (const { name, line, doc } of exportsOf(file)) {
        for (const example of tagsOf(doc, 'example')) {
          const problem = untruth(example, { ...all, ...scope });
          if (problem) complaints.push(complaint(file.path, line, `@example of ${name}`, problem));
        }
      }
    }
    expectNone(complaints);
  });
});

describe('untruth()', () => {
  const scope = {
    half: (value: number) => value / 2,
    pair: () => ({ low: 0.25534, list: [1, null] }),
    refuse() {
      throw new RangeError('a must be above 0, got 0');
    },
  };

  it.each([
    'half(3) // 1.5',
    'half(2 / 3) // 0.333',
    'half(-3) // -1.5',
    'half(3e6) // 1.5e6',
    'pair() // { low: 0.2553, list: [1, null] }',
    'pair(\n  1) // { low: 0.255,\n  list: [1, null] }',
    'refuse() // RangeError: a must be above 0, got 0',
    'half(Infinity) // Infinity',
  ])('passes %s', (example) => {
    expect(untruth(example, scope)).toBeNull();
  });

  it.each([
    'half(3) // 1.4',
    'half(2 / 3) // 0.334',
    'half(3)',
    'half(3) // about one',
    'pair() // { low: 0.2553 }',
    'pair() // { low: 0.2553, list: [1, 0] }',
    'refuse() // 1',
    'refuse() // RangeError: b',
  ])('refuses %s', (example) => {
    expect(untruth(example, scope)).not.toBeNull();
  });
});
