import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeInAddress, linkTo, showInAddress } from '@/simulators/_frame/page-link';

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
    showInAddress('1_guided_1_2-3.4-5_wxyz');
    expect(location.href).toBe('https://example.org/en/?x=1&s=1_guided_1_2-3.4-5_wxyz#top');
    showInAddress(null);
    expect(location.href).toBe('https://example.org/en/?x=1#top');
  });

  it('is made for the page of the simulator', () => {
    expect(linkTo('/en/lab/sales-funnel/', '1_a_1__b')).toBe(
      'https://example.org/en/lab/sales-funnel/?s=1_a_1__b',
    );
  });
});
