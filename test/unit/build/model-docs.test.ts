// The whole model room as its page shows it. 模型页的数据。
import { describe, expect, it } from 'vitest';
import { adapters } from '@test/reference/adapters';
import { mathMl } from '@/build/model-docs-formula';
import { modelTally, modelTopics } from '@/build/model-docs';

const topics = modelTopics();
const functions = topics.flatMap(({ modules }) => modules.flatMap((module) => module.functions));

describe('modelTopics()', () => {
  it('has every public function of the model room with its comment in both languages', () => {
    expect(functions.length).toBeGreaterThan(20);
    for (const { name, sentence, source, examples } of functions) {
      expect(sentence.en, name).not.toBe('');
      expect(sentence.zh, name).toMatch(/\p{Script=Han}/u);
      expect(source, name).not.toBe('');
      expect(examples, name).not.toEqual([]);
    }
  });

  it('leaves private files out and puts mathematical tools last', () => {
    const paths = topics.flatMap(({ modules }) => modules.map(({ path }) => path));
    expect(paths).not.toContain('_check');
    const ids = topics.map(({ id }) => id);
    expect(ids.indexOf('funnel')).toBeLessThan(ids.indexOf('algebra'));
  });

  it('gives everything an anchor of its own', () => {
    const ids = topics.flatMap(({ modules }) =>
      modules.flatMap(({ path, functions: own, types }) => [
        path,
        ...own.map(({ id }) => id),
        ...types.map(({ id }) => id),
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    const places = functions.flatMap(({ types }) => types.map(({ place }) => place));
    for (const place of places) expect(ids).toContain(place.split('#')[1]);
  });

  it('says of a function what of its reference numbers can be run', () => {
    const funnel = functions.find(({ name }) => name === 'funnelSummary');
    expect(funnel?.vectors.length).toBeGreaterThan(1);
    for (const { name, runCount, vectors } of functions)
      expect(runCount, name).toBe(vectors.filter(({ missingData }) => !missingData).length);
  });

  it('can write every formula', () => {
    for (const { formula } of functions) if (formula) expect(mathMl(formula)).toContain('<math');
  });

  it('claims no reference model that is not run', () => {
    const named = new Set(functions.flatMap(({ vectorModels }) => vectorModels));
    expect([...named].filter((model) => !Object.hasOwn(adapters, model))).toEqual([]);
  });

  it('passes over no reference model that is run', () => {
    // Degenerate inputs of many models at once belong to none of them.
    const named = ['all.degenerate', ...functions.flatMap(({ vectorModels }) => vectorModels)];
    expect(Object.keys(adapters).filter((model) => !named.includes(model))).toEqual([]);
  });
});

describe('modelTally()', () => {
  it('counts what the topics hold', () => {
    const tally = modelTally(topics);
    expect(tally.functions).toBe(functions.length);
    expect(tally.functionsWithVectors).toBeLessThanOrEqual(tally.functions);
    expect(tally.vectors).toBeLessThanOrEqual(tally.vectorsInFiles);
    expect(tally.propertyTests).toBeLessThanOrEqual(tally.tests);
    expect(modelTally([]).functions).toBe(0);
  });
});
