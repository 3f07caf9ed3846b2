// The portal's own script: today's dates, what <letter-assistant> is to know, and what follows from what it says.
import type { LetterAssistantElement, Prefill } from "../package/src/element";
import type { Overlay } from "../package/src/overlay";
import applications from "./applications.json";
import de from "./words/de.json";
import en from "./words/en.json";
import { say } from "./toast";
import wording from "./wording.json";

const { lang } = document.documentElement;
const words = lang === de.locale ? de : en;
/** What a letter of that kind means for the interview. */
const meaning: Record<string, "cancelled" | "moved"> = {
  "cancel": "cancelled", "cancel-today": "cancelled", "withdraw": "cancelled", "reschedule": "moved", "missed": "moved",
};

/** So many working days from today: the interviews of a demonstration are always to come. */
function workingDay(count: number): Date {
  const day = new Date();
  for (let left = count; left > 0;) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() % 6) left--;
  }
  return day;
}

const days = { interview: workingDay(applications.interview.in), offer: workingDay(applications.offer.in) };
const iso = (day: Date) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
const shapes: Record<string, Intl.DateTimeFormatOptions> = {
  full: { weekday: "long", day: "numeric", month: "long" }, short: { day: "numeric", month: "long" },
  day: { day: "numeric" }, month: { month: "short" }, weekday: { weekday: "long" },
};

function fillInDates(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-show]")) {
    const day = days[element.dataset["of"] === "offer" ? "offer" : "interview"];
    const shown = new Intl.DateTimeFormat(lang, shapes[element.dataset["show"]!]).formatToParts(day);
    // A date block needs no full stop after the day.
    element.textContent = shown.filter(({ value }) => element.dataset["show"] !== "day" || /\d/.test(value)).map(({ value }) => value).join("");
    if (element instanceof HTMLTimeElement) element.dateTime = iso(day);
  }
}

function prefills(): Record<string, Prefill> {
  const { candidate: { name }, interview, offer } = applications;
  const { company, position, recipients, time, zone } = interview;
  return {
    interview: { situation: "cancel", company, position, recipients, date: iso(days.interview), time, zone, stage: "later", name },
    offer: { situation: "offer", company: offer.company, position: offer.position, deadline: iso(days.offer), name },
  };
}

function sent(element: LetterAssistantElement, situation: string): void {
  const after = element.dataset["prefill"] === "interview" ? meaning[situation] : undefined;
  if (!after) return say(words.ask_sent, words.close);
  say(words[`ask_${after}`], words.no, {
    label: words.yes,
    press: () => {
      const state = document.getElementById("state")!;
      state.textContent = words[after];
      state.className = `pill ${after === "cancelled" ? "quiet" : "strong"}`;
      say(words[`said_${after}`], words.close);
    },
  });
}

fillInDates();
for (const link of document.querySelectorAll<HTMLElement>("[data-language]")) {
  if (lang.startsWith(link.dataset["language"]!)) link.ariaCurrent = "true";
}
const known = prefills();
for (const element of document.querySelectorAll("letter-assistant")) {
  let situation = "";
  element.overlay = wording as Overlay;
  element.prefill = known[element.dataset["prefill"]!];
  element.addEventListener("ready", () => element.toggleAttribute("data-ready", true));
  element.addEventListener("change", ({ detail }) => void (situation = detail.situation));
  element.addEventListener("copied", () => sent(element, situation));
  element.addEventListener("sent-with", () => sent(element, situation));
}
