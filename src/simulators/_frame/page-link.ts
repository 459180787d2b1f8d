// Reads and writes the state in the page's address. 在网址里读写状态。

const PARAMETER = 's';

/** The code in the address of this page, if any. 本页网址里的短码。 */
export function codeInAddress(): string | null {
  return new URL(location.href).searchParams.get(PARAMETER);
}

/** Keeps a state in the address of a page that is the simulator's own; none for the first. 写入网址。 */
export function addressKeeper(isOwner: boolean, firstCode: string): (code: string) => void {
  // Nothing yet: a link that was followed may have left another code there.
  let shown: string | null | undefined;
  return (code) => {
    const next = code === firstCode ? null : code;
    // Browsers refuse an address that is set too often.
    if (!isOwner || next === shown) return;
    shown = next;
    showInAddress(next);
  };
}

/** Puts the code into the address, or takes it out, without a step in the history. */
function showInAddress(code: string | null): void {
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
