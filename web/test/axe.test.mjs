// @ts-check
// axe-core finds nothing to complain about, in any state of the page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { session } from "./support/browser.mjs";

const { open } = session();
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @param {import("playwright-core").Page} page */
async function violations(page) {
  // Evaluated by the debugger, so the page's policy need not let it in.
  await page.evaluate(source);
  const results = await page.evaluate(() => /** @type {any} */ (window).axe.run());
  return results.violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.html).join(" | ").slice(0, 300)}`);
}

const states = /** @type {[string, any][]} */ ([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["mirror", { query: "?renderer=mirror" }],
  ["mirror, dark", { query: "?renderer=mirror", colorScheme: "dark" }],
  ["320 px", { viewport: { width: 320, height: 640 } }],
  ["320 px, mirror", { viewport: { width: 320, height: 640 }, query: "?renderer=mirror" }],
]);

for (const [name, options] of states) {
  test(`axe: ${name}`, async () => {
    const { page } = await open(options);
    await page.getByRole("radio", { name: "I missed it" }).check();
    await page.getByLabel("Their e-mail address").fill("x");
    await page.getByLabel("Company").focus();
    assert.deepEqual(await violations(page), []);
    await page.getByRole("radio", { name: "Phone", exact: true }).check();
    assert.deepEqual(await violations(page), []);
  });
}

test("axe: the page of all letters", async () => {
  const { page } = await open({ ready: false, query: "letters.en-US.html" });
  for (const one of await page.locator("summary").all()) await one.click();
  assert.deepEqual(await violations(page), []);
});

test("axe: the static page", async () => {
  const { page } = await open({ ready: false, prepare: (page) => page.route("**/*.js", (route) => route.abort()) });
  await page.locator("summary").first().click();
  assert.deepEqual(await violations(page), []);
});
