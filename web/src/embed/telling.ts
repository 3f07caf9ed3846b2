// What the portal hears of the letter: which kind it is; and, only while the person agrees, the letter.
import { type View, control } from "../view";
import type { Connection } from "./connection";
import { message, wrapped } from "./fits";
import { type FromFrame, fromFrame } from "./messages";

type Letter = NonNullable<Extract<FromFrame, { type: "composed" }>["letter"]>;

/** A letter counts as ready when it has been the same for so long. */
const rest = 1000;
/** So long nothing has been typed when the portal hears of another text. */
const pause = 250;

export class Telling {
  private view: View | undefined;
  private started = false;
  private kindTold = "";
  private letterTold = "";
  private shownLetter = "";
  private resting = 0;
  private pausing = 0;

  constructor(private readonly connection: Connection, private readonly may: () => boolean, private readonly plain: () => string) {}

  /** From now on the portal hears of it. */
  start(): void {
    this.started = true;
    this.tell();
  }

  shown(view: View): void {
    this.view = view;
    const letter = JSON.stringify([view.letter, view.letterLanguage]);
    if (letter !== this.shownLetter) {
      this.shownLetter = letter;
      this.wait();
      clearTimeout(this.pausing);
      if (this.may()) this.pausing = window.setTimeout(() => this.tell(), pause);
    }
    if (JSON.stringify(this.kind()) !== this.kindTold) this.tell();
  }

  /** The person agrees that the portal sees the letter, or no longer does. */
  agreed(granted: boolean): void {
    clearTimeout(this.pausing);
    this.letterTold = "";
    this.connection.send({ type: "consent", granted });
    if (!granted) return;
    this.tell();
    this.wait();
  }

  /** The portal asked for it, and may have it. */
  compose(): void {
    const letter = this.letter();
    this.connection.send({ type: "composed", ...(letter ? { letter } : { reason: "too-long" }) });
  }

  private wait(): void {
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.connection.send({ type: "letter-ready", ...this.kind(), letter: this.letter() }), rest);
  }

  private kind() {
    const view = this.view!;
    const [situation, goal] = [control(view, "situation")?.value ?? "", control(view, "goal")?.value ?? ""];
    return { situation, goal, channel: view.letter.channel, language: view.letterLanguage };
  }

  /** The one place where the letter's text is read. Nothing without consent, and of a letter that the protocol does not take. */
  private letter(): Letter | undefined {
    if (!this.may()) return undefined;
    const { channel, subject = "" } = this.view!.letter;
    const letter = { channel, language: this.view!.letterLanguage, subject, body: this.plain() };
    return message<FromFrame>(fromFrame, wrapped({ type: "composed", letter } as FromFrame)) && letter;
  }

  private tell(): void {
    if (!this.started) return;
    const [kind, letter] = [this.kind(), this.letter()];
    const [kindNow, letterNow] = [JSON.stringify(kind), letter ? JSON.stringify(letter) : ""];
    if (kindNow !== this.kindTold || (letterNow && letterNow !== this.letterTold)) this.connection.send({ type: "change", ...kind, letter });
    this.kindTold = kindNow;
    this.letterTold = letterNow;
  }
}
