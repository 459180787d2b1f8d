import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressKeeper, codeInAddress, linkTo } from '@/simulators/_frame/page-link';

const page = (href: string) => {
  const location = { href, origin: new URL(href).origin };
  const replaceState = vi.fn((_state: unknown, _title: string, url: URL) => {
    location.href = url.href;
  });
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { state: null, replaceState });
  return location;
};

describe('the address of a page', () => {
  beforeEach(
    () => void page('https://example.org/en/lab/sales-funnel/?x=1&s=1_passive_1__ab-c#top'),
  );
  afterEach(() => void vi.unstubAllGlobals());

  it('gives the code it carries', () => {
    expect(codeInAddress()).toBe('1_passive_1__ab-c');
  });

  it('takes a code and gives it back, and leaves the rest alone', () => {
    const location = page('https://example.org/en/?x=1#top');
    const keep = addressKeeper(true, '1_passive_1__first');
    keep('1_guided_1_2-3.4-5_wxyz');
    expect(location.href).toBe('https://example.org/en/?x=1&s=1_guided_1_2-3.4-5_wxyz#top');
    keep('1_passive_1__first');
    expect(location.href).toBe('https://example.org/en/?x=1#top');
  });

  it('is set once for each state, and loses a code that is not kept', () => {
    addressKeeper(true, '1_passive_1__first')('1_passive_1__first');
    expect(location.href).toBe('https://example.org/en/lab/sales-funnel/?x=1#top');
    const keep = addressKeeper(true, '');
    for (let i = 0; i < 3; i++) keep('1_a_1__b');
    expect(history.replaceState).toHaveBeenCalledTimes(2);
  });

  it('belongs to the simulator of the page alone', () => {
    addressKeeper(false, '')('1_a_1__b');
    expect(history.replaceState).not.toHaveBeenCalled();
  });

  it('is made for the page of the simulator', () => {
    expect(linkTo('/en/lab/sales-funnel/', '1_a_1__b')).toBe(
      'https://example.org/en/lab/sales-funnel/?s=1_a_1__b',
    );
  });
});
