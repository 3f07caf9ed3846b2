// A portal's own wording, as docs/overlay.md describes it.
import type { Locale, Situations } from "./catalog.js";
import type { Details } from "./types.js";

/** The first rule speaks that holds and whose words can be filled. */
export interface OverlayRule {
  /** By what it asks about, such as tone; all must hold, of each any value. */
  when?: Record<string, readonly string[]>;
  /** Equal wordings, with {details} and [optional parts]. */
  say: readonly string[];
}

export interface OverlayAdvice extends OverlayRule {
  kind: "verdict" | "now" | "better" | "avoid" | "know";
}

/** A list comes before ours, which stays for every other case. */
type Rules<R> = Record<string, readonly R[] | { instead: readonly R[] }>;

/** A paragraph's moves, by id; "goodwill@standard" is left out of shorter letters. */
export interface OverlayParagraph {
  heading?: string;
  moves: readonly string[];
}

export interface OverlayGoal {
  id: string;
  answer?: "declined" | "accepted" | "counter";
  next?: "close" | "rest";
  without?: readonly string[];
  email: readonly OverlayParagraph[];
  phone?: readonly OverlayParagraph[];
}

export interface OverlaySituation {
  id: string;
  icon: string;
  channels: readonly ("email" | "phone" | "text" | "network")[];
  notice?: NonNullable<Details["notice"]>;
  fields: readonly string[];
  reasons: readonly string[];
  goals: readonly OverlayGoal[];
}

export interface OverlayWords {
  situations?: Record<string, { title?: string; hint?: string; goals?: Record<string, { label?: string; hint?: string }> }>;
  reasons?: Record<string, string>;
  moves?: Rules<OverlayRule>;
  advice?: Rules<OverlayAdvice>;
  headings?: Record<string, string>;
}

export interface Overlay {
  $schema?: string;
  overlay: "1";
  name?: string;
  moves?: Record<string, readonly string[]>;
  situations?: readonly OverlaySituation[];
  order?: readonly string[];
  locales: { [L in Locale]?: OverlayWords };
}

/** A request where an overlay has situations of its own: of these the types know nothing. */
export type OverlaidRequest = Details & {
  situation: keyof Situations | (string & {});
  goal?: string | undefined;
  reason?: string | undefined;
  channel?: "email" | "phone" | "text" | "network" | undefined;
};
