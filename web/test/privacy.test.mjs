// @ts-check
// Nothing leaves: every request of the browser goes through a tap, and what is not seen there was not sent.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { letter } from "./support/browser.mjs";
import { visits } from "./support/offline.mjs";
import { root } from "./support/server.mjs";

const { visit } = visits();
const locales = Object.keys(JSON.parse(readFileSync(path.join(root, "assets", "catalog.json"), "utf8")).locales);

/** @typedef {import("playwright-core").Page} Page */

/** Every value of a list or of a row of buttons, one after the other. @param {Page} page @param {string} id @param {() => Promise<void>} then */
async function each(page, id, then) {
  const radios = page.locator(`input[type=radio][data-id="${id}"]`);
  const select = page.locator(`select[data-id="${id}"]`);
  const values = await radios.evaluateAll((all) => all.map((one) => /** @type {HTMLInputElement} */ (one).value));
  for (const value of values) {
    await page.locator(`input[type=radio][data-id="${id}"][value="${value}"]`).check();
    await then();
  }
  if (await select.count()) {
    for (const value of await select.locator("option").evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value))) {
      await select.selectOption(value);
      await then();
    }
  }
  if (!values.length && !(await select.count())) await then();
}

/** Texts that would like to be loaded: an address, an image, a link. @param {Page} page */
async function fillIn(page) {
  for (const field of await page.locator("input.editor[type=text]").all()) await field.fill('https://elsewhere.example/x.png <img src="//elsewhere.example/">');
  for (const field of await page.locator("input.editor[type=date]").all()) await field.fill("2027-03-09");
  for (const field of await page.locator("input.editor[type=time]").all()) await field.fill("14:30");
}

/** An invitation with links and an image in it comes in, and an answer goes out as a file. @param {Page} page */
async function bringAndAnswer(page) {
  await page.locator('input[type=radio][data-id="situation"][value="cancel"]').check();
  for (const file of ["mail/html-only.eml", "mail/google-invite.eml"]) {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: /Open its file/ }).click()]);
    await chooser.setFiles(path.join(root, "tests", "intake", "corpus", file));
    await page.getByRole("button", { name: "Take it out again" }).waitFor();
    for (const way of ["eml", "txt", "reminder", ...(file.includes("google") ? ["reply"] : [])]) {
      await page.locator("select[data-id=way]").selectOption(way);
      await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Go ahead" }).click()]);
    }
    if (file.includes("html")) await page.getByRole("button", { name: "Take it out again" }).click();
  }
}

test("from load to close no request goes elsewhere, and once it is ready none goes at all", async () => {
  const { page, context, url, tap, complaints } = await visit();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  assert.deepEqual(tap.requests.filter((request) => !request.url.startsWith(url)), []);
  assert.ok(tap.requests.every(({ method }) => method === "GET"));
  const before = tap.requests.length;
  const letters = new Set();
  await each(page, "situation", async () => {
    await fillIn(page);
    await each(page, "goal", () => each(page, "channel", async () => void letters.add(await letter(page))));
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Another wording" }).click();
  });
  assert.ok(letters.size > 50, `${letters.size} letters`);
  for (const id of ["reason", "to", "tone", "length", "door", "zone", "theme", "letter_language", "language"]) {
    await each(page, id, () => page.waitForTimeout(20));
  }
  for (const locale of locales) {
    await page.locator("select[data-id=language]").selectOption(locale);
    await page.waitForSelector(`html[lang="${locale}"]`);
  }
  await page.locator("select[data-id=language]").selectOption("en-US");
  await bringAndAnswer(page);
  await page.evaluate(() => void (location.hash = "#v=1&company=Secret"));
  await page.waitForFunction(() => location.hash === "");
  await page.waitForTimeout(1000);
  assert.deepEqual(tap.requests.slice(before), []);
  await page.close({ runBeforeUnload: true });
  assert.deepEqual(tap.requests.slice(before), []);
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(complaints, [], "the policy was not violated");
});

test("the tap sees what is sent", async () => {
  const { page, tap, url } = await visit({ wait: false });
  await page.evaluate((address) => fetch(address), `${url}sent`);
  assert.ok(tap.requests.some((request) => request.url === `${url}sent`));
});

