// Dragging by mouse, pen or finger from a grip to a place; menus and buttons do the same. 拖放。

/**
 * Follows a pointer that went down on a grip until it is lifted over a place. 跟随指针直到放下。
 *
 * @param item what moves with the pointer
 * @param drop gets the `data-drop` of the place it was lifted over
 */
export function drag(event: PointerEvent, item: HTMLElement, drop: (place: string) => void): void {
  const grip = event.currentTarget as HTMLElement;
  const ending = new AbortController();
  let over: HTMLElement | null = null;
  const leave = () => delete over?.dataset.over;
  const follow = ({ clientX, clientY }: PointerEvent) => {
    item.style.translate = `${clientX - event.clientX}px ${clientY - event.clientY}px`;
    leave();
    over = placeAt(item, clientX, clientY);
    if (over) over.dataset.over = '';
  };
  const end = (isDropped: boolean) => {
    ending.abort();
    leave();
    delete item.dataset.dragged;
    item.style.translate = '';
    if (isDropped && over) drop(over.dataset.drop ?? '');
  };
  const { signal } = ending;
  // Without this the text under the pointer would be selected along the way.
  event.preventDefault();
  grip.setPointerCapture(event.pointerId);
  item.dataset.dragged = '';
  grip.addEventListener('pointermove', follow, { signal });
  grip.addEventListener('pointerup', () => end(true), { signal });
  grip.addEventListener('pointercancel', () => end(false), { signal });
}

/** The place under the pointer, in the same question as what is dragged. */
function placeAt(item: HTMLElement, x: number, y: number): HTMLElement | null {
  const place = document
    .elementsFromPoint(x, y)
    .filter((element) => !item.contains(element))
    .map((element) => element.closest<HTMLElement>('[data-drop]'))
    .find((found) => found && found !== item);
  return place && item.closest('form')?.contains(place) ? place : null;
}
