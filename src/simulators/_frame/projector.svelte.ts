// One simulator over the whole window, for a class to see. 投影模式：只放大这一个模拟器。

export class Projector {
  isOn = $state(false);

  async enter(frame: HTMLElement): Promise<void> {
    this.isOn = true;
    try {
      await frame.requestFullscreen();
    } catch {
      // Phones and embedded pages may refuse: the fixed layer fills the window instead.
    }
  }

  async leave(): Promise<void> {
    this.isOn = false;
    if (document.fullscreenElement) await document.exitFullscreen();
  }

  /** The browser has left full screen by itself, as with its own Escape. 浏览器已退出全屏。 */
  follow(): void {
    if (!document.fullscreenElement) this.isOn = false;
  }
}
