import { describe, expect, it } from 'vitest';
import { qrPath } from '@/simulators/_frame/qr-path';

describe('qrPath()', () => {
  it('draws a square with its finder pattern inside a quiet zone of four', async () => {
    const { side, path } = await qrPath('https://example.org/?s=1_passive_1__abcd');
    // A code of version v has 17 + 4 v modules a side.
    expect((side - 8 - 17) % 4).toBe(0);
    expect(path.startsWith('M4 4h1v1h-1z')).toBe(true);
    expect(path).not.toMatch(/M[0-3] /);
  });
});
