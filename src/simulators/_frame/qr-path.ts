// A link as a QR code drawn by one SVG path. 链接的二维码，一条 SVG 路径。

const QUIET_ZONE = 4;

/** The path and the side of its square, quiet zone included; the encoder loads when asked. 二维码路径。 */
export async function qrPath(link: string): Promise<{ side: number; path: string }> {
  const { encode } = await import('uqr');
  const { data, size } = encode(link, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('');
  return { side: size, path };
}
