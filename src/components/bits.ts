// Whole numbers of a few bits each, packed into digits of five bits. 按位打包。

/** Writes numbers of given widths one after another. 写位。 */
export function bitWriter() {
  let bits = '';
  return {
    put(value: number, width: number): void {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** width)
        throw new RangeError(`value must be whole and fit into ${width} bits, got ${value}`);
      bits += value.toString(2).padStart(width, '0');
    },
    /** Five bits a value, the last filled up with zeros. */
    values(): number[] {
      return (bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2));
    },
  };
}

/** Reads numbers back; past the end there are zeros. 读位。 */
export function bitReader(values: readonly number[]) {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  let at = 0;
  return (width: number): number => {
    const found = bits.slice(at, at + width).padEnd(width, '0');
    at += width;
    return width === 0 ? 0 : parseInt(found, 2);
  };
}
