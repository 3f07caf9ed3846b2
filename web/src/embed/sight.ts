// Whether a part of the page has stood in plain sight for a moment. Without that, a press on it may be one that the page
// around the frame has stolen: by covering it, by making it see-through, or by pushing it under the pointer at the last moment.

/** In milliseconds: longer than a double press takes. */
const moment = 400;

/** What only some browsers tell: nothing covers it, and nothing changes how it looks (Intersection Observer v2). */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

export class Sight {
  private since = Infinity;
  private readonly observer: IntersectionObserver;

  constructor(private readonly element: Element) {
    const options = { threshold: [0, 0.95, 1], trackVisibility: true, delay: 100 };
    this.observer = new IntersectionObserver((entries) => this.seen(entries.at(-1) as Entry), options);
  }

  start(): void {
    this.since = Infinity;
    this.observer.observe(this.element);
  }

  stop(): void {
    this.observer.disconnect();
  }

  /** Whether it was so long in sight when this happened. */
  at({ timeStamp }: Event): boolean {
    return timeStamp - this.since >= moment;
  }

  private seen({ intersectionRatio, isVisible, time }: Entry): void {
    this.since = intersectionRatio >= 0.95 && isVisible !== false ? Math.min(this.since, time) : Infinity;
  }
}
