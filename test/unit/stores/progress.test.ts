// The store on a browser's storage: damage set aside, erasing, storage that refuses. 进度的存取。
import { setPersistentEngine } from '@nanostores/persistent';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withPartRead } from '@/stores/progress-data';
import { full, fullText } from './_samples';

/** As much of a browser's storage as the store uses; a full one throws at every write. */
function storage(entries: Record<string, string> = {}, isFull = false): Record<string, string> {
  const refuse = () => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
  };
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      refuse();
      kept[key] = value;
    },
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  };
  const kept: Record<string, string> = Object.assign(Object.create(methods), entries);
  return new Proxy(kept, {
    set: (target, key, value) => {
      refuse();
      return Reflect.set(target, key, value);
    },
  });
}

/** The store as a new visit finds it. */
async function storeOn(kept: Record<string, string>) {
  vi.stubGlobal('localStorage', kept);
  setPersistentEngine(kept, { addEventListener() {}, removeEventListener() {} });
  vi.resetModules();
  return import('@/stores/progress');
}

const DAMAGED = '{"v":1,"parts":{';

beforeEach(() => vi.unstubAllGlobals());

describe('progress', () => {
  it('begins with what is stored and stores every change', async () => {
    const kept = storage({ 'shapan.progress': fullText });
    const { keep, progress } = await storeOn(kept);
    expect(progress.get()).toEqual(full);
    keep((before) => withPartRead(before, 'ops/new', 'look'));
    expect(JSON.parse(kept['shapan.progress'] ?? '').parts['ops/new']).toEqual(['look']);
  });

  it('sets text that it cannot read aside, whole, and says so', async () => {
    const kept = storage({ 'shapan.progress': DAMAGED });
    const { damage, textSetAside } = await storeOn(kept);
    expect(damage.get()).toBe('notJson');
    expect(textSetAside()).toBe(DAMAGED);
  });
});

describe('dropTextSetAside()', () => {
  it('drops it for good: the next visit finds nothing damaged', async () => {
    const kept = storage({ 'shapan.progress': DAMAGED });
    const first = await storeOn(kept);
    first.dropTextSetAside();
    expect(first.textSetAside()).toBeNull();
    expect(first.damage.get()).toBe('');
    const next = await storeOn(kept);
    expect(next.damage.get()).toBe('');
    expect(next.textSetAside()).toBeNull();
  });

  it('leaves the present progress as it is', async () => {
    const kept = storage({ 'shapan.progress': fullText, 'shapan.progress.aside': DAMAGED });
    const { dropTextSetAside, progress } = await storeOn(kept);
    dropTextSetAside();
    expect(progress.get()).toEqual(full);
    expect(kept['shapan.progress']).toBe(fullText);
  });
});

describe('eraseProgress()', () => {
  it('leaves neither progress nor a text set aside', async () => {
    const kept = storage({ 'shapan.progress': fullText, 'shapan.progress.aside': DAMAGED });
    const { eraseProgress, progress } = await storeOn(kept);
    eraseProgress();
    expect(progress.get().parts).toEqual({});
    expect(Object.values(kept).join()).not.toMatch(/sales-funnel|"v":1,"parts":\{$/);
    expect(kept['shapan.progress.aside']).toBeUndefined();
  });
});

describe('keep()', () => {
  it('goes on in memory when storage is full, and says that it will be forgotten', async () => {
    const kept = storage({ 'shapan.progress': fullText }, true);
    const { isForgetful, keep, progress } = await storeOn(kept);
    keep((before) => withPartRead(before, 'ops/new', 'look'));
    expect(isForgetful.get()).toBe(true);
    expect(progress.get().parts['ops/new']).toEqual(['look']);
    expect(kept['shapan.progress']).toBe(fullText);
  });
});
