// @ts-check
// The demo portal with a bad line to the page's server, with none, and with a server that is out of order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { demo, form, interview, offer, start } from "./support/demo.mjs";
import { heard, hears, inside } from "./support/portal.mjs";

const { open, profile, state } = demo();

/** @typedef {import("playwright-core").Page} Page */

/** How long the element waits, in milliseconds; four times as long where nothing loads. @param {Page} page @param {number} time */
const patience = (page, time) => page.evaluate(([element, timeout]) => document.querySelector(String(element))?.setAttribute("timeout", String(timeout)), [interview, time]);

/** @param {Page} page */
const press = (page) => page.locator(interview).getByRole("button").click();

/** The element says that nobody answers, and offers the plain address. @param {Page} page @param {string} sentence @param {string} link */
async function unreachable(page, sentence, link) {
  assert.deepEqual((await hears(page, "error")).detail, { code: "unreachable" });
  await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
  const plain = page.getByRole("link", { name: link });
  const { origin, pathname, hash } = new URL(String(await plain.getAttribute("href")));
  assert.equal(origin + pathname, `${state.letters}/`);
  const known = new URLSearchParams(hash.slice(1));
  assert.deepEqual([known.get("v"), known.get("company"), known.get("date")], ["1", "Northwind Observatory", "2026-12-02"]);
  assert.equal(await page.locator(`${interview} iframe`).isVisible(), false);
}

test("a slow line (3G): the place shows that something comes, nobody says that the page cannot be reached, and the form comes", async () => {
  const { page, complaints } = await open();
  await state.line.set("slow");
  const start = Date.now();
  await press(page);
  const place = await page.locator(`${interview} iframe`).evaluate((frame) => [frame.getBoundingClientRect().height, getComputedStyle(frame).backgroundImage]);
  assert.equal(place[0], 480);
  assert.match(String(place[1]), /gradient/);
  await page.waitForSelector(`${interview}[data-ready]`, { timeout: 20_000 });
  assert.ok(Date.now() - start > 2000, "the line was not slow");
  assert.equal(await page.locator(`${interview} iframe`).evaluate((frame) => getComputedStyle(frame).backgroundImage), "none");
  assert.deepEqual((await heard(page)).filter(({ type }) => type === "error"), []);
  assert.equal(await page.getByRole("alert").isVisible(), false);
  assert.deepEqual(complaints, []);
});

test("the server does not answer: said so, in German; if it answers later, the form is there after all", async () => {
  const { page } = await open({ lang: "de" });
  await patience(page, 250);
  await state.line.set("hang");
  await press(page);
  await unreachable(page, "nicht erreichbar", "In neuem Fenster öffnen");
  await state.line.set("up");
  await page.waitForSelector(`${interview}[data-ready]`);
  await form(page).getByLabel("Unternehmen").waitFor();
  assert.equal(await page.getByRole("alert").isVisible(), false);
});

for (const [name, how] of /** @type {const} */ ([["refuses every connection", "down"], ["answers 500", "failing"]])) {
  test(`the server ${name}: said so, and the plain link is offered`, async () => {
    const { page, context } = await open();
    await patience(page, 250);
    await state.line.set(how);
    await press(page);
    await unreachable(page, "cannot be reached at the moment", "Open it in a new tab");
    await state.line.set("up");
    const [plain] = await Promise.all([context.waitForEvent("page"), page.getByRole("link", { name: "Open it in a new tab" }).click()]);
    assert.equal(await plain.getByLabel("Company").inputValue(), "Northwind Observatory");
  });
}

test("in the dialog, too: the sentence is read there, and Escape closes it", async () => {
  const { page } = await open();
  await page.evaluate((element) => document.querySelector(element)?.setAttribute("timeout", "250"), offer);
  await state.line.set("down");
  await page.getByRole("button", { name: "Answer the offer" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Letter Assistant" });
  await dialog.getByRole("alert").filter({ hasText: "cannot be reached" }).waitFor();
  assert.equal(await dialog.getByRole("alert").evaluate((element) => getComputedStyle(element).color), "rgb(107, 77, 0)");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.activeElement?.id), offer.slice(1));
});

test("offline after the first load: the form works on, and a reload of the portal brings it from the frame's own cache", async () => {
  const context = await profile();
  const { page, complaints } = await open({ context, offline: true });
  const frame = await start(page);
  await frame.getByText("Ready to work offline.").waitFor();
  await state.line.set("down");
  await assert.rejects(fetch(state.letters));
  await frame.getByLabel("Company").fill("Offline Ltd");
  await frame.getByRole("article").filter({ hasText: "Offline Ltd" }).waitFor({ state: "attached" });
  await inside(page, state.letters).waitForFunction(() => Object.values(localStorage).some((one) => one.includes("Offline Ltd")));
  await page.reload();
  assert.equal(await (await start(page)).getByLabel("Company").inputValue(), "Offline Ltd");
  assert.deepEqual(complaints, []);
  // Another portal has not loaded it yet: its cache is its own.
  await page.goto(`${state.other}/en/`);
  await patience(page, 250);
  await press(page);
  await unreachable(page, "cannot be reached", "Open it in a new tab");
  await context.close();
});
