// CRC-32 of a text: tells a damaged file or code from a whole one; it keeps nobody out. 校验和。

/** CRC-32 (IEEE 802.3) over the UTF-8 bytes, as an unsigned whole number. CRC-32 校验和。 */
export function checksum(text: string): number {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
