// @ts-check
// Without a network, with a new version, and with one that came only by half.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { letter } from "./support/browser.mjs";
import { root } from "./support/server.mjs";
import { again, cached, ready, visits } from "./support/offline.mjs";

const { visit } = visits();
const update = "An update is available.";

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @returns {Promise<string>} the page's tagline */
const tagline = async (page) => String(await page.locator("p.tagline").textContent());

/** Takes the version that is offered. @param {Page} page */
async function take(page) {
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Update now" }).click()]);
  await page.waitForSelector("[data-renderer]");
}

/** Waits until the installation under way has ended, well or not. @param {Page} page */
const installed = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update().catch(() => undefined);
  const worker = registration.installing;
  if (worker) await new Promise((resolve) => worker.addEventListener("statechange", () => worker.state !== "installing" && resolve(undefined)));
});

test("after one load everything works without a network", async () => {
  const { page, context, complaints, cut, url } = await visit();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await cut();
  await assert.rejects(fetch(url), "the server is gone");
  await again(page);
  await page.getByLabel("Company").fill("Łódź & Sons");
  await page.getByLabel("Your name").fill("Jordan Smith");
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText("Copied.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Łódź & Sons/);
  await page.waitForFunction(() => document.fonts.size === 4, undefined, { timeout: 5000 });

  // What is loaded only when it is first wanted is there too.
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: /Open its file/ }).click()]);
  await chooser.setFiles(path.join(root, "tests", "intake", "corpus", "calendar", "google.ics"));
  await page.getByRole("button", { name: "Take it out again" }).waitFor();
  await page.getByLabel("How would you like to send it?").selectOption("reply");
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Go ahead" }).click()]);
  await page.getByLabel("Company").fill("Łódź & Sons");

  for (const [language, heading] of [["de", "Was ist passiert?"], ["es", ""], ["fr", ""], ["en-GB", ""]]) {
    await page.locator("select[data-id=language]").selectOption(String(language));
    await page.waitForSelector(`html[lang="${language}"]`);
    if (heading) await page.getByRole("heading", { name: heading }).waitFor();
    assert.match(await letter(page), /Łódź & Sons/);
  }
  for (const name of ["letters.fr.html", "privacy.de.html", "?renderer=mirror", "index.html"]) {
    const other = await context.newPage();
    assert.equal((await other.goto(url + name))?.status(), 200, name);
    assert.ok(await other.locator("h1").count(), name);
  }
  assert.deepEqual(complaints, []);
});

test("the form comes first, and nothing that it loaded is loaded again", async () => {
  const { page, tap, url } = await visit();
  const paths = tap.requests.map((request) => request.url.replace(url, ""));
  const at = (/** @type {RegExp} */ what) => paths.findIndex((one) => what.test(one));
  assert.ok(at(/^sw\.js/) > at(/wasm$/) && at(/^sw\.js/) > at(/offline\./), paths.join("\n"));
  assert.deepEqual(paths.filter((one, index) => paths.indexOf(one) !== index), [], "loaded twice");
  assert.ok((await cached(page)).length > 30);
});

test("ready is said once", async () => {
  const { page } = await visit();
  await page.getByRole("button", { name: "Close" }).click();
  await again(page);
  await page.waitForTimeout(1500);
  assert.equal(await page.getByText(ready).count(), 0);
});

test("a new version is offered, and comes only when it is taken", async () => {
  const { page, complaints, publish } = await visit();
  const before = await tagline(page);
  const old = await cached(page);
  const file = await publish("The second version.");
  await again(page);
  await page.getByText(update).waitFor();
  assert.equal(await page.getByText(ready).count(), 0);
  await page.getByLabel("Company").fill("Northwind");
  assert.match(await letter(page), /Northwind/);
  await again(page);
  assert.equal(await tagline(page), before, "a reload alone takes nothing");
  // At once after the last key, and also of somebody who wants no draft kept: an update throws nothing away.
  await page.getByRole("radio", { name: "Do not keep" }).check();
  await page.getByLabel("Company").fill("Northwind and more");

  await take(page);
  assert.equal(await tagline(page), "The second version.");
  assert.equal(await page.getByLabel("Company").inputValue(), "Northwind and more");
  assert.ok(await page.getByRole("radio", { name: "Do not keep" }).isChecked());
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("letter-assistant.draft.")));
  assert.equal(await page.getByText(update).count(), 0);
  const now = await cached(page);
  const gone = old.filter((one) => !now.includes(one));
  assert.deepEqual(gone.map((one) => one.replace(/\.[0-9a-f]{10}\./, ".")), ["/a/en-US.json"], "what only the old version had is deleted");
  assert.ok(now.includes(`/${file}`));
  assert.equal(now.length, old.length, "and nothing is kept twice");
  assert.deepEqual(complaints, []);
});

