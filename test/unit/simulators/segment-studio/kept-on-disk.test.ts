import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptOnDisk } from '@/simulators/segment-studio/kept-on-disk';

const folder = mkdtempSync(join(tmpdir(), 'shapan-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('keptOnDisk()', () => {
  const source = join(folder, 'source.csv');
  let times = 0;
  const result = () =>
    keptOnDisk(join(folder, 'kept'), 'sum', [source], () => ({ times: ++times }));

  it('works a thing out once, and again when a source has changed', () => {
    writeFileSync(source, 'a');
    expect([result(), result()]).toEqual([{ times: 1 }, { times: 1 }]);
    writeFileSync(source, 'b');
    expect(result()).toEqual({ times: 2 });
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(2);
  });

  it('looks into folders', () => {
    const kept = () => keptOnDisk(join(folder, 'kept'), 'all', [join(folder, 'kept')], () => 1);
    expect(kept()).toBe(1);
  });

  it('works it out where nothing can be written', () => {
    expect(keptOnDisk(join(source, 'no-folder'), 'x', [source], () => 7)).toBe(7);
  });
});
