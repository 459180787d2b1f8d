// Gives the reader a file. 把文件交给读者。

/** Starts a download. 开始下载。 */
export function saved(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Later, since some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
