// A button that prints the page, shown only where scripts run. 打印按钮。

/** Shows the page's print button and lets it print. 启用打印按钮。 */
export function offerPrint(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
