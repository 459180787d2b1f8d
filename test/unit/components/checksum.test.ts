// CRC-32 against its published check value. 校验和。
import { describe, expect, it } from 'vitest';
import { checksum } from '@/components/checksum';

describe('checksum()', () => {
  // "check" of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms (Cook).
  it('is CRC-32: the published check value', () => {
    expect(checksum('123456789')).toBe(0xcbf43926);
    expect(checksum('')).toBe(0);
  });

  it('differs when one character does', () => {
    expect(checksum('沙盘')).not.toBe(checksum('沙盆'));
  });
});
