// Reads and writes the state in the page's address. 在网址里读写状态。

const PARAMETER = 's';

/** The code in the address of this page, if any. 本页网址里的短码。 */
export function codeInAddress(): string | null {
  return new URL(location.href).searchParams.get(PARAMETER);
}

/** Puts the code into the address, or takes it out, without a step in the history. 写入网址。 */
export function showInAddress(code: string | null): void {
  const url = new URL(location.href);
  if (code === null) url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, code);
  history.replaceState(history.state, '', url);
}

/** A link to the simulator's own page with this state. 分享链接。 */
export function linkTo(path: string, code: string): string {
  const url = new URL(path, location.origin);
  url.searchParams.set(PARAMETER, code);
  return url.href;
}
