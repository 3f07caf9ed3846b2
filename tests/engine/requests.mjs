// @ts-check
// Random requests over everything that the catalog has and everything that somebody may type; the same for the same seed.
import { dice, hostile, random } from "../readers/hostile.mjs";
import { catalog, locales } from "./support.mjs";

const tones = ["warm", "neutral", "formal"];
const lengths = ["short", "standard", "full"];
const notices = ["weeks", "days", "day-before", "same-day", "minutes", "past"];
const roles = ["manager", "recruiter", "agency", "panel", "referrer"];
const people = ["Dana Lee", "Ms. Dana Lee", "Frau Dr. Lee", "Mme Curie", "Sra. Ortiz, Sam Ortiz", "Dr. Sam Ortiz, Dana Lee and Kim Park", "Prof. Łukasz Ångström; Mx. Kim", "李小龍"];
const words = ["Café Ōsaka", "Northwind GmbH", "Data Analyst", "your Austin office", "Zoom", "20 minutes", "Zoë Ł.", "+1 555 0100", "the roadmap", "O’Neill & Söhne"];

/** @typedef {ReturnType<typeof dice>} Dice */
/** @typedef {Record<string, any>} Request */

/** @template T @param {Dice} roll @param {readonly T[]} all @returns {T} */
const one = (roll, all) => /** @type {T} */ (all[roll(all.length)]);

/** @param {Dice} roll */
export function text(roll) {
  const kind = roll(6);
  return kind < 2 ? one(roll, words) : kind < 4 ? random(roll, 40) : kind < 5 ? one(roll, hostile) : "";
}

/** @param {Dice} roll */
const day = (roll) => `202${6 + roll(2)}-${String(1 + roll(12)).padStart(2, "0")}-${String(1 + roll(28)).padStart(2, "0")}`;
/** @param {Dice} roll */
const clock = (roll) => `${String(roll(24)).padStart(2, "0")}:${String(roll(60)).padStart(2, "0")}`;
/** Days around the interview, so that every notice comes up. @param {Dice} roll */
const near = (roll) => `2026-11-${20 + roll(11)}`;

/** Every choice that this situation has. @param {Dice} roll @returns {Request} */
export function choices(roll) {
  const situation = one(roll, /** @type {any[]} */ (catalog.situations));
  return {
    situation: situation.id,
    goal: one(roll, situation.goals.map((/** @type {any} */ goal) => goal.id)),
    channel: one(roll, situation.channels),
    reason: one(roll, [...situation.reasons, "own", "none"]),
    tone: one(roll, tones),
    length: one(roll, lengths),
    notice: one(roll, notices),
    to: one(roll, roles),
    stage: one(roll, ["first", "later"]),
    door: one(roll, ["open", "closed"]),
    zone: one(roll, catalog.zones),
    seed: String(roll(4)),
  };
}

/** @param {Dice} roll @returns {Request} */
const details = (roll) => ({
  own_reason: text(roll),
  recipients: roll(2) ? one(roll, people) : text(roll),
  company: text(roll), position: text(roll), place: text(roll), topic: text(roll),
  delay: text(roll), wish: text(roll), name: text(roll), phone: text(roll),
  date: roll(2) ? near(roll) : day(roll), time: clock(roll), deadline: day(roll),
  now: roll(2) ? `${near(roll)}T${clock(roll)}` : "2026-11-24T09:00",
  slots: Array.from({ length: roll(5) }, () => ({ date: day(roll), ...(roll(3) ? { time: clock(roll) } : {}) })),
  locale: one(roll, locales),
});

/** What is no request, or not quite one. @type {((request: Request, roll: Dice) => void)[]} */
const mistakes = [
  (request, roll) => void (request.date = one(roll, ["2026-02-30", "x", "", "20261201", 7, null])),
  (request, roll) => void (request.time = one(roll, ["25:00", "9", "", [], "14:30:59"])),
  (request, roll) => void (request.now = one(roll, ["now", "2026-11-24", "2026-11-24T99:00"])),
  (request, roll) => void (request[one(roll, ["tone", "length", "channel", "notice", "to", "stage", "door"])] = text(roll)),
  (request, roll) => void (request[one(roll, ["situation", "goal", "reason", "zone", "seed"])] = text(roll)),
  (request, roll) => void (request[one(roll, ["company", "name", "recipients"])] = one(roll, [7, true, null, ["x"], { x: "y" }])),
  (request, roll) => void (request[text(roll).replace(/\p{Surrogate}/gu, "x") || "~/"] = text(roll)),
  (request, roll) => void (request.slots = one(roll, /** @type {any[]} */ (["x", [7], [{ date: "x" }], [{ time: "10:00" }], [[]]]))),
  (request) => void (request.locale = "xx"),
];

/** One in twenty has a mistake. @param {Dice} roll @returns {Request} */
function request(roll) {
  const all = { ...choices(roll), ...details(roll) };
  /** @type {Request} */
  const made = {};
  // Each but the situation may be left out: some requests have everything, some next to nothing.
  const share = 1 + roll(8);
  for (const [key, value] of Object.entries(all)) if (key === "situation" || roll(8) < share) made[key] = value;
  if (roll(20) === 0) one(roll, mistakes)(made, roll);
  return made;
}

/** @param {number} count @param {number} seed */
export function requests(count, seed) {
  const roll = dice(seed);
  return Array.from({ length: count }, () => request(roll));
}
