// Gives the reader a file. 把文件交给读者。

/** Starts a download. 下载为文件。 */
export function offerFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: Safari reads the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
