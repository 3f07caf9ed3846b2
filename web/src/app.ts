// Ties it together: one stream of events into the engine, one view out of it, shown by the canvas and by the mirror.
import theme from "../../assets/theme.json";
import { copy } from "./actions";
import { Announcer } from "./announcer";
import { text } from "./dom";
import type { Engine } from "./engine";
import { needsMore } from "./fonts";
import { Mirror } from "./mirror";
import { followPointer } from "./pointer";
import { deviceZone, saveLanguage, saveTheme, savedTheme, wallClock, watch } from "./preferences";
import type { Rgb } from "./renderer";
import { Stage } from "./stage";
import { EventKind, type View } from "./view";

export class App {
  readonly stage: Stage;
  private readonly mirror: Mirror;
  private readonly announcer: Announcer;
  private view: View | undefined;
  private letter = "";
  private clock = "";
  private forced = false;
  private readonly loading = new Set<string>();

  /** `fetchLocale` gets the bytes of a locale's file; `moreFonts` adds the characters beyond the first font files. */
  constructor(
    root: HTMLElement,
    private readonly engine: Engine,
    private readonly fetchLocale: (locale: string) => Promise<Uint8Array>,
    private moreFonts: (() => Promise<void>) | undefined,
  ) {
    const byId = (id: string) => document.getElementById(id)!;
    this.announcer = new Announcer(byId("live"), byId("notice"), () => this.send(EventKind.dismiss));
    this.stage = new Stage(root, engine, {
      used: () => this.usedOnCanvas(),
      placed: (placements) => this.mirror.place(placements),
      drawing: (possible) => this.showRenderer(possible),
    });
    const [form, letter] = this.stage.panes;
    this.mirror = new Mirror([form.mirror, letter.mirror], (kind, id, value) => this.fromMirror(kind, id, value));
  }

  /** Shows the form. `canvas` is false where the person wants native elements to be the form. */
  start(canvas: boolean): void {
    this.engine.event(EventKind.zone, "", deviceZone());
    const saved = savedTheme();
    if (saved) this.engine.event(EventKind.set, "theme", saved);
    watch("(prefers-color-scheme: dark)", (dark) => this.send(EventKind.systemDark, "", dark ? "1" : "0"));
    watch("(prefers-reduced-motion: reduce)", (reduce) => this.engine.motion(!reduce));
    followPointer(this.stage);
    watch("(forced-colors: active)", (forced) => {
      this.forced = forced || !canvas;
      if (this.forced) this.stage.stop();
      else this.stage.start();
    });
    document.addEventListener("visibilitychange", () => this.tick());
  }

  private send(kind: EventKind, id = "", value = ""): void {
    this.tick();
    this.engine.event(kind, id, value);
    this.refresh();
  }

  /** Tells the form the minute, when it is another than at the last event: no timer runs. */
  private tick(): void {
    const clock = wallClock();
    if (clock === this.clock) return;
    this.clock = clock;
    this.engine.event(EventKind.now, "", clock);
    this.refresh();
  }

  private fromMirror(kind: EventKind, id: string, value: string): void {
    this.send(kind, id, value);
    if (this.view?.action === "copy") void this.copy();
    // A press may move the focus on: to the field that is to be filled in, or to what took the button's place.
    if (kind === EventKind.press && this.view?.focus) this.mirror.follow(this.view.focus, true);
    if (kind === EventKind.set && id === "sentence") this.showSentence();
  }

  /** Brings what can be done to the chosen sentence into view. */
  private showSentence(): void {
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    document.getElementById("f-sentence")?.scrollIntoView({ block: "nearest", behavior });
  }

  private usedOnCanvas(): void {
    const before = this.view?.sentence;
    this.refresh();
    const view = this.view;
    if (!view) return;
    if (view.focus) this.mirror.follow(view.focus);
    if (view.sentence !== before) this.showSentence();
    if (view.action === "copy") void this.copy();
    if (view.action === "open_mail") {
      const link = view.sections.flatMap((section) => section.controls).find((control) => control.id === "mail");
      if (link?.href) location.href = link.href;
    }
  }

  private async copy(): Promise<void> {
    this.send((await copy(this.engine)) ? EventKind.done : EventKind.failed, "copy");
  }

  /** Takes the new view over into the mirror and asks for a frame; does nothing if nothing changed. */
  private refresh(): void {
    const view = this.engine.view();
    if (!view) return;
    if (this.view && this.view.theme !== view.theme) saveTheme(view.theme);
    if (this.view && this.view.language !== view.language) saveLanguage(view.language);
    this.view = view;
    document.documentElement.lang = view.language;
    document.title = view.title;
    text(document.querySelector(".skip-long")!, view.skipLabel);
    text(document.querySelector(".skip-short")!, view.seeLabel);
    void this.getLocales(view.wanted);
    if (this.moreFonts && needsMore(view)) void this.getFonts(this.moreFonts);
    this.mirror.update(view);
    this.announcer.status(view.status);
    const letter = JSON.stringify(view.letter);
    if (this.letter && letter !== this.letter) this.announcer.changed(view.updated);
    this.letter = letter;
    const scheme = view.dark ? "dark" : "light";
    document.documentElement.dataset.theme = scheme;
    this.stage.paint(rgb(theme[scheme].page));
    this.stage.invalidate();
  }

  /** Loads what was chosen; until it is there the old language stays. */
  private async getLocales(wanted: readonly string[]): Promise<void> {
    for (const locale of wanted) {
      if (this.loading.has(locale)) continue;
      this.loading.add(locale);
      try {
        this.engine.addLocale(await this.fetchLocale(locale));
        this.refresh();
      } catch (error) {
        console.error(error);
      }
      this.loading.delete(locale);
    }
  }

  /** Once; until they are there, and where they cannot be had, the browser shows those texts with its own fonts. */
  private async getFonts(load: () => Promise<void>): Promise<void> {
    this.moreFonts = undefined;
    try {
      await load();
      this.stage.invalidate();
    } catch (error) {
      console.error(error);
      this.moreFonts = load;
    }
  }

  private showRenderer(canvas: boolean): void {
    document.documentElement.dataset.renderer = canvas ? "canvas" : "mirror";
  }
}

function rgb(hex: string): Rgb {
  const part = (from: number) => parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
