// A learner's progress, kept in this browser only. 学习进度，只存在本机浏览器。
//
// Key `shapan.progress`, JSON of `Progress` (progress-data.ts), version 2:
//   {"v":2,"misconceptions":{},"parts":{"ops/sales-funnel":["look"]},"items":{},"predictions":{},
//    "challenges":{},"place":null}
// Old data: version 1 had no misconceptions, and items without seed, card and waiting answers;
// progress-parse-data.ts reads it and makes each last answer one that waits for its card.
// Text that cannot be read is copied whole to `shapan.progress.aside`, below what lies there
// already, before anything is written over it; the progress page offers it as a file.
import { persistentAtom, setPersistentEngine } from '@nanostores/persistent';
import { atom } from 'nanostores';
import { emptyProgress } from './progress-data';
import type { Progress } from './progress-data';
import { DamagedProgress, parseProgress } from './progress-parse-data';

const KEY = 'shapan.progress';
const ASIDE_KEY = 'shapan.progress.aside';

/** What was wrong with the stored text, or empty. 存档损坏的原因。 */
export const damage = atom('');

/** Whether this browser keeps nothing (storage blocked or full). 浏览器是否无法保存。 */
export const isForgetful = atom(false);

function decode(text: string): Progress {
  try {
    return parseProgress(text);
  } catch (error) {
    if (!(error instanceof DamagedProgress)) throw error;
    setAside(text);
    damage.set(error.message);
    return emptyProgress;
  }
}

function setAside(text: string): void {
  try {
    const before = localStorage.getItem(ASIDE_KEY);
    const isNew = !before?.includes(text);
    if (isNew) localStorage.setItem(ASIDE_KEY, before ? `${before}\n${text}` : text);
  } catch {
    isForgetful.set(true);
  }
}

export const progress = persistentAtom<Progress>(KEY, emptyProgress, {
  encode: JSON.stringify,
  decode,
});

/** Applies a pure change and keeps it. 应用一次变更并保存。 */
export function keep(change: (progress: Progress) => Progress): void {
  const before = progress.get();
  const after = change(before);
  if (after === before) return;
  try {
    // By method first: writing to a property does not throw in every browser that keeps nothing.
    localStorage.setItem(KEY, JSON.stringify(after));
    progress.set(after);
  } catch {
    // Storage is full or blocked: go on in memory, so that the lesson still works, and say so.
    setPersistentEngine({}, { addEventListener() {}, removeEventListener() {} });
    isForgetful.set(true);
    progress.set(after);
  }
}

/** The text set aside when it could not be read, or null. 被搁置的旧存档。 */
export function textSetAside(): string | null {
  try {
    return localStorage.getItem(ASIDE_KEY);
  } catch {
    return null;
  }
}

/** Forgets the text set aside. 丢弃被搁置的旧存档。 */
export function dropTextSetAside(): void {
  damage.set('');
  // Written once more, or text that still cannot be read would be set aside again at the next visit.
  keep((now) => ({ ...now }));
  try {
    localStorage.removeItem(ASIDE_KEY);
  } catch {
    isForgetful.set(true);
  }
}

/** Forgets everything, also what was set aside. 清除全部进度。 */
export function eraseProgress(): void {
  keep(() => emptyProgress);
  dropTextSetAside();
}
