// A slider under a finger: what moves with it and what waits until it rests. 拖动滑块时与停下后。
import { expect, test } from '@playwright/test';
import { openLab } from './_lab';
import { labPath } from './_pages';

test('results move with the finger, and what is read follows once it rests', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openLab(page, labPath);
  const need = page.getByRole('slider', { name: '问清需求' });
  await need.scrollIntoViewIfNeeded();
  const box = await need.boundingBox();
  const readouts = page.locator('.readouts');
  const why = page.locator('.why');
  const [results, sentence] = [await readouts.innerText(), await why.innerText()];
  const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  await page.mouse.move((box?.x ?? 0) + 40, y);
  await page.mouse.down();
  await expect(readouts).not.toHaveText(results, { useInnerText: true });
  // The finger is still down: the sentence comes when it pauses.
  await expect(why).not.toHaveText(sentence, { useInnerText: true });
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await expect(why).toHaveText(sentence, { useInnerText: true });
  await expect(readouts).toHaveText(results, { useInnerText: true });
});
