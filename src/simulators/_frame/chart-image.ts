// A picture of one chart with what is needed to understand it alone. 把一张图连同输入和链接存为图片。
import { toBlob } from 'html-to-image';
import { type ImageNotes, imageNotes } from './image-notes';
import type { Sim } from './sim.svelte';

const LEAST_WIDTH_PX = 480;
const MARGIN_PX = 24;
const LOOKS = ['fill', 'opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size'];

/** Draws a figure, without its folds and buttons, as a PNG in the colours of the page. 画成 PNG。 */
export async function chartImage(figure: HTMLElement, sim: Sim): Promise<Blob> {
  const sheet = sheetOf(figure, imageNotes(sim));
  // It has to be laid out to be drawn; beside the page nobody sees or hears it.
  figure.parentElement?.append(sheet);
  fixLooks(sheet);
  try {
    const image = await toBlob(sheet, {
      pixelRatio: 2,
      skipFonts: true,
      style: { position: 'static' },
    });
    if (!image) throw new Error('the browser drew no picture');
    return image;
  } finally {
    sheet.remove();
  }
}

function sheetOf(figure: HTMLElement, { simulator, inputs, link }: ImageNotes): HTMLElement {
  const copy = figure.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('details, button')) part.remove();
  // The copy must not answer to the name of the figure.
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  const sheet = document.createElement('div');
  sheet.setAttribute('aria-hidden', 'true');
  Object.assign(sheet.style, {
    position: 'fixed',
    insetInlineStart: '-10000px',
    inlineSize: `${Math.max(LEAST_WIDTH_PX, figure.clientWidth)}px`,
    padding: `${MARGIN_PX}px`,
    background: 'var(--paper)',
    color: 'var(--ink-1)',
  });
  sheet.append(line(simulator), copy, line(inputs), line(link));
  return sheet;
}

// The library copies the look of HTML, but of SVG only what stands in its attributes.
function fixLooks(sheet: HTMLElement): void {
  for (const shape of sheet.querySelectorAll<SVGElement>('svg *')) {
    const look = getComputedStyle(shape);
    for (const name of LOOKS) shape.style.setProperty(name, look.getPropertyValue(name));
  }
}

function line(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  Object.assign(paragraph.style, {
    margin: '0 0 0.5em',
    color: 'var(--ink-3)',
    fontSize: 'var(--text-1)',
    overflowWrap: 'anywhere',
  });
  return paragraph;
}