/** What tries to run or to load in a page is stopped. @param {Page} page @returns {Promise<string[]>} the rules that stopped it */
const stopped = (page) => page.evaluate(async () => {
  /** @type {Set<string>} */
  const rules = new Set();
  document.addEventListener("securitypolicyviolation", (event) => rules.add(event.effectiveDirective));
  const tries = [
    () => fetch("https://elsewhere.example/"),
    () => new Promise((_, reject) => Object.assign(new Image(), { src: "https://elsewhere.example/x.png", onerror: reject })),
    () => navigator.sendBeacon("https://elsewhere.example/", "x") || Promise.reject(),
    async () => void new WebSocket("wss://elsewhere.example/"),
    async () => void document.body.append(Object.assign(document.createElement("iframe"), { src: "letters.de.html" })),
    async () => document.body.append(Object.assign(document.createElement("style"), { textContent: "body{color:red}" })),
    async () => document.body.setAttribute("onclick", "window.injected = true"),
    async () => void (document.body.innerHTML += "<script>window.injected = true</script>"),
    async () => void (0, eval)("window.injected = true"),
    async () => void navigator.serviceWorker.register("other.js"),
  ];
  for (const one of tries) await Promise.race([one(), new Promise((resolve) => setTimeout(resolve, 300))]).catch(() => undefined);
  document.body.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return [...rules, ...("injected" in window ? ["INJECTED"] : [])].sort();
});

const all = ["connect-src", "frame-src", "img-src", "require-trusted-types-for", "style-src-elem"];

for (const [who, withHeader] of /** @type {const} */ ([["the header", true], ["the page alone, without the header", false]])) {
  test(`${who}: a script in the page does not run, and nothing is loaded from elsewhere`, async () => {
    const { page, context, url, tap, complaints } = await visit({ wait: false });
    const html = (await (await fetch(url)).text()).replace("</body>", "<script>window.injected = true</script><img src=x onerror=\"window.injected = true\"></body>");
    const headers = { "Content-Security-Policy": String((await fetch(url)).headers.get("content-security-policy")) };
    const body = withHeader ? html.replace(/<meta http-equiv[^>]+>/, "") : html;
    tap.answer((address) => (address === `${url}injected.html` ? { status: 200, type: "text/html", body, headers: withHeader ? headers : {} } : undefined));
    const bare = await context.newPage();
    await bare.goto(`${url}injected.html`);
    await bare.waitForSelector("[data-renderer]");
    assert.ok(complaints.some((one) => /inline script/.test(one)), complaints.join("\n"));
    assert.equal(await bare.evaluate(() => "injected" in window), false);
    assert.deepEqual(await stopped(bare), all);
    assert.deepEqual(tap.requests.filter((request) => !request.url.startsWith(url)), []);
    await page.close();
  });
}

test("header and page say the same", async () => {
  const { page, url } = await visit({ wait: false });
  const { headers } = await fetch(url);
  const rules = (/** @type {string | null} */ text) => String(text).split("; ");
  for (const name of ["", "letters.de.html", "privacy.fr.html"]) {
    const html = await (await fetch(url + name)).text();
    const meta = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    assert.deepEqual(rules(headers.get("content-security-policy")).filter((rule) => !rule.startsWith("frame-ancestors")), rules(meta), name);
    assert.ok(rules(meta).includes("default-src 'none'") && rules(meta).includes("connect-src 'self'"), name);
  }
  assert.equal(headers.get("referrer-policy"), "no-referrer");
  assert.equal(headers.get("x-content-type-options"), "nosniff");
  assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
  assert.match(String(headers.get("permissions-policy")), /camera=\(\).*geolocation=\(\)/);
  assert.equal(headers.get("set-cookie"), null);
  await page.close();
});

/** @param {unknown} value @returns {unknown} the same with the texts left out */
const shape = (value) =>
  typeof value === "string" ? "" : Array.isArray(value) ? value.map(shape) : value && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)])) : value;

test("the privacy page says the same in every language, and is found", async () => {
  const { page, context, url } = await visit({ wait: false });
  const texts = locales.map((locale) => JSON.parse(readFileSync(path.join(root, "assets", "pages", `privacy.${locale}.json`), "utf8")));
  for (const one of texts) assert.deepEqual(shape(one), shape(texts[0]));
  for (const [index, locale] of locales.entries()) {
    const other = await context.newPage();
    await other.goto(`${url}letters.${locale}.html`);
    await other.getByRole("link", { name: texts[index].title, exact: true }).click();
    await other.waitForURL(`${url}privacy.${locale}.html`);
    assert.equal(await other.getAttribute("html", "lang"), locale);
    assert.equal(await other.locator("h1").innerText(), texts[index].title);
    assert.equal(await other.locator("h2").count(), texts[index].sections.length);
    assert.equal(await other.locator("script").count(), 0);
    // What it tells people to wait for is what the page says.
    const ready = JSON.parse(readFileSync(path.join(root, "assets", "locales", `${locale}.json`), "utf8")).ui["offline.ready"].replace(/\.$/, "");
    assert.ok((await other.locator("main").innerText()).includes(ready), ready);
  }
  assert.match(await (await fetch(url)).text(), /<a href="privacy\.en-US\.html">Privacy<\/a>/);
  await page.close();
});
