// Ties it together: one stream of events into the engine, one view out of it, shown by the canvas and by the mirror.
import theme from "../../assets/theme.json";
import { copy } from "./actions";
import { Announcer } from "./announcer";
import { Bring } from "./bring";
import { text } from "./dom";
import type { Drafts } from "./drafts";
import type { Engine } from "./engine";
import { choose, save } from "./file";
import { beside } from "./framed";
import { needsMore } from "./fonts";
import { LettersDone } from "./letters_done";
import { takeLink } from "./link";
import { Mirror } from "./mirror";
import { followPointer } from "./pointer";
import { deviceZone, saveLanguage, saveTheme, savedTheme, wallClock, watch } from "./preferences";
import type { Rgb } from "./renderer";
import { Stage } from "./stage";
import { EventKind, type View, control } from "./view";
import { send } from "./ways";

/** Who stands around the page and hears of it (web/src/embed). */
export interface Listener {
  shown(view: View): void;
  /** `how` is "copy", "mail", or one of the other ways. */
  sent(how: string): void;
  failed(what: string): void;
}

export class App {
  readonly stage: Stage;
  listener: Listener | undefined;
  private readonly mirror: Mirror;
  private readonly announcer: Announcer;
  private view: View | undefined;
  private letter = "";
  private clock = "";
  private forced = false;
  private readonly loading = new Set<string>();
  private keeping = 0;
  private refused = false;
  private reloading = false;
  private readonly bring: Bring;
  private readonly done: LettersDone;

  /** `fetchLocale` gets the bytes of a locale's file; `moreFonts` adds the characters beyond the first font files. */
  constructor(
    private readonly root: HTMLElement,
    private readonly engine: Engine,
    private readonly fetchLocale: (locale: string) => Promise<Uint8Array>,
    private moreFonts: (() => Promise<void>) | undefined,
    private readonly drafts: Drafts,
  ) {
    this.bring = new Bring(root.dataset, (key) => engine.words(key), () => this.view?.language ?? "", (kind, id, value) => this.brought(kind, id, value));
    this.done = new LettersDone(engine, root.dataset, (kind, id, value) => this.send(kind, id, value));
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
    this.restore();
    this.fromLink();
    addEventListener("hashchange", () => this.fromLink());
    this.done.show();
    watch("(prefers-color-scheme: dark)", (dark) => this.send(EventKind.systemDark, "", dark ? "1" : "0"));
    watch("(prefers-reduced-motion: reduce)", (reduce) => this.engine.motion(!reduce));
    followPointer(this.stage);
    watch("(forced-colors: active)", (forced) => {
      this.forced = forced || !canvas;
      if (this.forced) this.stage.stop();
      else this.stage.start();
    });
    document.addEventListener("visibilitychange", () => this.tick());
    document.addEventListener("keydown", (event) => this.shortcut(event));
    addEventListener("pagehide", () => this.keep());
  }

  /** The draft that this device has kept. */
  private restore(): void {
    this.drafts.untouched(this.engine.draft());
    const draft = this.drafts.found();
    if (draft === undefined) return;
    this.send(EventKind.restore, "kept", draft);
    if (this.view?.action === "set_aside") this.drafts.setAside();
  }

  private fromLink(): void {
    const link = takeLink();
    if (link !== undefined) this.send(EventKind.fill, "link", link);
  }

  /** What came of an invitation. The box that had the focus may be gone: the focus goes to what took its place. */
  private brought(kind: EventKind, id: string, value = ""): void {
    const inBox = document.activeElement?.closest(".section-import") !== null;
    this.send(kind, id, value);
    if (kind !== EventKind.done && this.view && (inBox || document.activeElement === document.body)) this.mirror.follow(this.view.focus, true);
  }

  /** Before the page is loaded anew for an update: also a draft that is not to be kept survives that. */
  beforeReload(): Promise<void> {
    this.reloading = true;
    return this.drafts.keep(this.engine.draft()) ? Promise.resolve() : Promise.reject(new Error("The draft cannot be kept."));
  }

  /** After a moment without a change, and before the page goes. */
  private keep(): void {
    clearTimeout(this.keeping);
    this.keeping = 0;
    if (!this.view || this.refused) return;
    if (!this.reloading && !this.mayKeep(this.view)) return this.drafts.forget(false);
    if (this.drafts.keep(this.engine.draft())) return;
    this.refused = true;  // told once
    this.send(EventKind.failed, "keep");
  }

  private mayKeep(view: View): boolean {
    return control(view, "keep")?.value !== "off";
  }

  /** Undo and redo where the browser has none of its own: outside of its editors. */
  private shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (event.target instanceof Element && event.target.closest("input[type=text], textarea"))) return;
    const key = event.key.toLowerCase();
    const id = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" ? "redo" : "";
    if (!id) return;
    event.preventDefault();
    this.send(EventKind.press, id);
  }

  private async openFile(): Promise<void> {
    const file = await choose(".json,application/json", 2_000_000);
    if (file) this.send(EventKind.restore, "file", await file.text());
  }

  private async sendOtherwise(view: View): Promise<void> {
    const outcome = await send(view, this.engine.plain(), this.engine.draft(), this.root.dataset);
    if (outcome === "done" && view.way !== "reminder") void this.remember(view, view.way);
    this.send(outcome === "done" ? EventKind.done : EventKind.failed, outcome === "no_share" ? "share" : "way");
  }

  /** A letter that was copied or sent stands in the list of those done. */
  private async remember(view: View, how: string): Promise<void> {
    this.listener?.sent(how);
    if (this.mayKeep(view)) await this.done.add(view);
  }

  private forget(): void {
    this.drafts.forget(true);
    this.drafts.untouched(this.engine.draft());
    this.done.show();
  }

  /** What only the page can do; it happens inside the person's own event. */
  private act(view: View): void {
    if (view.action === "copy") void this.copy();
    if (view.action === "save_file") save("letter-assistant.json", this.engine.draft());
    if (view.action === "open_file") void this.openFile();
    if (view.action === "forget") this.forget();
    if (view.action === "way") void this.sendOtherwise(view);
    if (view.action === "open_mail") void this.remember(view, "mail");
    if (view.action === "read_invite") void this.bring.read(control(view, "invite")?.value ?? "");
    if (view.action === "open_invite") void this.bring.open();
    if (["reopen", "remind", "forget_done"].includes(view.action)) void this.done.act(view);
  }

  send(kind: EventKind, id = "", value = ""): void {
    this.tick();
    this.engine.event(kind, id, value);
    if (kind === EventKind.failed) this.listener?.failed(id);
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
    if (this.view) this.act(this.view);
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
    this.act(view);
    if (view.action === "open_mail") open(control(view, "mail")?.href, beside);
    if (view.action === "open_privacy") open(control(view, "privacy")?.href, "_blank", "noopener");
  }

  private async copy(): Promise<void> {
    const view = this.view;
    const done = await copy(this.engine);
    if (done && view) void this.remember(view, "copy");
    this.send(done ? EventKind.done : EventKind.failed, "copy");
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
    this.keeping ||= window.setTimeout(() => this.keep(), 400);
    this.mirror.update(view);
    this.announcer.status(view.status);
    const letter = JSON.stringify(view.letter);
    if (this.letter && letter !== this.letter) this.announcer.changed(view.updated);
    this.letter = letter;
    const scheme = view.dark ? "dark" : "light";
    document.documentElement.dataset.theme = scheme;
    this.stage.paint(rgb(theme[scheme].page));
    this.stage.invalidate();
    this.listener?.shown(view);
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
