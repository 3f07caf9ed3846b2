// @ts-check
// A portal's font: on the canvas as on the native elements, in the same place within a pixel.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ink } from "./support/ink.mjs";
import { hears, inside, portals } from "./support/portal.mjs";

const { open } = portals();
const family = "DejaVu Serif, Georgia, serif";
const eager = `<letter-assistant id="one" src="SRC" loading="eager" prefill='{"company":"Größe &amp; Søn","position":"Data Analyst"}'></letter-assistant>`;
const prepare = (/** @type {import("playwright-core").Page} */ page) =>
  page.addInitScript((font) => document.addEventListener("DOMContentLoaded", () => /** @type {HTMLElement | null} */ (document.querySelector("letter-assistant"))?.style.setProperty("--letter-assistant-font", font)), family);

for (const ratio of [1, 2]) {
  test(`the letter's lines are drawn in it where the browser would set them (ratio ${ratio})`, async () => {
    const { page, frame, url, complaints } = await open(eager, { prepare, context: { deviceScaleFactor: ratio, viewport: { width: 1280, height: 1200 } } });
    await hears(page, "ready");
    const inner = inside(page, url);
    assert.equal(await inner.evaluate(() => document.documentElement.dataset.renderer), "canvas");
    await frame.locator("#notice").evaluate((notice) => notice.classList.remove("shown"));
    await frame.locator(".letter .line").first().waitFor({ state: "attached" });
    await page.waitForTimeout(500);
    const drawn = [];
    for (const line of (await frame.locator(".letter .line").all()).slice(0, 5)) {
      const box = await line.boundingBox();
      assert.ok(box);
      const clip = { x: Math.floor(box.x) - 3, y: Math.floor(box.y), width: Math.ceil(box.width) + 6, height: Math.ceil(box.height) };
      drawn.push({ clip, box: await ink(page, clip) });
    }
    assert.match(await frame.locator(".letter .line").first().evaluate((line) => getComputedStyle(line).fontFamily), /^"DejaVu Serif"/);
    await inner.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("canvas{visibility:hidden} .letter .line{color:#000!important}");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    for (const [index, { clip, box }] of drawn.entries()) {
      const native = await ink(page, clip);
      assert.ok(native.right > native.left, `line ${index} has words`);
      for (const side of /** @type {const} */ (["left", "top", "right", "bottom"]))
        assert.ok(Math.abs(native[side] - box[side]) <= 1, `line ${index}, ${side}: drawn ${box[side]}, native ${native[side]}`);
    }
    assert.deepEqual(complaints, []);
  });
}

test("what the font is asked for beyond Latin, the browser shows itself", async () => {
  const { page, frame } = await open(eager, { prepare });
  await hears(page, "ready");
  const shown = () => frame.getByLabel("Company").evaluate((element) => getComputedStyle(element).color);
  const drawnByCanvas = await shown();
  await frame.getByLabel("Company").fill("李 GmbH");
  await frame.getByLabel("Position").focus();
  await page.waitForTimeout(300);
  assert.notEqual(await shown(), drawnByCanvas);
});
