// Bytes of a file from the site, unpacked whether or not the way here did so. 取回文件并解压。

/** How much has come, and how much will; 0 when that is not known. 已收到与总字节数。 */
type OnBytes = (loadedBytes: number, totalBytes: number) => void;

/**
 * Loads a file that may be packed with gzip. 下载可能是 gzip 的文件。
 *
 * Some servers send a `.gz` file as a packed form of its content, so that the browser has unpacked it
 * before a script sees it; others send it as it is. The first two bytes tell, whatever the headers say.
 *
 * @throws Error when the server has no such file; TypeError when the file is cut off or not reachable
 */
export async function unpackedFile(address: string, onBytes: OnBytes): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return unpacked(await bytesOf(response, onBytes));
}

/** The same bytes, unpacked if they are packed with gzip. 若为 gzip 则解压。 */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function bytesOf(response: Response, onBytes: OnBytes): Promise<Uint8Array<ArrayBuffer>> {
  // With a content encoding the length is that of the packed form, and says nothing of what comes.
  const isEncoded = response.headers.has('content-encoding');
  const totalBytes = isEncoded ? 0 : Number(response.headers.get('content-length') ?? 0);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let loadedBytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    loadedBytes += part.value.length;
    onBytes(loadedBytes, totalBytes);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
