// @ts-check
// The demo portal: both sides' policies, what of the one side reaches the other, languages, colours, two forms, keyboard.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { demo, form, interview, offer, start } from "./support/demo.mjs";
import { heard, hears, inside } from "./support/portal.mjs";
import { press } from "./support/press.mjs";

const { open, state } = demo();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @typedef {import("playwright-core").Page} Page */

/** @param {string} url */
const policy = async (url) => (await fetch(url)).headers.get("content-security-policy") ?? "";

/** The root's computed accent, as hex, in the frame. @param {Page} page */
const accent = (page) => inside(page, state.letters).evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent"));

test("two forms in use, and no policy is violated on either side", async () => {
  const { page, complaints } = await open();
  const one = await start(page);
  await one.getByLabel("Company").fill("Northwind Ltd");
  await hears(page, "letter-ready");
  await start(page, offer);
  await page.keyboard.press("Escape");
  assert.deepEqual(complaints, []);
});

test("the portal's policy is in force, and 'wasm-unsafe-eval' is in the page's alone", async () => {
  const [portal, letters] = await Promise.all([policy(`${state.portal}/en/`), policy(state.letters)]);
  assert.doesNotMatch(portal, /unsafe/);
  assert.match(portal, /^default-src 'none'; script-src 'self'; style-src 'self';.* frame-src http:\/\/127\.0\.0\.1:\d+;.* require-trusted-types-for 'script'; trusted-types 'none'$/);
  assert.deepEqual(letters.match(/'unsafe\S*|\S*unsafe-eval'/g), ["'wasm-unsafe-eval'"]);
  assert.match(letters, /require-trusted-types-for 'script'/);
  const { page, complaints } = await open({
    prepare: (page) => page.route(`${state.portal}/en/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace("</body>", "<script>window.inline=1</script><i style='color:red'></i></body>") });
    }),
  });
  await page.waitForFunction(() => customElements.get("letter-assistant"));
  assert.equal(await page.evaluate(() => "inline" in window), false);
  for (const refused of [/script-src-elem inline/, /style-src-attr inline/]) assert.ok(complaints.some((one) => refused.test(one)), complaints.join("\n"));
  const tried = await page.evaluate(() => {
    const attempts = [() => void (document.createElement("p").innerHTML = "<b>"), () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))];
    return attempts.map((attempt) => { try { attempt(); return "done"; } catch (error) { return /** @type {Error} */ (error).name; } });
  });
  assert.deepEqual(tried, ["TypeError", "CompileError"]);
});

/** Styles of what the selector finds; not in the element's shadow. @param {import("playwright-core").Frame | Page} frame @param {string} selector */
const styles = (frame, selector) => frame.evaluate((found) => [...document.querySelectorAll(found)].map((element) => {
  const style = getComputedStyle(element);
  const names = ["display", "boxSizing", "fontFamily", "fontSize", "fontWeight", "lineHeight", "letterSpacing", "textTransform", "padding", "margin", "border", "maxWidth", "color", "backgroundColor"];
  return [element.localName, ...names.map((name) => style[/** @type {any} */ (name)])].join("|");
}), selector);
const fonts = (/** @type {import("playwright-core").Frame | Page} */ frame) => frame.evaluate(() => [...new Set([...document.fonts].map((font) => font.family.replaceAll('"', "")))].sort());

test("the portal's resets and fonts do not reach the form, nor the form's styles the portal", async () => {
  const { page, context } = await open();
  const all = "body, header, main, section, h1, h2, h3, p, ul, li, a, b, span, time, button, footer";
  const before = await styles(page, all);
  await start(page);
  assert.deepEqual(await styles(page, all), before);
  const bare = await context.newPage();
  // The same tokens, and nothing else of the portal's styles.
  await bare.route(`${state.portal}/portal.css`, (route) => route.fulfill({ contentType: "text/css", body: "letter-assistant{--letter-assistant-accent:#1f6b4a;--letter-assistant-radius:8px;width:1200px}" }));
  await bare.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await bare.clock.setFixedTime(new Date("2026-11-24T09:00:00+01:00"));
  await bare.goto(`${state.portal}/en/`);
  await start(bare);
  const parts = "body, header, h1, h2, label, input, select, button, textarea, article, article p";
  const [one, other] = [inside(page, state.letters), inside(bare, state.letters)];
  assert.ok((await styles(one, parts)).length > 60);
  assert.deepEqual(await styles(one, parts), await styles(other, parts));
  assert.deepEqual(await fonts(page), ["Larkfield Heading", "Larkfield Text"]);
  assert.deepEqual(await fonts(one), ["Letter Sans"]);
  const pixels = async (/** @type {Page} */ shown) => {
    const frame = shown.locator(`${interview} iframe`);
    await frame.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 100));
    await shown.waitForTimeout(500);
    // The form takes the focus a moment after it has come.
    await inside(shown, state.letters).evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
    await shown.waitForTimeout(200);
    const box = await frame.boundingBox();
    return shown.screenshot({ clip: { x: Math.round(box?.x ?? 0), y: 110, width: 1200, height: 500 } });
  };
  assert.ok((await pixels(page)).equals(await pixels(bare)), "the form is drawn otherwise");
});

test("the portal's own look stands up to its resets around the element", async () => {
  const { page } = await open();
  const button = page.getByRole("button", { name: "Cancel or move this interview" });
  assert.equal(await button.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).borderRadius].join()), "rgb(31, 107, 74),8px");
  await start(page);
  const frame = await page.locator(`${interview} iframe`).boundingBox();
  assert.equal(frame?.width, 1200);
  await page.waitForFunction((one) => (document.querySelector(one)?.shadowRoot?.querySelector("iframe")?.clientHeight ?? 0) > 900, interview);
  await page.setViewportSize({ width: 320, height: 700 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

for (const [lang, button, question] of [["en", "Cancel or move this interview", "What happened?"], ["de", "Gespräch absagen oder verschieben", "Was ist passiert?"]]) {
  for (const scheme of /** @type {const} */ (["light", "dark"])) {
    test(`${lang}, ${scheme}`, async () => {
      const { page, complaints } = await open({ lang: String(lang), options: { colorScheme: scheme, locale: lang === "de" ? "en-US" : "de-DE" } });
      await page.getByRole("button", { name: String(button) }).waitFor();
      const frame = await start(page);
      await frame.getByRole("heading", { name: String(question) }).waitFor();
      const root = await inside(page, state.letters).evaluate(() => [document.documentElement.lang.slice(0, 2), getComputedStyle(document.body.parentElement ?? document.body).backgroundColor]);
      assert.deepEqual(root, [lang, scheme === "dark" ? "rgb(15, 17, 21)" : "rgb(246, 247, 249)"]);
      assert.equal(await accent(page), scheme === "dark" ? "#7fd0a6" : "#1f6b4a");
      // The band around the form has the form's own ground.
      assert.equal(await page.locator(".band").evaluate((element) => getComputedStyle(element).backgroundColor), root[1]);
      await page.emulateMedia({ colorScheme: scheme === "dark" ? "light" : "dark" });
      await inside(page, state.letters).waitForFunction((wanted) => getComputedStyle(document.documentElement).getPropertyValue("--accent") === wanted, scheme === "dark" ? "#1f6b4a" : "#7fd0a6");
      assert.deepEqual(complaints, []);
    });
  }
}

test("the portal prefills, hears that the letter was copied, and asks what to note; no word of the letter comes out", async () => {
  const { page } = await open({ options: { permissions: ["clipboard-read", "clipboard-write"] } });
  const frame = await start(page);
  assert.equal(await frame.getByLabel("Company").inputValue(), "Northwind Observatory");
  assert.equal(await frame.getByLabel("Your name").inputValue(), "Jordan Rivera");
  await frame.getByRole("radio", { name: "Move it" }).press(" ");
  await press(frame.getByRole("button", { name: "Copy", exact: true }));
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Dear Dr Raman and Tom Ashdown,[^]*Wednesday,? 2 December/);
  await page.getByRole("status").getByText("Shall we note that you asked for another time?").waitFor();
  await page.getByRole("button", { name: "Yes, please" }).click();
  assert.equal(await page.locator("#state").textContent(), "You asked for another time");
  await hears(page, "letter-ready");
  assert.doesNotMatch(JSON.stringify(await heard(page)), /Raman|Northwind|Jordan|Dear/);
});

test("the portal's own advice stands beside the letter, in the language of its page", async () => {
  for (const [lang, advice] of Object.entries({ en: "Larkfield asks whether to mark the interview as cancelled.", de: "fragt Larkfield, ob das Gespräch als abgesagt gelten soll." })) {
    const { page, complaints } = await open({ lang });
    const one = await start(page);
    await one.locator(".advice", { hasText: advice }).waitFor({ state: "attached" });
    assert.deepEqual((await heard(page)).filter(({ type }) => type === "error"), []);
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test("the second form, in a dialog: by keyboard alone, with a draft of its own", async () => {
  const { page } = await open();
  await (await start(page)).getByLabel("Company").fill("First");
  const button = page.getByRole("button", { name: "Answer the offer" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Letter Assistant" }).waitFor();
  await page.waitForSelector(`${offer}[data-ready]`);
  const frame = form(page, offer);
  assert.equal(await frame.getByLabel("Company").inputValue(), "Halden Instruments");
  await frame.getByLabel("Company").fill("Second");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).id), offer.slice(1));
  assert.equal(await form(page).getByLabel("Company").inputValue(), "First");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  assert.equal(await frame.getByLabel("Company").inputValue(), "Second");
});

for (const [lang, colorScheme] of /** @type {const} */ ([["en", "light"], ["de", "dark"]])) {
  test(`axe finds nothing on the portal's page: before, and with the form and the dialog (${colorScheme})`, async () => {
    const { page } = await open({ lang, options: { colorScheme } });
    await page.evaluate(axe);
    const check = async () => {
      // What is in the frame has its own test.
      const { violations } = await page.evaluate(() => /** @type {any} */ (window).axe.run({ iframes: false }));
      assert.deepEqual(violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.html).join(" | ").slice(0, 300)}`), []);
    };
    await check();
    await start(page, lang === "en" ? offer : interview);
    await check();
  });
}