for (const status of [404, 500]) {
  test(`a new version of which one file answers ${status} changes nothing, and comes when it is whole`, async () => {
    const { page, complaints, publish, tap } = await visit();
    const before = await tagline(page);
    const file = await publish("The second version.");
    tap.answer((url) => (url.endsWith(file) ? { status } : undefined));
    await again(page);
    await installed(page);
    assert.ok(tap.requests.some(({ url }) => url.endsWith(file)), "it was tried");
    assert.equal(await page.getByText(update).count(), 0);
    tap.cut();
    await again(page);
    assert.equal(await tagline(page), before);
    await page.locator("select[data-id=language]").selectOption("de");
    await page.waitForSelector("html[lang=de]");
    await page.locator("select[data-id=language]").selectOption("en-US");
    assert.deepEqual(complaints.filter((one) => !/status of (404|500)|ERR_|bad-precaching-response|Failed to update|error occurred when fetching the script/.test(one)), []);

    tap.mend();
    tap.answer(undefined);
    await again(page);
    await take(page);
    assert.equal(await tagline(page), "The second version.");
  });
}

test("a page that does not fit the list of files is not taken", async () => {
  const { page, publish, tap, url, site } = await visit();
  const before = await tagline(page);
  const file = await publish("The second version.");
  const locale = readFileSync(path.join(site, file));
  const list = await (await fetch(`${url}sw.js`)).text();
  // The third one is being put there: all of the second one's files are there, but index.html is the third one's already.
  await publish("The third version.");
  writeFileSync(path.join(site, file), locale);
  tap.answer((url) => (url.endsWith("/sw.js") ? { status: 200, type: "text/javascript", body: list } : undefined));
  await again(page);
  await installed(page);
  assert.ok(tap.requests.some(({ url }) => url.endsWith(file)), "it was tried");
  assert.equal(await page.getByText(update).count(), 0);
  tap.cut();
  await again(page);
  assert.equal(await tagline(page), before);
});

test("what was typed is kept before the page is loaded anew; where that fails, it is not", async () => {
  const { page, context, url, publish } = await visit();
  await publish("The second version.");
  await again(page);
  await page.getByText(update).waitFor();
  const script = String(await page.locator("#app").getAttribute("data-offline"));
  // The module by itself, with a host that refuses at first, in a page that has none of its own.
  const bare = await context.newPage();
  await bare.goto(`${url}privacy.en-US.html`);
  await bare.evaluate(async (address) => {
    const region = document.body.appendChild(document.createElement("div"));
    const { keepOffline } = await import(new URL(address, document.baseURI).href);
    let tries = 0;
    await keepOffline(region, {
      words: (/** @type {string} */ key) => key,
      async beforeReload() {
        localStorage.setItem("tries", String(++tries));
        if (tries === 1) throw new Error("the storage is full");
      },
    });
  }, script);
  await bare.getByText("offline.take").click();
  await bare.getByText("offline.kept_back").waitFor();
  assert.equal(await bare.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), "installed");
  await again(page);
  await page.getByText(update).waitFor();
  assert.notEqual(await tagline(page), "The second version.");
});

test("in a second tab nothing is taken away: it is told, and updates when it wants", async () => {
  const { page, open, publish } = await visit();
  const second = await open();
  await second.getByLabel("Company").fill("Northwind");
  await publish("The second version.");
  await again(page);
  await take(page);
  await second.getByText(update).waitFor();
  assert.equal(await second.getByLabel("Company").inputValue(), "Northwind");
  await take(second);
  assert.equal(await tagline(second), "The second version.");
});

test("the notice speaks the page's language, is reached by keyboard and closed by it", async () => {
  const { page, publish } = await visit();
  await publish("The second version.");
  await again(page);
  await page.getByText(update).waitFor();
  assert.equal(await page.locator("#news").getAttribute("aria-live"), "polite");
  assert.ok(await page.evaluate(() => !document.querySelector("#news")?.contains(document.activeElement)), "it does not take the focus");
  await page.locator("select[data-id=language]").selectOption("de");
  await page.getByText("Eine neue Version ist da.").waitFor();
  await page.locator("select[data-id=language]").selectOption("en-US");
  await page.getByText(update).waitFor();
  // It stands last on the page.
  await page.locator("select[data-id=language]").focus();
  for (let tabs = 0; tabs < 40 && !(await page.evaluate(() => document.activeElement?.closest("#news"))); tabs++) await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Update now");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Close");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#news > *").count(), 0);
  assert.notEqual(await page.evaluate(() => document.activeElement), null);
});

test("in a folder of a site", async () => {
  const { page, cut, complaints } = await visit({ folder: true });
  await cut();
  await again(page);
  await page.getByLabel("Company").fill("Northwind");
  assert.match(await letter(page), /Northwind/);
  assert.deepEqual(complaints, []);
});

test("it can be installed, and its icons are what the manifest says", async () => {
  const { page, context, url } = await visit();
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);
  const manifest = JSON.parse(String(data));
  assert.equal(manifest.display, "standalone");
  assert.equal(new URL(manifest.start_url, url).href, url);
  assert.deepEqual(manifest.icons.map((/** @type {any} */ icon) => `${icon.sizes} ${icon.purpose}`), ["any any", "192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"]);
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await fetch(url + src);
    assert.equal(answer.headers.get("content-type"), type, src);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (type === "image/png") assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
  }
  assert.equal((await fetch(`${url}manifest.webmanifest`)).headers.get("content-type"), "application/manifest+json");
});
