// What the portal wants of the form, and what it hears of it: which kind of letter, never a word of it.
import type { App, Listener } from "../app";
import type { Engine } from "../engine";
import { EventKind, type View, control } from "../view";
import type { Connect, Connection } from "./connection";
import { Frame } from "./frame";
import { LookOf } from "./look";
import type { FromPortal } from "./messages";
import { digest, taken } from "./prefill";

type Fields = NonNullable<Connect["prefill"]>;

/** A letter counts as ready when it has been the same for so long. */
const rest = 1000;

export class Portal implements Listener {
  /** Where this form's drafts are kept: not with those of the page by itself, nor with those of another form or portal. */
  readonly drafts: string;
  private app!: App;
  private engine!: Engine;
  private readonly look: LookOf;
  private readonly frame: Frame;
  private fresh = "";
  private view: View | undefined;
  private told = "";
  private letter = "";
  private resting = 0;

  constructor(private readonly connection: Connection, private readonly wish: Connect) {
    this.drafts = `letter-assistant.embed.${connection.origin}.${wish.key}.`;
    this.look = new LookOf(wish.look ?? {});
    this.frame = new Frame(connection);
  }

  /** Messages that were not the portal's, or not the protocol's. */
  get ignored(): number {
    return this.connection.ignored;
  }

  /** False: with a font that the canvas does not have, native elements are the form. */
  get canvas(): boolean {
    return !this.wish.look?.font;
  }

  /** The locale to begin with, if the portal named one that there is. */
  locale(available: readonly string[]): string | undefined {
    const wanted = this.wish.locale;
    return wanted && (available.find((one) => one === wanted) ?? available.find((one) => one.split("-")[0] === wanted.split("-")[0]));
  }

  /** Before the form starts. */
  attach(app: App, engine: Engine): void {
    this.app = app;
    this.engine = engine;
    this.fresh = engine.draft();
    for (const one of this.wish.situations ?? []) engine.event(EventKind.offer, one);
    this.look.attach(engine);
    this.frame.attach(app.stage);
    app.listener = this;
  }

  shown(view: View): void {
    this.look.scheme(view.dark);
    this.letterChanged(view);
    // The form is being started now; what the portal wants comes after what the device has kept.
    if (!this.view) queueMicrotask(() => this.begin());
    this.view = view;
    if (this.told) this.tell(view);
  }

  sent(how: string): void {
    this.connection.send(how === "copy" ? { type: "copied" } : { type: "sent-with", way: how });
  }

  failed(what: string): void {
    this.connection.send({ type: "error", code: what });
  }

  private begin(): void {
    const { theme, prefill } = this.wish;
    if (theme) this.app.send(EventKind.set, "theme", theme);
    if (prefill) this.fill(prefill);
    this.connection.listen((message) => this.heard(message));
    this.connection.send({ type: "ready" });
    this.tell(this.view!);
  }

  private heard(message: Exclude<FromPortal, Connect>): void {
    if (message.type === "prefill") this.fill(message.fields);
    if (message.type === "viewport") this.frame.seen(message.top, message.height);
    if (message.type === "focus") this.frame.focus();
    if (message.type === "reset") this.reset();
    if (message.type !== "set") return;
    if (message.theme) this.app.send(EventKind.set, "theme", message.theme);
    if (message.locale) this.app.send(EventKind.set, "language", message.locale);
    if (message.look) this.look.change(message.look);
    this.app.stage.invalidate();
  }

  /** What has been filled in before, and changed by the person since, is not filled in again. */
  private fill(fields: Fields): void {
    const mark = digest(fields);
    if (taken(this.engine.draft()) === mark) return;
    const filled = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]));
    this.app.send(EventKind.fill, "link", JSON.stringify({ filled, raw: JSON.stringify({ portal: mark }) }));
  }

  /** As a file that is opened, so that it can be taken back; but there is nothing to be said about it. */
  private reset(): void {
    this.engine.event(EventKind.restore, "file", this.fresh);
    if (this.wish.theme) this.engine.event(EventKind.set, "theme", this.wish.theme);
    this.app.send(EventKind.dismiss);
  }

  private kind(view: View) {
    const [situation, goal] = [control(view, "situation")?.value ?? "", control(view, "goal")?.value ?? ""];
    return { situation, goal, channel: view.letter.channel, language: view.letterLanguage };
  }

  private tell(view: View): void {
    const kind = this.kind(view);
    const said = JSON.stringify(kind);
    if (said !== this.told) this.connection.send({ type: "change", ...kind });
    this.told = said;
  }

  private letterChanged(view: View): void {
    const letter = JSON.stringify(view.letter);
    if (letter === this.letter) return;
    this.letter = letter;
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.connection.send({ type: "letter-ready", ...this.kind(this.view!) }), rest);
  }
}
