// How a control's value moves, is typed and is shown. 控件取值的移动、输入与显示。
import { plain, withUnit } from '@/i18n/format';
import type { InputSpec } from './declaration';
import type { Phrases } from './phrases';

type Range = Pick<InputSpec, 'min' | 'max' | 'step' | 'grain' | 'scale'>;

const PAGE_RATIO = 0.05;

/** The nearest value that a control can hold and a link can keep. 最近的合法取值。 */
export function snapped(range: Range, value: number): number {
  return onGrid(range, range.grain ?? range.step, value);
}

function stepped(range: Range, value: number, stepCount: number): number {
  return snapped(range, value + stepCount * range.step);
}

/** Where a key moves a value, or null if it is no key for that. 按键把取值移到哪里。 */
export function keyed(range: Range, value: number, key: string, isFast: boolean): number | null {
  const stepCount = isFast ? 10 : 1;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return stepped(range, value, stepCount);
    case 'ArrowDown':
    case 'ArrowLeft':
      return stepped(range, value, -stepCount);
    case 'PageUp':
      return paged(range, value, 1);
    case 'PageDown':
      return paged(range, value, -1);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return null;
  }
}

/** 5 % of the slider, but a step at least. */
function paged(range: Range, value: number, direction: 1 | -1): number {
  const length = onTrack(range, range.max) - onTrack(range, range.min);
  const moved = fromTrack(range, onTrack(range, value) + direction * PAGE_RATIO * length);
  const oneStep = value + direction * range.step;
  return snapped(range, direction > 0 ? Math.max(moved, oneStep) : Math.min(moved, oneStep));
}

/** Where the thumb was dragged to; the start value holds it, so that there is a way back. 拖动。 */
export function dragged(range: Range, trackValue: number, start: number): number {
  const raw = fromTrack(range, trackValue);
  const step = onGrid(range, range.step, raw);
  return Math.abs(raw - start) < Math.abs(raw - step) ? start : step;
}

/** The slider's own number for a value: itself, or its logarithm. 滑轨上的数值。 */
export function onTrack({ scale }: Range, value: number): number {
  return scale === 'log' ? Math.log(value) : value;
}

/** How far along the slider a value lies, as an SVG length. 取值在滑轨上的百分比位置。 */
export function trackPercent(range: Range, value: number): string {
  const [low, high] = [onTrack(range, range.min), onTrack(range, range.max)];
  return `${(((onTrack(range, value) - low) / (high - low)) * 100).toFixed(2)}%`;
}

/** What the number box shows: percent without its sign, no needless zeros. 数字框里的文字。 */
export function boxText({ unit, ...range }: InputSpec, value: number, tag: string): string {
  const isShare = unit === 'ratio' || unit === 'points';
  const digits = Math.max(0, decimals(range.grain ?? range.step) - (isShare ? 2 : 0));
  return plain(isShare ? value * 100 : value, 'none', tag, { digits });
}

/** The same with its unit, as it is spoken; a choice by its name. 带单位的精确值。 */
export function exactText(input: InputSpec, value: number, text: Phrases): string {
  const { tag, words } = text;
  const choice = input.choices?.[value];
  if (choice) return text.word(choice);
  const digits = boxText(input, value, 'en').split('.')[1]?.length ?? 0;
  return withUnit(value, input.unit, tag, words, { digits });
}

function fromTrack({ scale }: Range, trackValue: number): number {
  return scale === 'log' ? Math.exp(trackValue) : trackValue;
}

function onGrid({ min, max }: Range, grain: number, value: number): number {
  const places = Math.max(decimals(grain), decimals(min));
  // Written and read again, so that 0.48 is 0.48 by whatever way it was reached.
  const near = Number((min + Math.round((value - min) / grain) * grain).toFixed(places));
  return Math.min(max, Math.max(min, near));
}

function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
