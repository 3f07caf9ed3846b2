// @ts-check
// What the page writes is what the command writes of the same request: the page's own engine in Chromium, with drafts
// over everything that its form takes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { session } from "../../web/test/support/browser.mjs";
import { dice } from "../readers/hostile.mjs";
import { choices, text } from "./requests.mjs";
import { letter, lines, locales, root } from "./support.mjs";

const { open } = session();
const now = "2026-11-24T09:00";
const each = 80;

/** form::Event::Kind by its name, as web/src/view.ts has it. */
const kinds = (/enum EventKind \{ (.*) \}/.exec(readFileSync(path.join(root, "web", "src", "view.ts"), "utf8"))?.[1] ?? "").split(", ");
const kind = { restore: kinds.indexOf("restore"), blur: kinds.indexOf("blur") };

/** A draft with every value that the form may have, good and bad. @param {ReturnType<typeof dice>} roll */
function draft(roll) {
  const { goal, seed, ...chosen } = choices(roll);
  const day = () => ["", "2026-11-24", "2026-11-25", "2026-11-23", "2026-12-04", "2027-01-08", "2026-02-30", "x"][roll(8)] ?? "";
  const clock = () => ["", "", "14:30", "08:05", "23:59", "10:00", "25:00"][roll(7)] ?? "";
  const typed = Object.fromEntries(["company", "position", "place", "topic", "delay", "wish", "name", "phone", "own_reason", "email"].map((key) => [key, text(roll)]));
  const recipients = roll(2) ? "Ms. Dana Lee, Dr. Sam Ortiz" : text(roll);
  const slots = Object.fromEntries([1, 2, 3].flatMap((slot) => [[`slot${slot}_date`, day()], [`slot${slot}_time`, clock()]]));
  const all = { ...chosen, ...typed, ...slots, recipients, date: day(), time: clock(), deadline: day(), [`goal.${chosen.situation}`]: goal };
  const values = Object.fromEntries(Object.entries(all).filter(([key]) => key === "situation" || roll(5)).map(([key, value]) => [key, String(value).replace(/\p{Surrogate}/gu, "\ufffd")]));
  return { format: "letter-assistant-draft", version: "1", values, edits: {}, seed };
}

/** Puts each draft into the page's form; what it then shows, and the letter. @param {import("playwright-core").Page} page @param {string[]} drafts */
function written(page, drafts) {
  return page.evaluate(({ drafts, kind }) => {
    const { engine } = /** @type {any} */ (window).letterAssistant.stage;
    // There is a new view only if something has changed.
    let view = /** @type {any} */ (undefined);
    return drafts.map((one) => {
      engine.event(kind.restore, "kept", one);
      const controls = () => (view = engine.view() ?? view).sections.flatMap((/** @type {any} */ section) => section.controls);
      for (const { id } of controls()) engine.event(kind.blur, id);
      // Errors are shown of fields that have been left: those values take no part in the letter.
      return { controls: controls(), plain: engine.plain(), html: engine.html() };
    });
  }, { drafts, kind });
}

const plainFields = ["situation", "channel", "reason", "own_reason", "recipients", "company", "position", "place", "topic", "zone", "date", "time", "name", "phone", "delay", "wish", "deadline", "notice", "to", "stage"];

/** The request that the shown, right values make. @param {any[]} controls @param {ReturnType<typeof draft>} draft @param {string} locale */
function requestOf(controls, { values, seed }, locale) {
  const shown = new Map(controls.filter(({ error }) => !error).map(({ id, value }) => [id, value ?? ""]));
  /** @type {Record<string, any>} */
  const request = { locale, now, seed };
  for (const field of plainFields) {
    const value = shown.get(field);
    if (value && value !== "none") request[field] = value;
  }
  const goal = [...shown.keys()].find((id) => id === "goal" || id.startsWith("goal."));
  if (goal) request.goal = shown.get(goal);
  // Style holds also where its choice is not shown.
  for (const field of ["tone", "length", "door"]) if (values[field]) request[field] = values[field];
  const slots = [1, 2, 3].map((slot) => ({ date: shown.get(`slot${slot}_date`), time: shown.get(`slot${slot}_time`) }));
  request.slots = slots.filter(({ date }) => date).map(({ date, time }) => (time ? { date, time } : { date }));
  return request;
}

for (const [index, locale] of locales.entries()) {
  test(`the page's letters in ${locale}: ${each} drafts`, async () => {
    const roll = dice(100 + index);
    const drafts = Array.from({ length: each }, () => draft(roll));
    const { page, context } = await open({ locale: locale.includes("-") ? locale : `${locale}-${locale.toUpperCase()}` });
    assert.equal(await page.getAttribute("html", "lang"), locale);
    const pages = await written(page, drafts.map((one) => JSON.stringify(one)));
    const requests = pages.map(({ controls }, at) => requestOf(controls, drafts[at] ?? assert.fail(), locale));
    const native = letter(["compose", "--lines"], { input: lines(requests) });
    assert.equal(native.status, 0, native.stderr);
    native.stdout.trimEnd().split("\n").forEach((line, at) => {
      const { plain, html } = JSON.parse(line);
      assert.deepEqual({ plain: pages[at]?.plain, html: pages[at]?.html }, { plain, html }, `${JSON.stringify(drafts[at])}\n${JSON.stringify(requests[at])}`);
    });
    assert.ok(new Set(pages.map(({ plain }) => plain)).size > each * 0.9);
    assert.ok(pages.some(({ controls }) => controls.some((/** @type {any} */ one) => one.error)), "wrong values are among them");
    await context.close();
  });
}

test("and what a person reads there is that letter: a draft that was kept, the letter beside the form", async () => {
  const values = { situation: "reschedule", company: "Café Ōsaka", position: "Data Analyst", recipients: "Dr. Dana Lee", name: "Zoë Ł.", date: "2026-12-01", time: "14:30", reason: "work", zone: "America/New_York" };
  const { page } = await open({
    prepare: (page) => page.addInitScript((record) => localStorage.setItem("letter-assistant.draft.test", record), JSON.stringify({ saved: 1, draft: JSON.stringify({ format: "letter-assistant-draft", version: "1", values, edits: {}, seed: "0" }) })),
  });
  const { plain } = JSON.parse(letter(["compose", "--lines"], { input: lines([{ ...values, now }]) }).stdout);
  const read = (await page.getByRole("article").evaluate((element) => element.textContent ?? "")).replace(/\s+/g, "");
  assert.ok(read.includes(plain.replace(/\s+/g, "")), `${read}\n${plain}`);
});
