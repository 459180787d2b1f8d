// Every published vector whose model is built runs through it. 用已发表的数据核对每个已建的模型。
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from './adapters';
import { differences, type Tolerances } from './compare';
import { disputed } from './disputed';
import { MissingDataset } from './recipes/dataset';

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
  // Half a million rows and a thousand starts take their time when the machine has much to do.
  it.for(built)('$model meets $id', { timeout: 60_000 }, (vector, { skip }) => {
    const actual = run(vector);
    // A vector that cannot run has not passed: it is counted as skipped, with the reason.
    if (actual instanceof MissingDataset) return skip(actual.message);
    const found = differences(actual, vector.expected, vector.tolerance);
    const places = Object.keys(disputed[vector.id] ?? {});
    const isAt = (place: string) => (line: string) => line.startsWith(`${place}: `);
    expect(found.filter((line) => !places.some((place) => isAt(place)(line)))).toEqual([]);
    // What agrees again is disputed no longer.
    expect(places.filter((place) => !found.some(isAt(place)))).toEqual([]);
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

  it('disputes only what is there', () => {
    const ids = new Set(vectors.map(({ id }) => id));
    expect(Object.keys(disputed).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names each vector once, with its source', () => {
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    expect(vectors.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
  });
});

function run({ model, input }: Vector): unknown {
  try {
    return adapters[model]?.(input as never);
  } catch (error) {
    if (error instanceof MissingDataset) return error;
    throw error;
  }
}

function parsed(file: string) {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
