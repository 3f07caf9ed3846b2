// @ts-check
// The letter beside the form stays in view while the portal's page scrolls, canvas and native elements together.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hears, inside, portals } from "./support/portal.mjs";

/** @typedef {import("playwright-core").Page} Page */
const { open } = portals();
const plain = `<letter-assistant id="one" src="SRC" loading="eager" theme="light"></letter-assistant><footer>End</footer>`;

/** Scrolls the portal's page and waits until the letter is at rest. @param {Page} page @param {string} url @param {number} y */
async function scrolled(page, url, y) {
  await page.evaluate((to) => scrollTo(0, to), y);
  await page.waitForTimeout(700);
  const frame = await page.evaluate(() => {
    const { top, bottom } = /** @type {any} */ (document.querySelector("letter-assistant")).shadowRoot.querySelector("iframe").getBoundingClientRect();
    return { top, bottom };
  });
  return inside(page, url).evaluate(({ top, bottom }) => {
    const [form, pane] = [...document.querySelectorAll(".pane")].map((one) => one.getBoundingClientRect());
    const canvas = document.querySelectorAll("canvas")[1]?.getBoundingClientRect();
    const box = (/** @type {DOMRect | undefined} */ one) => ({ top: (one?.top ?? 0) + top, bottom: (one?.bottom ?? 0) + top });
    return { frame: { top, bottom }, form: box(form), pane: box(pane), letter: box(document.getElementById("letter")?.getBoundingClientRect()), canvas: box(canvas) };
  }, frame);
}

/** The colour that the canvas has where the native button is, near its left edge. @param {Page} page @param {string} url */
const drawnAtCopy = (page, url) => inside(page, url).evaluate(() => {
  /** @type {any} */ (window).letterAssistant.stage.frameNow();
  const [button, canvas] = [document.querySelector("[data-id=copy]")?.getBoundingClientRect(), document.querySelectorAll("canvas")[1]];
  const copy = new OffscreenCanvas(1, 1).getContext("2d");
  if (!button || !canvas || !copy) throw new Error("no button");
  const box = canvas.getBoundingClientRect();
  copy.drawImage(canvas, button.left - box.left + 8, button.top - box.top + 8, 1, 1, 0, 0, 1, 1);
  return [...copy.getImageData(0, 0, 1, 1).data].slice(0, 3);
});

for (const reducedMotion of /** @type {const} */ (["reduce", "no-preference"])) {
  test(`at every height of the page the letter is in view, drawn where its native elements are; motion: ${reducedMotion}`, async () => {
    const { page, url, complaints } = await open(plain, { context: { reducedMotion } });
    await hears(page, "ready");
    const start = await scrolled(page, url, 0);
    assert.equal(start.pane.top, start.frame.top);
    const first = await drawnAtCopy(page, url);
    assert.deepEqual(first, [59, 79, 209]);
    for (const y of [300, 700, 1100, 1600, 900, 200, 0]) {
      const { frame, form, pane, letter, canvas } = await scrolled(page, url, y);
      const [top, bottom] = [Math.max(0, frame.top), Math.min(800, frame.bottom)];
      const report = JSON.stringify({ y, frame, form, pane, letter, canvas });
      if (y >= 300 && bottom - top > 700) assert.ok(letter.top >= top && letter.bottom <= bottom, report);
      assert.ok(pane.top >= frame.top - 1 && pane.bottom <= form.bottom + 1, report);
      assert.ok(canvas.top <= Math.max(top, pane.top) + 1 && canvas.bottom >= Math.min(bottom, pane.bottom) - 1, report);
      assert.deepEqual(await drawnAtCopy(page, url), first, report);
    }
    assert.deepEqual(complaints, []);
  });
}

test("nothing moves away under a press: what was pressed down is what is let go", async () => {
  const { page, url } = await open(plain);
  await hears(page, "ready");
  await scrolled(page, url, 900);
  const inner = inside(page, url);
  await inner.waitForFunction(() => document.getElementById("app")?.style.getPropertyValue("--follow"));
  await page.mouse.move(900, 400);
  await page.mouse.down();
  // The portal scrolls while the button is down: the letter would follow.
  const offset = () => inner.evaluate(() => document.getElementById("app")?.style.getPropertyValue("--follow"));
  const pressed = await offset();
  await page.evaluate(() => scrollTo(0, 300));
  await page.waitForTimeout(500);
  assert.equal(await offset(), pressed);
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await inner.waitForFunction((old) => document.getElementById("app")?.style.getPropertyValue("--follow") !== old, pressed);
});

test("who is at work in the letter's column can scroll from its head to its end", async () => {
  const { page, url } = await open(plain, { context: { viewport: { width: 1280, height: 500 } } });
  await hears(page, "ready");
  await page.mouse.move(900, 250);
  const down = await scrolled(page, url, 1500);
  assert.ok(Math.abs(down.pane.bottom - 500) <= 1, JSON.stringify(down));
  const up = await scrolled(page, url, 1400);
  assert.ok(Math.abs(up.pane.bottom - 600) <= 1, JSON.stringify(up));
  const head = await scrolled(page, url, 200);
  assert.ok(Math.abs(head.pane.top) <= 1, JSON.stringify(head));
});

test("at the end of the frame it stays within it; with the question above it, both move", async () => {
  const { page, url, frame } = await open(plain.replace("loading", "share-text loading"));
  await hears(page, "ready");
  const { frame: all } = await scrolled(page, url, 0);
  const end = await scrolled(page, url, all.bottom - 200);
  assert.ok(end.pane.bottom <= end.frame.bottom + 1 && end.pane.bottom > 150, JSON.stringify(end));
  const { pane, letter } = await scrolled(page, url, 700);
  const question = await frame.locator(".consent").boundingBox();
  assert.ok(question && Math.abs(question.y + question.height - pane.top) <= 1, JSON.stringify({ question, pane }));
  assert.ok(letter.top >= 0 && letter.bottom <= 800, JSON.stringify(letter));
});

test("on a phone nothing moves", async () => {
  const { page, url } = await open(plain, { context: { viewport: { width: 390, height: 844 } } });
  await hears(page, "ready");
  for (const y of [0, 1200, 2600]) {
    const { form, pane } = await scrolled(page, url, y);
    assert.equal(pane.top, form.bottom);
  }
});
