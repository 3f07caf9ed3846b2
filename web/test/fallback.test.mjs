// @ts-check
// Without WebGL, wasm or JavaScript, with a lost context, with forced colours.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, renderer, session, settled } from "./support/browser.mjs";

const { open } = session();

test("without WebGL 2 the mirror is the form", async () => {
  const { page, complaints } = await open({
    prepare: (page) => page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = /** @type {any} */ (function (/** @type {string} */ kind, /** @type {any} */ options) {
        // @ts-expect-error: the element that it is called on
        return kind === "webgl2" ? null : original.call(this, kind, options);
      });
    }),
  });
  assert.equal(await renderer(page), "mirror");
  await page.getByRole("radio", { name: "I missed it" }).check();
  await page.getByLabel("Position").fill("Data Analyst");
  assert.match(await letter(page), /Data Analyst position/);
  assert.notEqual(await page.locator("#f-position").evaluate((element) => getComputedStyle(element).color), "rgba(0, 0, 0, 0)");
  assert.deepEqual(complaints, []);
});

test("without the engine the static page gives advice and letters", async () => {
  const { page } = await open({ ready: false, prepare: (page) => page.route("**/*.wasm", (route) => route.abort()) });
  await page.getByText("The form could not be started.").waitFor();
  await page.locator("summary", { hasText: "Panel interview" }).click();
  assert.match(await page.locator("#panel").innerText(), /who will sit on the panel/);
});

test("without JavaScript the static page gives advice and letters", async () => {
  const { page } = await open({ ready: false, javaScriptEnabled: false });
  assert.match(await page.locator("noscript").innerText(), /JavaScript/);
  assert.equal(await page.locator("details").count(), 11);
  await page.locator("summary", { hasText: "Withdraw" }).click();
  assert.match(await page.locator("details[open]").innerText(), /Dear Hiring Manager/);
  await page.getByRole("link", { name: "English (United States)" }).click();
  await page.locator("summary", { hasText: "An offer" }).click();
  assert.equal(await page.locator("details[open] blockquote").count(), 4);
});

test("a lost context loses nothing, and a restored one draws again", async () => {
  const { page, complaints } = await open();
  await page.getByLabel("Company").fill("Northwind");
  await page.getByLabel("Company").focus();
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll("canvas")) {
      const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      Object.assign(canvas, { extension });
      extension?.loseContext();
    }
  });
  await page.waitForFunction(() => document.documentElement.dataset.renderer === "mirror");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-company");
  await page.keyboard.type(" Labs?");
  await page.keyboard.press("Backspace");
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll("canvas")) /** @type {any} */ (canvas).extension.restoreContext();
  });
  await page.waitForFunction(() => document.documentElement.dataset.renderer === "canvas");
  await settled(page);
  assert.match(await letter(page), /Northwind Labs/);
  assert.equal(await page.getByLabel("Company").inputValue(), "Northwind Labs");
  assert.ok((await page.locator(".letter .paragraph .line").count()) >= 4, "the text layer is back, line by line");
  assert.deepEqual(complaints, []);
});

test("forced colours make the mirror the form, and back", async () => {
  const { page } = await open({ forcedColors: "active" });
  assert.equal(await renderer(page), "mirror");
  await page.emulateMedia({ forcedColors: "none" });
  await page.waitForFunction(() => document.documentElement.dataset.renderer === "canvas");
});

test("reduced motion: a hover is one frame, no transition", async () => {
  const { page } = await open();
  await page.mouse.move(150, 300);
  await settled(page);
  const before = await page.evaluate(() => /** @type {any} */ (window).letterAssistant.stage.frames);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).letterAssistant.stage.frames), before);
});
