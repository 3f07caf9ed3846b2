// The polite live region and the visible notice that goes with it.

const quiet = 1200;
const noticeTime = 6000;

export class Announcer {
  private changeTimer = 0;
  private noticeTimer = 0;

  /** `region` is for assistive technology only; `notice` is seen and heard. */
  constructor(private readonly region: HTMLElement, private readonly notice: HTMLElement, private readonly read: () => void) {}

  /** Says that the letter has changed, once typing rests. */
  changed(sentence: string): void {
    clearTimeout(this.changeTimer);
    this.changeTimer = window.setTimeout(() => {
      // The same words twice are no change for a live region; an empty moment makes them new.
      this.region.textContent = "";
      requestAnimationFrame(() => (this.region.textContent = sentence));
    }, quiet);
  }

  /** Shows a notice for a while; an empty one clears it. */
  status(text: string): void {
    if (this.notice.textContent === text) return;
    this.notice.textContent = text;
    this.notice.classList.toggle("shown", text !== "");
    clearTimeout(this.noticeTimer);
    if (text) this.noticeTimer = window.setTimeout(this.read, noticeTime);
  }
}
