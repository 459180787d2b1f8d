// Words and questions of islands stand once in a page, however many islands show them. 页面组件共用的数据。

const known = new Map<string, unknown>();

/** At build: what `pageData` gives for this id. 构建时登记。 */
export function keepData(id: string, data: unknown): void {
  known.set(id, data);
}

/**
 * The data with this id: as kept at build, or as it stands in the page. 取得数据。
 *
 * @throws RangeError naming the id when the page holds no such data
 */
export function pageData<T>(id: string): T {
  if (!known.has(id)) {
    const text = document.querySelector(`[data-page-data="${CSS.escape(id)}"]`)?.textContent;
    if (!text) throw new RangeError(`the page holds no data ${id}`);
    known.set(id, JSON.parse(text));
  }
  return known.get(id) as T;
}
