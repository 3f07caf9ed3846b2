// @ts-check
// The page's and the letter's language are chosen apart, and each is loaded when it is wanted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session, settled } from "./support/browser.mjs";

const { open } = session();

/** @param {import("playwright-core").Page} page */
const lang = (page) => page.getAttribute("html", "lang");

test("a German browser finds the German page, and loads no other", async () => {
  /** @type {string[]} */
  const requests = [];
  const { page, complaints } = await open({
    locale: "de-DE",
    prepare: async (page) => void page.on("request", (request) => void requests.push(request.url())),
  });
  assert.equal(await lang(page), "de");
  assert.match(await letter(page), /^Betreff|Sehr geehrte Damen und Herren,/);
  assert.equal(await page.locator(".skip-long").textContent(), "Zum Brief springen");
  await page.getByLabel("Stelle", { exact: true }).fill("Bäckermeisterin");
  await page.getByLabel("Name oder Namen").fill("Frau Dr. Lee");
  assert.match(await letter(page), /Sehr geehrte Frau Dr\. Lee,/);
  assert.match(await letter(page), /Lee, ?vielen Dank/, "a small letter after the salutation");
  assert.ok(requests.some((url) => /\/de\.[0-9a-f]+\.json/.test(url)));
  assert.ok(!requests.some((url) => /\/en-/.test(url)), requests.join("\n"));
  assert.deepEqual(complaints, []);
});

test("the letter can be in another language than the page", async () => {
  const { page, complaints } = await open();
  await page.getByLabel("Language of the letter").selectOption("de");
  await page.getByText("Sehr geehrte Damen und Herren,").first().waitFor();
  assert.equal(await page.getAttribute("#letter", "lang"), "de");
  assert.equal(await lang(page), "en-US");
  await page.getByRole("radio", { name: "Withdraw", exact: true }).check();
  assert.match(await letter(page), /Bewerbung/);
  await page.getByLabel("Language of the letter").selectOption("same");
  await settled(page);
  assert.match(await letter(page), /application/);
  assert.deepEqual(complaints, []);
});

test("the page's language is remembered, and what was typed stays", async () => {
  const { page } = await open();
  await page.getByLabel("Company").fill("Nordwind");
  await page.getByLabel("Language of this page").selectOption("de");
  await page.getByRole("heading", { name: "Was ist passiert?" }).waitFor();
  assert.equal(await lang(page), "de");
  assert.equal(await page.getByLabel("Unternehmen").inputValue(), "Nordwind");
  await page.reload();
  await page.getByRole("heading", { name: "Was ist passiert?" }).waitFor();
});

test("further characters are loaded when a text has them, once", async () => {
  const { page, complaints } = await open();
  /** @type {string[]} */
  const requests = [];
  page.on("request", (request) => void requests.push(request.url().replace(/.*\/([a-z-]+)\..*/, "$1")));
  await page.getByLabel("Company").fill("Łódź");
  await page.waitForFunction(() => [...document.fonts].length === 4);
  await page.getByLabel("Company").fill("Čapek");
  await settled(page);
  assert.deepEqual(requests.sort(), ["regular-more", "semibold-more"]);
  assert.deepEqual(complaints, []);
});

test("each locale has its page of all letters", async () => {
  for (const [locale, title] of [["en-US", "All letters"], ["en-GB", "All letters"], ["de", "Alle Briefe"], ["fr", "Toutes les lettres"], ["es", "Todas las cartas"]]) {
    const { page } = await open({ ready: false, javaScriptEnabled: false, query: `letters.${locale}.html` });
    assert.equal(await lang(page), locale);
    assert.equal(await page.locator("h1").innerText(), title);
    assert.equal(await page.locator("blockquote").count(), 28);
  }
});

test("what was made anew for another language or situation can be pressed where it is drawn", async () => {
  const { page } = await open();
  /** Cards and segments whose native elements lie nowhere. */
  const lost = () => page.locator(".options .option").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width < 20).map((one) => one.textContent));
  for (const situation of ["back-out", "cancel", "panel"]) {
    await page.locator(`input[type=radio][data-id="situation"][value="${situation}"]`).check();
    await settled(page);
    assert.deepEqual(await lost(), [], situation);
  }
  for (const language of ["de", "en-GB", "en-US"]) {
    await page.locator("select[data-id=language]").selectOption(language);
    await page.waitForSelector(`html[lang="${language}"]`);
    await settled(page);
    assert.deepEqual(await lost(), [], language);
  }
});
