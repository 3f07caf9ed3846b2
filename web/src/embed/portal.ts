// What the portal wants of the form, and when it hears of it.
import type { App, Listener } from "../app";
import type { Engine } from "../engine";
import { EventKind, type View } from "../view";
import type { Connect, Connection } from "./connection";
import { Consent } from "./consent";
import { BrowserFont } from "./font";
import { Frame } from "./frame";
import { LookOf } from "./look";
import type { FromPortal } from "./messages";
import { digest, taken } from "./prefill";
import { Telling } from "./telling";
import { type Texts, Wording } from "./wording";
import { worded } from "./words";

type Fields = NonNullable<Connect["prefill"]>;

export class Portal implements Listener {
  /** Where this form's drafts are kept: not with those of the page by itself, nor with those of another form or portal. */
  readonly drafts: string;
  private app!: App;
  private engine!: Engine;
  private readonly look: LookOf;
  private readonly frame: Frame;
  private readonly consent: Consent;
  private readonly telling: Telling;
  private readonly wording: Wording;
  private fresh = "";
  private begun = false;

  constructor(private readonly connection: Connection, private readonly wish: Connect) {
    this.drafts = `letter-assistant.embed.${connection.origin}.${wish.key}.`;
    this.look = new LookOf(wish.look ?? {});
    this.frame = new Frame(connection);
    this.telling = new Telling(connection, () => this.consent.granted, () => this.engine.plain());
    this.consent = new Consent(this.name, (granted) => this.telling.agreed(granted));
    this.frame.watch(this.consent.element);
    this.wording = new Wording(wish.overlay, (problems) => connection.send({ type: "error", code: "overlay", message: problems.slice(0, 2000) }));
  }

  /** How people know the portal. */
  private get name(): string {
    return new URL(this.connection.origin).host;
  }

  /** The catalog and a locale's file, with the words of and for this portal. */
  async word(texts: Texts, assets: DOMStringMap): Promise<Texts> {
    const { catalog, locale } = await this.wording.over(texts, assets);
    return { catalog, locale: worded(locale, this.name) };
  }

  /** Messages that were not the portal's, or not the protocol's. */
  get ignored(): number {
    return this.connection.ignored;
  }

  /** Of the locales those that the portal's wording leaves. */
  locales(available: readonly string[]): readonly string[] {
    return this.wording.locales(available);
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
    this.look.attach(engine, (background) => app.stage.paint(background));
    if (this.wish.look?.font) new BrowserFont(this.wish.look.font, engine).use();
    this.frame.attach(app.stage);
    app.listener = this;
  }

  shown(view: View): void {
    this.look.shown(view.dark);
    this.consent.speak(view.language);
    // Who deletes everything also takes back what was agreed to.
    if (view.action === "forget") this.consent.withdraw();
    this.telling.shown(view);
    // The form is being started now; what the portal wants comes after what the device has kept.
    if (!this.begun) queueMicrotask(() => this.begin());
    this.begun = true;
  }

  sent(how: string): void {
    this.connection.send(how === "copy" ? { type: "copied" } : { type: "sent-with", way: how });
  }

  failed(what: string): void {
    this.connection.send({ type: "error", code: what });
  }

  private begin(): void {
    const { theme, prefill, shareText } = this.wish;
    this.followColors();
    if (theme) this.app.send(EventKind.set, "theme", theme);
    if (prefill) this.fill(prefill);
    this.consent.ask(shareText === true);
    this.connection.listen((message) => this.heard(message));
    this.connection.send({ type: "ready" });
    this.telling.start();
  }

  private heard(message: Exclude<FromPortal, Connect>): void {
    if (message.type === "prefill") this.fill(message.fields);
    if (message.type === "viewport") this.frame.seen(message.top, message.height);
    if (message.type === "focus") this.frame.focus();
    if (message.type === "reset") this.reset();
    if (message.type === "compose") this.compose();
    if (message.type !== "set") return;
    if (message.shareText !== undefined) this.consent.ask(message.shareText);
    if (message.theme) this.app.send(EventKind.set, "theme", message.theme);
    if (message.locale) this.app.send(EventKind.set, "language", message.locale);
    if (message.look) {
      this.look.change(message.look);
      this.followColors();
    }
    this.app.stage.invalidate();
  }

  /** What has been filled in before, and changed by the person since, is not filled in again. Another one begins a new
   * letter, and who agreed that the portal sees the one before has not agreed to that. */
  private fill(fields: Fields): void {
    const mark = digest(fields);
    if (taken(this.engine.draft()) === mark) return;
    this.consent.withdraw();
    const filled = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]));
    this.app.send(EventKind.fill, "link", JSON.stringify({ filled, raw: JSON.stringify({ portal: mark }) }));
  }

  /** Where nobody has chosen a scheme, it is that of the portal's colours. */
  private followColors(): void {
    this.app.send(EventKind.systemDark, "", this.look.scheme === "dark" ? "1" : "0");
  }

  /** As a file that is opened, so that it can be taken back; but there is nothing to be said about it. */
  private reset(): void {
    this.consent.withdraw();
    this.engine.event(EventKind.restore, "file", this.fresh);
    if (this.wish.theme) this.engine.event(EventKind.set, "theme", this.wish.theme);
    this.app.send(EventKind.dismiss);
  }

  /** Without consent the question is brought into view; what to answer, and when, is the person's affair. */
  private compose(): void {
    if (this.consent.granted) return this.telling.compose();
    this.connection.send({ type: "composed", reason: this.consent.asked ? "not-agreed" : "not-asked" });
    if (!this.consent.asked) return;
    this.consent.remind();
    this.frame.show(this.consent.element);
  }
}
