// The engine as a page or a server has it: letters in every language that was loaded, and what is made of a letter.
import type { FilesEngine } from "../../src/files/engine";
import type { Call, LetterRequest as EngineRequest } from "../../src/files/calls";
import type { Locale } from "./catalog.js";
import type { Library } from "./library.js";
import { answer, fail } from "./problem.js";
import type { Composed, Envelope, Letter, LetterRequest, Link } from "./types.js";

/** Composes letters. Made by createEngine. The same request gives the same letter, in every place and process. */
export class Engine<R = LetterRequest> {
  private readonly speakers = new Map<Locale, FilesEngine>();

  private constructor(private readonly library: Library, readonly locale: Locale) {}

  /** @internal */
  static of<R = LetterRequest>(library: Library, locale: Locale): Engine<R> {
    return new Engine<R>(library, locale);
  }

  /** The languages in which it can compose now. */
  get locales(): Locale[] {
    return [...this.speakers.keys()];
  }

  /** Loads further languages; one that is there already costs nothing. */
  async load(...locales: Locale[]): Promise<this> {
    const wanted = [...new Set(locales)].filter((one) => !this.speakers.has(one));
    const speakers = await Promise.all(wanted.map((one) => this.library.speaker(one)));
    wanted.forEach((one, index) => this.speakers.set(one, speakers[index]!));
    return this;
  }

  /** The letter, in the request's language, else in `locale`, else in the engine's; it must be loaded. Throws LetterError. */
  compose(request: R, options: { locale?: Locale | undefined } = {}): Composed {
    const { whole, locale = options.locale ?? this.locale } = apart(request);
    const speaker = this.speakers.get(locale);
    if (!speaker) fail("/locale", `the locale "${String(locale)}" is not loaded; call await engine.load("${String(locale)}") first`);
    return answer(() => speaker.compose(whole), inRequest);
  }

  /** The letter as text, lines end with "\n"; the subject is not in it. */
  plain(letter: Letter): string {
    return this.text({ op: "plain", letter });
  }

  /** The letter as an HTML fragment. */
  html(letter: Letter): string {
    return this.text({ op: "html", letter });
  }

  /** A text file with CRLF line ends; the subject comes first, after the label ("Subject"). */
  txt(letter: Letter, label = ""): string {
    return this.text({ op: "txt", letter, label });
  }

  /** A mailto: link; `to` holds e-mail addresses. */
  mailto(letter: Letter, to: readonly string[] = []): string {
    return this.text({ op: "mailto", letter, to: [...to] });
  }

  /** An sms: link. */
  sms(letter: Letter, numbers: readonly string[] = []): string {
    return this.text({ op: "sms", letter, numbers: [...numbers] });
  }

  /** mailto and the webmail services. */
  links(letter: Letter, to: readonly string[] = []): Link[] {
    return answer(() => this.any().links(letter, to), inRequest);
  }

  /** An e-mail as a file (.eml) that mail programs open as a draft. */
  eml(letter: Letter, envelope: Envelope = {}): string {
    return this.text({ op: "eml", letter, envelope });
  }

  private text(call: Call): string {
    return answer(() => this.any().text(call), inRequest);
  }

  /** What is made of a letter is the same in every language. */
  private any(): FilesEngine {
    return this.speakers.get(this.locale)!;
  }
}

/** The language, and what the engine reads. What is no object goes through as it is: the engine says what is wrong with it. */
function apart(request: unknown): { locale?: Locale | undefined; whole: EngineRequest } {
  if (typeof request !== "object" || request === null || Array.isArray(request)) return { whole: request as EngineRequest };
  const { locale, ...whole } = request as { locale?: Locale };
  return { locale, whole: whole as unknown as EngineRequest };
}

/** The call around a request is none of the caller's concern. */
const inRequest = (at: string) => at.replace(/^\/request(?=\/|$)/, "");
