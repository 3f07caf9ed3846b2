// Asks the person whether the portal may see the letter, beside the letter. Only the person's own press, on a question that
// stood in plain sight, says yes; no is always taken.
import { make, set, text } from "../dom";
import { Sight } from "./sight";
import { words } from "./words";

export class Consent {
  granted = false;
  /** Whether the portal asks. */
  asked = false;
  private locale = "";
  private note = "";
  private readonly title = make("h2", { id: "consent-title" });
  private readonly box = make("input", { type: "checkbox", role: "switch", id: "consent", "aria-describedby": "consent-what" });
  private readonly label = make("span");
  private readonly row = make("label", { for: "consent" }, this.box, this.label);
  private readonly what = make("p", { id: "consent-what" });
  private readonly said = make("p", { class: "consent-said", role: "status" });
  private readonly sight = new Sight(this.row);
  readonly element = make("section", { class: "consent", "aria-labelledby": "consent-title" }, this.title, this.row, this.what, this.said);

  constructor(private readonly portal: string, private readonly changed: (granted: boolean) => void) {
    this.box.addEventListener("change", (event) => this.pressed(event));
  }

  /** Shows the question, or takes it away, and with it what was answered. */
  ask(asked: boolean): void {
    if (asked === this.asked) return;
    this.asked = asked;
    if (asked) {
      document.querySelector(".pane-letter")!.before(this.element);
      this.sight.start();
    } else {
      this.withdraw();
      this.element.remove();
      this.sight.stop();
    }
  }

  withdraw(): void {
    this.box.checked = false;
    this.decide(false);
  }

  /** In the page's language. */
  speak(locale: string): void {
    this.locale = locale;
    this.say();
  }

  /** The portal wants the letter now: the person may want to answer. */
  remind(): void {
    this.note = "asked";
    this.say();
  }

  private pressed(event: Event): void {
    const { checked } = this.box;
    const stolen = checked && !this.sight.at(event);
    this.note = stolen ? "unseen" : "";
    if (stolen) this.box.checked = false;
    else this.decide(checked);
    this.say();
  }

  private decide(granted: boolean): void {
    if (granted === this.granted) return;
    this.granted = granted;
    this.note = "";
    this.say();
    this.changed(granted);
  }

  private say(): void {
    if (!this.locale) return;
    const say = (element: Element, key: string) => text(element, key && words(this.locale, `consent.${key}`, this.portal));
    say(this.title, this.granted ? "title_on" : "title");
    say(this.label, "label");
    say(this.what, "what");
    say(this.said, this.note);
    set(this.element, "data-granted", this.granted);
  }
}
