// @ts-check
// Success criteria of WCAG 2.2 that no other test is about (docs/accessibility.md), with the canvas and without, and in a portal.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import { letter, session, settled } from "./support/browser.mjs";
import { hears, inside, portals } from "./support/portal.mjs";
import { root } from "./support/server.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Frame} Frame */

const { open } = session();
const portal = portals();
const phone = { viewport: { width: 390, height: 844 } };
/** 1280 by 1024 at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 } };
const forms = /** @type {[string, string][]} */ ([["canvas", ""], ["native", "?renderer=mirror"]]);

/** How much of what has the focus is seen, 0 to 1, and what it is. @param {Page | Frame} page */
const focused = (page) => page.evaluate(async () => {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const box = (element.matches("input[type=radio]") ? (element.closest(".option") ?? element) : element).getBoundingClientRect();
  let seen = 0;
  for (let x = 1; x < 10; x++) {
    for (let y = 1; y < 10; y++) {
      const at = document.elementFromPoint(box.left + (box.width * x) / 10, box.top + (box.height * y) / 10);
      if (at && (!at.closest(".skip, .notices") || at.closest(".skip") === element)) seen++;
    }
  }
  return { id: /** @type {HTMLElement} */ (element).dataset.id ?? (element.className || element.id), seen: seen / 81 };
});

for (const [size, options] of /** @type {[string, any][]} */ ([["phone", phone], ["400 %", zoomed], ["desktop", {}]])) {
  for (const [name, query] of forms.filter(([name]) => size === "desktop" || name === (size === "phone" ? "canvas" : "native"))) {
    test(`2.1.2, 2.4.3, 2.4.11, 3.2.1: Tab goes through everything and out, and all of it is seen: ${size}, ${name}`, async () => {
      const { page, context, url } = await open({ ...options, query });
      /** @type {string[]} */
      const order = [];
      for (let now; order.length < 80; ) {
        await page.keyboard.press("Tab");
        now = await focused(page);
        if (!now) break;
        order.push(now.id);
        assert.ok(now.seen > 0.7, `${now.id}: ${now.seen}`);
      }
      assert.ok(order.length > 40 && order.length < 80, order.join(" "));
      assert.deepEqual([order[0], order.at(-1)], ["skip", "sentence"]);
      assert.deepEqual([context.pages().length, page.url()], [1, url + query], "the focus alone does nothing");
    });
  }
}

test("1.3.4: both orientations, and the installed page asks for none", async () => {
  for (const viewport of [{ width: 844, height: 390 }, { width: 390, height: 844 }]) {
    const { page } = await open({ viewport });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.ok(await page.getByRole("radio", { name: "Move it" }).isEnabled());
  }
  assert.equal(JSON.parse(readFileSync(path.join(root, "dist", "manifest.webmanifest"), "utf8")).orientation, undefined);
});

test("1.3.5: the person's own fields have their purpose, those about others have none", async () => {
  const { page } = await open();
  for (const [id, purpose] of [["name", "name"], ["phone", "tel"], ["email", "off"], ["recipients", "off"], ["company", "off"]])
    assert.equal(await page.locator(`#f-${id}`).getAttribute("autocomplete"), purpose, id);
});

const pages = ["index.html", "letters.de.html", "privacy.fr.html"];

test("1.4.10: at 320 px nothing scrolls sideways, also on the pages without a form", async () => {
  for (const query of [...forms.map(([, query]) => query), ...pages]) {
    const plain = pages.includes(query);
    const { page } = await open({ ...zoomed, query, ready: !plain, ...(plain ? { javaScriptEnabled: false } : {}) });
    for (const one of plain ? await page.locator("summary").all() : []) await one.click();
    assert.ok(await page.locator("html").evaluate((element) => element.scrollWidth <= 320), query);
  }
});

/** Text that runs over its box, where it would be cut or lie over other text. @param {Page} page */
const cut = (page) => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}");
  document.adoptedStyleSheets.push(sheet);
  const texts = [...document.querySelectorAll("main :is(button, a, label, p, h1, h2, h3, li, summary, .hint, .help)")];
  const over = texts.filter((element) => {
    const inner = document.createRange();
    inner.selectNodeContents(element);
    const [text, box] = [inner.getBoundingClientRect(), (element.closest(".option, .button, section, details") ?? element).getBoundingClientRect()];
    return element.checkVisibility() && getComputedStyle(element).position !== "absolute" && (text.right > box.right + 1 || text.bottom > box.bottom + 1);
  });
  return [...over.map((element) => element.textContent), ...(document.documentElement.scrollWidth > innerWidth ? ["the page"] : [])];
});

