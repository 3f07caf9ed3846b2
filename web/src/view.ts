// The shapes that the C++ side hands over as JSON (src/page/view_json.cpp).

export type Role =
  | "cards" | "segmented" | "textbox" | "multiline" | "select" | "date"
  | "time" | "button" | "link" | "note" | "letter" | "finding";

export interface OptionView {
  value: string;
  label: string;
  hint?: string;
}

export interface ControlView {
  id: string;
  role: Role;
  span: number;
  label?: string;
  value?: string;
  options?: OptionView[];
  placeholder?: string;
  help?: string;
  error?: string;
  autocomplete?: string;
  inputmode?: string;
  href?: string;
  primary?: boolean;
  disabled?: boolean;
  labelHidden?: boolean;
}

export interface SectionView {
  id: string;
  pane: 0 | 1;
  heading?: string;
  note?: string;
  controls: ControlView[];
}

export interface LetterView {
  channel: "email" | "phone" | "text" | "network";
  subject?: string;
  salutation?: string;
  paragraphs: { heading?: string; text: string; sentences: [key: string, text: string][] }[];
  close?: string;
  signature: string[];
}

export interface AdviceView {
  verdict?: string;
  points: { kind: "verdict" | "now" | "better" | "avoid" | "know"; text: string }[];
}

export interface View {
  title: string;
  tagline: string;
  sections: SectionView[];
  letter: LetterView;
  advice: AdviceView;
  letterLabel: string;
  adviceLabel: string;
  subjectLabel: string;
  status: string;
  /** The chosen other way to send it. */
  way: string;
  /** What this letter answers to an imported invitation (RFC 5546). */
  answer: "" | "declined" | "accepted" | "counter";
  /** What is left to do once it is sent. */
  next: "answer" | "close" | "rest";
  /** How the list of letters done names this one. */
  doneLabel: string;
  /** Key of the sentence that is chosen. */
  sentence: string;
  focus: string;
  dark: boolean;
  theme: "system" | "light" | "dark";
  action: "none" | "copy" | "open_mail" | "save_file" | "open_file" | "way" | "forget" | "set_aside"
    | "read_invite" | "open_invite" | "reopen" | "remind" | "forget_done" | "open_privacy";
  language: string;
  letterLanguage: string;
  /** Locales that were chosen and are not loaded yet. */
  wanted: string[];
  /** Said by the live region once typing rests. */
  updated: string;
  /** Of the link to the letter; `seeLabel` is the short one of a narrow page. */
  skipLabel: string;
  seeLabel: string;
}

export function control(view: View, id: string): ControlView | undefined {
  return view.sections.flatMap((section) => section.controls).find((one) => one.id === id);
}

/** form::Event::Kind, in its order. */
export enum EventKind { set, press, focus, blur, now, zone, systemDark, done, failed, dismiss, restore, fill, history, offer }

/** gui::Part, in its order. */
export enum Part { control, label, help, error, option, heading, note, line, input }

export const semibold = 1;
export const native = 2;

/** [id, part, index, block, pane, x, y, width, height, font size, flags, text] in CSS pixels of the pane. */
export type Placement = [
  id: string, part: Part, index: number, block: number, pane: 0 | 1,
  x: number, y: number, width: number, height: number, fontSize: number, flags: number, text?: string,
];
