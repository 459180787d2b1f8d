// Every published vector whose model is built runs through it. 用已发表的数据核对每个已建的模型。
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from './adapters';
import { differences, type Tolerances } from './compare';

interface Vector {
  id: string;
  model: string;
  source: string;
  input: unknown;
  expected: unknown;
  tolerance: Tolerances;
}

const vectors: Vector[] = [
  ...parsed('customer.json').entries,
  ...parsed('operations.json').vectors,
];
const built = vectors.filter(({ model }) => Object.hasOwn(adapters, model));
const waiting = vectors.filter(({ model }) => !Object.hasOwn(adapters, model));

describe('reference vectors', () => {
  it.each(built)('$model meets $id', ({ model, input, expected, tolerance }) => {
    expect(differences(adapters[model]?.(input as never), expected, tolerance)).toEqual([]);
  });

  it(`lists models without an adapter: ${waiting.length} of ${vectors.length} vectors wait`, async ({
    annotate,
  }) => {
    const models = [...new Set(waiting.map(({ model }) => model))].sort();
    await annotate(`No adapter yet, ${models.length} models: ${models.join(', ')}`);
    expect(built.length + waiting.length).toBe(vectors.length);
  });

  it('has a vector for every adapter', () => {
    const models = new Set(vectors.map(({ model }) => model));
    expect(Object.keys(adapters).filter((model) => !models.has(model))).toEqual([]);
  });

  it('names each vector once, with its source', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    expect(vectors.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
  });
});

function parsed(file: string) {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