for (const width of [1280, 390, 320]) {
  test(`1.4.12: wider spacing cuts nothing off at ${width} px`, async () => {
    for (const query of ["?renderer=mirror", ...(width === 320 ? pages : [])]) {
      const { page } = await open({ query, viewport: { width, height: 800 }, ready: !pages.includes(query), prepare: async (page) => pages.includes(query) && page.route("**/app.*.js", (route) => route.abort()) });
      for (const one of await page.locator("summary").all()) await one.click();
      assert.deepEqual(await cut(page), [], query);
    }
  });
}

test("1.4.12: on the canvas wider spacing takes nothing away, and what is typed has it", async () => {
  const { page } = await open({ viewport: { width: 320, height: 800 } });
  const before = await letter(page);
  await cut(page);
  await settled(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.equal(await letter(page), before);
  assert.notEqual(await page.getByLabel("Company").evaluate((element) => getComputedStyle(element).letterSpacing), "normal");
});

test("2.1.4: no key alone does anything, wherever the focus is", async () => {
  for (const [, query] of forms) {
    const { page } = await open({ query });
    const before = await letter(page);
    for (const place of [undefined, page.getByRole("button", { name: "Copy" }), page.getByRole("radio", { name: "Formal" })]) {
      await place?.focus();
      await page.keyboard.type("abcdefghijklmnopqrstuvwxyz0123456789?/.,-+*");
    }
    assert.equal(await letter(page), before);
    assert.equal(await page.locator("#notice").textContent(), "");
  }
});

test("2.4.2, 2.4.5, 3.1.1: every page has its title and language, and the others are found from it", async () => {
  const locales = readdirSync(path.join(root, "dist")).map((name) => /^privacy\.(.+)\.html$/.exec(name)?.[1]).filter(Boolean);
  const { page, url } = await open({ ready: false, query: "privacy.de.html" });
  for (const locale of locales) {
    for (const kind of ["letters", "privacy"]) {
      await page.goto(`${url}${kind}.${locale}.html`);
      assert.equal(await page.getAttribute("html", "lang"), locale);
      assert.ok((await page.title()).length > 10);
      const links = await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      assert.ok(links.some((href) => /^(\.\/|index\.html)/.test(String(href))), `${kind}.${locale}: ${links}`);
      for (const other of locales.filter((one) => one !== locale)) assert.ok(links.includes(`${kind}.${other}.html`), `${kind}.${locale} leads to ${other}`);
    }
  }
});

test("2.5.8: every target is at least 24 by 24 px", async () => {
  for (const [, query] of forms) {
    for (const width of [1280, 320]) {
      const { page } = await open({ query, viewport: { width, height: 800 } });
      await page.getByLabel("Company").fill("x");
      await page.locator("select[data-id=sentence]").selectOption({ index: 1 });
      await settled(page);
      const small = await page.evaluate(() => [...document.querySelectorAll("main :is(button, a, input, select, textarea)")].map((element) => {
        const { width, height } = (element.matches("input[type=radio]") ? (element.closest(".option") ?? element) : element).getBoundingClientRect();
        return { name: element.id || element.textContent, width, height };
      }).filter(({ width, height }) => width < 24 || height < 24));
      assert.deepEqual(small, [], query + width);
    }
  }
});

test("3.1.2: the letter, its sentences, their wording and the names of languages are said in their language", async () => {
  for (const [, query] of forms) {
    const { page } = await open({ query });
    await page.locator("select[data-id=letter_language]").selectOption("de");
    await page.waitForSelector("#letter[lang=de]");
    const languages = page.locator("select[data-id=language] option");
    assert.deepEqual(await languages.evaluateAll((all) => all.map((one) => one.getAttribute("lang"))), ["en-US", "en-GB", "de", "fr", "es"]);
    const sentences = await page.locator("select[data-id=sentence] option").evaluateAll((all) => all.map((one) => one.getAttribute("lang")));
    assert.deepEqual([...new Set(sentences)], [null, "de"]);
    assert.equal(sentences[0], null);
    await page.locator("select[data-id=sentence]").selectOption({ index: 1 });
    assert.equal(await page.locator("[data-id=sentence_text]").getAttribute("lang"), "de");
  }
});

test("3.3.7: what was typed once is there in every other situation", async () => {
  const { page } = await open();
  await page.getByLabel("Company").fill("Northwind");
  await page.getByLabel("Your name").fill("Jordan Smith");
  for (const name of ["I missed it", "Withdraw", "Cancel or decline"]) {
    await page.getByRole("radio", { name, exact: true }).check();
    assert.equal(await page.getByLabel("Company").inputValue(), "Northwind");
    assert.match(await letter(page), /Jordan Smith/);
  }
});

test("1.1.1, 2.5.3, 4.1.2, 4.1.3: in the accessibility tree everything has a role and a name, with the words that are seen", async () => {
  for (const [, query] of forms) {
    const { page, context } = await open({ query });
    await page.getByLabel("Their e-mail address").fill("x");
    await page.getByLabel("Company").focus();
    const { nodes } = await (await context.newCDPSession(page)).send("Accessibility.getFullAXTree");
    const known = nodes.filter(({ ignored }) => !ignored);
    const reached = known.filter(({ properties }) => properties?.some(({ name, value }) => name === "focusable" && value.value === true));
    assert.ok(reached.length > 50, String(reached.length));
    for (const { role, name } of reached) assert.ok(role?.value !== "generic" && String(name?.value ?? "").trim(), `${role?.value} "${name?.value}"`);
    assert.equal(known.some(({ role }) => role?.value === "Canvas" || role?.value === "image"), false, "what is drawn is not said twice");
    const states = reached.filter(({ role }) => role?.value === "radio").map(({ properties }) => properties?.some(({ name }) => name === "checked"));
    assert.ok(states.length > 20 && states.every(Boolean));
    const other = await page.evaluate(() => [...document.querySelectorAll("main [aria-label]")].filter((one) => one.textContent && !one.getAttribute("aria-label")?.includes(one.textContent.trim()) && one.matches("button, a, input, select")).map((one) => one.outerHTML));
    assert.deepEqual(other, []);
    assert.deepEqual(known.filter(({ role }) => role?.value === "alert").length, 1, "the error is said when it appears");
    assert.equal(await page.locator("#notice").getAttribute("role"), "status");
    assert.equal(await page.locator("#live").getAttribute("aria-live"), "polite");
  }
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const around = `<button id="before">Before</button><letter-assistant id="one" src="SRC" loading="eager" lang="de" share-text></letter-assistant><button id="after">After</button>`;

test("in a portal: the frame has a name, the focus goes in and out in order and is seen, axe finds nothing, nothing scrolls in it", async () => {
  const { page, url } = await portal.open(around, { context: { ...phone, colorScheme: "dark" } });
  await hears(page, "ready");
  const inner = inside(page, url);
  assert.equal(await page.locator("letter-assistant iframe").getAttribute("title"), "Letter Assistant");
  await page.locator("#before").focus();
  const order = [];
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.id === "after")) break;
    const now = await focused(inner);
    order.push(now?.id);
    assert.ok(now && now.seen > 0.6, JSON.stringify(now));
    const seen = await page.evaluate((box) => box + /** @type {any} */ (document.querySelector("letter-assistant")).shadowRoot.querySelector("iframe").getBoundingClientRect().top, await inner.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0));
    assert.ok(now.id === "skip" || (seen > -40 && seen < 844), `${now.id} at ${seen}`);
  }
  assert.deepEqual([order[0], order.at(-1), order.length > 40 && order.length < 90], ["skip", "sentence", true]);
  assert.ok(order.includes("consent"), order.join(" "));
  await page.keyboard.press("Shift+Tab");
  assert.equal((await focused(inner))?.id, "sentence", "and back");
  await inner.evaluate(axe);
  assert.deepEqual(await inner.evaluate(async () => (await /** @type {any} */ (window).axe.run()).violations.map((/** @type {any} */ one) => `${one.id} ${one.nodes[0]?.html}`)), []);
  assert.ok(await inner.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1 && document.documentElement.scrollWidth <= innerWidth));
});

