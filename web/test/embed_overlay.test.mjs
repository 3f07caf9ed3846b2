// @ts-check
// A portal's own wording in the form: situations, sentences and advice that it adds, and what it may not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { hears, inside, portals } from "./support/portal.mjs";
import { check } from "./support/press.mjs";
import { root } from "./support/server.mjs";

const { open, state } = portals();
const example = () => JSON.parse(readFileSync(path.join(root, "assets", "overlays", "example.json"), "utf8"));
const lazy = `<letter-assistant id="one" src="SRC" locale="en-US">Write</letter-assistant>`;

/** Opens the form with an overlay. @param {unknown} overlay @param {Parameters<typeof open>[1]} [options] */
async function openWith(overlay, options, elements = lazy) {
  const opened = await open(elements, options);
  await start(opened.page, overlay);
  return opened;
}

/** @param {import("playwright-core").Page} page @param {unknown} overlay */
async function start(page, overlay) {
  await page.evaluate((one) => {
    const element = /** @type {any} */ (document.querySelector("letter-assistant"));
    element.overlay = one;
    element.open();
  }, overlay);
  await hears(page, "ready");
}

/** @param {import("playwright-core").FrameLocator} frame */
const letterOf = (frame) => frame.locator(".letter").first().innerText();

test("a situation of the portal's is offered, and writes its letter, in the languages that it has", async () => {
  const { page, frame, complaints, url } = await openWith(example());
  await check(frame.getByRole("radio", { name: "Trial day" }));
  await frame.getByLabel("Company").fill("Northwind");
  await frame.getByText("whether we could move my trial day at Northwind.").first().waitFor({ state: "attached" });
  await frame.getByText("A trial day takes planning on their side").first().waitFor({ state: "attached" });
  assert.deepEqual((await hears(page, "change")).detail.language, "en-US");
  assert.equal(await inside(page, url).evaluate(() => document.documentElement.dataset.renderer), "canvas");
  const languages = await frame.getByLabel("Language of the letter").locator("option").allInnerTexts();
  assert.deepEqual(languages.slice(-2), ["English (United States)", "Deutsch"]);
  assert.equal(languages.some((one) => /Français|Español|Kingdom/.test(one)), false);
  await frame.getByLabel("Language of the letter").selectOption("de");
  await frame.getByText("den Probetag bei Northwind zu verschieben.").first().waitFor({ state: "attached" });
  assert.deepEqual(complaints, []);
});

test("an overlay that only rewords: every language stays, in each its own words or ours", async () => {
  const overlay = { overlay: "1", locales: { de: { moves: { close: [{ say: ["Beste Grüße aus dem Portal"] }] } } } };
  const { frame } = await openWith(overlay);
  assert.doesNotMatch(await letterOf(frame), /Portal/);
  await frame.getByLabel("Language of the letter").selectOption("de");
  await frame.getByText("Beste Grüße aus dem Portal").first().waitFor({ state: "attached" });
  await frame.getByLabel("Language of the letter").selectOption("fr");
  await frame.getByText(/^Madame, Monsieur,/).first().waitFor({ state: "attached" });
});

test("one that cannot be used: the portal hears what and where, the person has the form in our words", async () => {
  const overlay = example();
  overlay.locales["en-US"].moves.close = [{ say: ["<img src=x onerror=alert(1)>"] }];
  overlay.locales["en-US"].ui = { title: "Evil Bank" };
  const { page, frame, complaints } = await openWith(overlay);
  const { detail } = await hears(page, "error");
  assert.equal(detail.code, "overlay");
  assert.match(detail.message, /^\/locales\/en-US\/ui: there is no entry "ui"[^]*\n\/locales\/en-US\/moves\/close\/0\/say\/0: letters are plain text; take out '<' and '>'$/);
  assert.equal(await frame.getByRole("radio", { name: "Trial day" }).count(), 0);
  assert.match(await letterOf(frame), /Dear Hiring Manager,/);
  assert.deepEqual(complaints, []);
});

test("what is no overlay at all does no harm", async () => {
  for (const overlay of [7, "text", [], { overlay: "1" }, { overlay: "1", locales: {}, situations: [] }, { overlay: "1", locales: { "en-US": {} }, situations: [{ id: "__proto__" }] }]) {
    const { page, frame } = await openWith(overlay);
    assert.equal((await hears(page, "error")).detail.code, "overlay", JSON.stringify(overlay));
    assert.match(await letterOf(frame), /Dear Hiring Manager,/);
    await page.close();
  }
});

test("whatever it says is text: no markup, no template, no header", async () => {
  const overlay = { overlay: "1", locales: { "en-US": {
    situations: { cancel: { title: "&lt;b&gt;${1}{{x}}" } },
    moves: { close: [{ say: ['"\' onload=alert(1) javascript:alert(1),'] }], subject: [{ say: ["Bcc: all@example.com %0ABcc: x"] }] },
  } } };
  const { frame, complaints } = await openWith(overlay);
  await frame.getByRole("radio", { name: "&lt;b&gt;${1}{{x}}" }).first().waitFor({ state: "attached" });
  assert.match(await letterOf(frame), /onload=alert\(1\) javascript:alert\(1\),/);
  const mail = await frame.getByRole("link", { name: "Open in e-mail" }).getAttribute("href");
  assert.match(mail ?? "", /subject=Bcc%3A%20all%40example\.com%20%250ABcc%3A%20x(&|$)/);
  assert.deepEqual(complaints, []);
});

test("a draft in a situation that is no longer there opens all the same, with what was typed", async () => {
  const element = `<letter-assistant id="job" src="SRC" locale="en-US">Write</letter-assistant>`;
  const { page, frame } = await openWith(example(), { portal: state.near }, element);
  await check(frame.getByRole("radio", { name: "Trial day" }));
  await frame.getByLabel("Company").fill("Northwind");
  await page.waitForTimeout(600);
  await page.reload();
  await start(page, example());
  assert.equal(await frame.getByRole("radio", { name: "Trial day" }).isChecked(), true);
  await page.reload();
  await start(page, undefined);
  assert.equal(await frame.getByLabel("Company").inputValue(), "Northwind");
  assert.equal(await frame.getByRole("radio", { name: "Trial day" }).count(), 0);
  assert.match(await letterOf(frame), /Northwind/);
});
