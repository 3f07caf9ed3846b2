// @ts-check
// Page, element, drafts and links of different releases (docs/versioning.md).
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { letter, session } from "./support/browser.mjs";
import { heard, hears, portals } from "./support/portal.mjs";

const { open } = session();
const portal = portals();
const kept = new URL("./releases/", import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, kept), "utf8");
const draft = read("draft-0.1.json");

/** @param {import("playwright-core").Page} page @param {string} text */
async function choose(page, text) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Open a file" }).click()]);
  await chooser.setFiles({ name: "draft.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

for (const name of readdirSync(kept)) test(`${name} opens; what this release does not know is not in the way`, async () => {
  const { page } = await open();
  await choose(page, read(name));
  await page.getByText("Your draft from the file").waitFor();
  assert.equal(await page.getByLabel("Company").inputValue(), "Northwind");
  assert.equal(await page.getByLabel("Date", { exact: true }).inputValue(), "2026-11-30");
  assert.match(await letter(page), /Dear Ms\. Lee[^]*I am afraid that I must cancel\./);
});

test("a draft of a format to come is refused, with a word, and changes nothing", async () => {
  const { page } = await open();
  await page.getByLabel("Company").fill("Kept");
  await choose(page, draft.replace(`"version":"1"`, `"version":"2"`));
  await page.getByText("This file is no draft").waitFor();
  assert.equal(await page.getByLabel("Company").inputValue(), "Kept");
});

/** Another release of the page: it says these, and keeps what it was told. @param {string} hello @param {string} [more] */
const other = (hello, more = "") => `<!doctype html><title>Another release</title><script>
  addEventListener("message", ({ ports: [port] }) => { ${more} });
  parent.postMessage({ protocol: "letter-assistant", ...${hello} }, "*");
</script>`;

/** @param {string} html */
const served = (html) => ({ prepare: (/** @type {import("playwright-core").Page} */ page, /** @type {string} */ url) => page.route(`${url}**`, (route) => route.fulfill({ contentType: "text/html", body: html })) });
const element = `<letter-assistant id="one" src="SRC" timeout="500" loading="eager" prefill='{"company":"Northwind"}'></letter-assistant>`;

test("a page of a protocol to come is not spoken to: the element counts it, says so and offers the plain link", async () => {
  const { page, url } = await portal.open(element, served(other(`{ version: 2, type: "hello" }`)));
  assert.deepEqual((await hears(page, "error")).detail, { code: "unreachable" });
  assert.equal(await page.locator("letter-assistant").evaluate((one) => /** @type {any} */ (one).ignored), 1);
  assert.equal(await page.locator("letter-assistant a").getAttribute("href"), `${url}#v=1&company=Northwind`);
});

test("of two versions that a page offers, the element takes the one that it knows", async () => {
  const both = other(`{ version: 2, type: "hello" }`, `port.postMessage({ protocol: "letter-assistant", version: 1, type: "ready" });`).replace("</script>", `parent.postMessage({ protocol: "letter-assistant", version: 1, type: "hello" }, "*");</script>`);
  const { page } = await portal.open(element, served(both));
  await hears(page, "ready");
  assert.equal((await heard(page)).some(({ type }) => type === "error"), false);
});

test("a message that a later page has added is ignored and counted, and the rest goes on", async () => {
  const say = (/** @type {string} */ type) => `port.postMessage({ protocol: "letter-assistant", version: 1, type: "${type}" });`;
  const { page } = await portal.open(element, served(other(`{ version: 1, type: "hello" }`, say("news") + say("ready") + say("copied"))));
  await hears(page, "copied");
  assert.deepEqual((await heard(page)).map(({ type }) => type), ["ready", "copied"]);
  assert.equal(await page.locator("letter-assistant").evaluate((one) => /** @type {any} */ (one).ignored), 1);
});