test("the statement has every criterion of A and AA once, and the tests that it names are there", () => {
  const rows = [...readFileSync(path.join(root, "docs", "accessibility.md"), "utf8").matchAll(/^\| (\d\.\d\.\d+) [^|]+\| ([a-z ]+) \|[^|]*\| ([^|]+) \|$/gm)].map(([, id = "", state = "", how = ""]) => ({ id, state, how }));
  const levels = "1.1.1 1.2.1-5 1.3.1-5 1.4.1-5 1.4.10-13 2.1.1 2.1.2 2.1.4 2.2.1-2 2.3.1 2.4.1-7 2.4.11 2.5.1-4 2.5.7-8 3.1.1-2 3.2.1-4 3.2.6 3.3.1-4 3.3.7-8 4.1.2-3";
  const all = levels.split(" ").flatMap((one) => {
    const [, guideline = "", from = "", to = from] = /^(\d\.\d\.)(\d+)(?:-(\d+))?$/.exec(one) ?? [];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${guideline}${Number(from) + index}`);
  });
  assert.equal(all.length, 55);
  assert.deepEqual(rows.map(({ id }) => id).sort(), all.sort());
  for (const { id, state, how } of rows) {
    assert.match(state, /^(supports|partially supports|not applicable)$/, id);
    assert.ok(/by hand|`/.test(how), id);
    for (const [, name = ""] of how.matchAll(/`([\w/.]+)`/g)) {
      const found = name === "ui" || [`web/test/${name}.test.mjs`, `tests/unit/${name}`, name].some((file) => existsSync(path.join(root, file)));
      assert.ok(found, `${id}: ${name}`);
    }
  }
});
