// @ts-check
// <letter-assistant> on a portal of another site: what goes in, what comes out, and what does not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { heard, hears, inside, portals } from "./support/portal.mjs";
import { check, press } from "./support/press.mjs";

const { open, state } = portals();
const eager = `<letter-assistant id="one" src="SRC" loading="eager"></letter-assistant>`;

test("a button first; pressed, the form comes, is as high as it wants to be, and has the focus", async () => {
  const { page, frame, complaints, url } = await open(`<letter-assistant src="SRC">Cancel or move it <p slot="note">Our note</p></letter-assistant>`);
  assert.equal(page.frames().length, 1);
  await page.getByText("Our note").waitFor();
  await page.getByRole("button", { name: "Cancel or move it" }).click();
  await hears(page, "ready");
  await frame.getByLabel("Company").waitFor({ state: "attached" });
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector("letter-assistant"))?.shadowRoot.querySelector("iframe").clientHeight > 900);
  const inner = inside(page, url);
  assert.equal(await inner.evaluate(() => document.documentElement.dataset.renderer), "canvas");
  assert.ok(await inner.evaluate(() => Math.abs((document.getElementById("app")?.getBoundingClientRect().height ?? 0) - innerHeight) <= 1));
  assert.equal(await inner.evaluate(() => getComputedStyle(document.documentElement).overflow), "hidden");
  assert.equal(await page.getByRole("button", { name: "Cancel or move it" }).isVisible(), false);
  await page.waitForFunction(() => document.activeElement?.localName === "letter-assistant");
  assert.equal(await inner.evaluate(() => document.activeElement?.getAttribute("type")), "radio");
  const before = await inner.evaluate(() => innerHeight);
  await check(frame.getByRole("radio", { name: "They missed it" }));
  await page.waitForFunction((height) => /** @type {any} */ (document.querySelector("letter-assistant"))?.shadowRoot.querySelector("iframe").clientHeight !== height, before);
  assert.deepEqual(complaints, []);
});

test("on a phone the canvas covers what the portal's window shows, and not the whole page; what floats is in view", async () => {
  const { page, frame, url } = await open(eager, { context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 } });
  await hears(page, "ready");
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector("letter-assistant"))?.shadowRoot.querySelector("iframe").clientHeight > 3000);
  for (const scroll of [0, 1400, 2600, 700]) {
    await page.evaluate((y) => scrollTo(0, y), scroll);
    await page.waitForTimeout(400);
    const top = await page.evaluate(() => -/** @type {any} */ (document.querySelector("letter-assistant")).shadowRoot.querySelector("iframe").getBoundingClientRect().top);
    const panes = await inside(page, url).evaluate(() => [...document.querySelectorAll(".pane")].map((pane) => {
      const canvas = pane.querySelector("canvas");
      const [box, all] = [canvas?.getBoundingClientRect() ?? new DOMRect(), pane.getBoundingClientRect()];
      return { rows: canvas?.height ?? 0, top: box.top, bottom: box.bottom, first: all.top, last: all.bottom };
    }));
    for (const pane of panes) {
      assert.ok(pane.rows <= 844 * 3 + 1200 + 3, String(pane.rows));
      const [from, to] = [Math.max(top, pane.first), Math.min(top + 844, pane.last)];
      if (to > from) assert.ok(pane.top <= from + 1 && pane.bottom >= to - 1, JSON.stringify({ scroll, from, to, pane }));
    }
    const skip = await frame.locator(".skip").boundingBox();
    if (scroll < 1000) assert.ok(skip && skip.y > 600 && skip.y < 844, JSON.stringify(skip));
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
  await press(frame.getByRole("link", { name: "See the letter" }));
  await page.waitForFunction(() => scrollY > 1500);
});

test("prefilled; the portal hears which letter it is, and no word of it", async () => {
  const fields = { situation: "reschedule", company: "Northwind", name: "Jordan Rivera", date: "2026-12-01", time: "14:30", compny: "?", goal: "again" };
  const { page, frame } = await open(`<letter-assistant id="one" src="SRC" loading="eager" prefill='${JSON.stringify(fields)}'></letter-assistant>`);
  await hears(page, "ready");
  assert.equal(await frame.getByLabel("Company").inputValue(), "Northwind");
  assert.deepEqual((await hears(page, "change")).detail, { situation: "reschedule", goal: "again", channel: "email", language: "en-US" });
  assert.deepEqual((await hears(page, "letter-ready")).detail, { situation: "reschedule", goal: "again", channel: "email", language: "en-US" });
  await check(frame.getByRole("radio", { name: "I missed it" }));
  await page.waitForFunction(() => /** @type {any} */ (window).heard.some((/** @type {any} */ one) => one.type === "change" && one.detail.situation === "missed"));
  const count = (await heard(page)).length;
  await frame.getByLabel("Company").fill("Secret Ltd");
  await page.waitForFunction((before) => /** @type {any} */ (window).heard.length > before, count);
  assert.doesNotMatch(JSON.stringify(await heard(page)), /Northwind|Jordan|Secret/);
  await page.evaluate(() => { /** @type {any} */ (document.querySelector("letter-assistant")).prefill = { situation: "late", company: "Contoso" }; });
  await frame.getByRole("radio", { name: "Running late" }).and(frame.locator(":checked")).waitFor({ state: "attached" });
  assert.equal(await frame.getByLabel("Company").inputValue(), "Contoso");
});

test("what the portal has filled in is said to come from it, in every language, and not from a link", async () => {
  const words = { "en-US": "Filled in by", de: "Von ", fr: "Rempli par", es: "Rellenado por", "en-GB": "Filled in by" };
  const { page, frame, url } = await open(`<letter-assistant id="one" src="SRC" loading="eager" prefill='{"company":"Northwind","compny":"?"}'></letter-assistant>`);
  await hears(page, "ready");
  const portal = new URL(state.portal).host;
  for (const [locale, first] of Object.entries(words)) {
    await page.evaluate((one) => { /** @type {any} */ (document.querySelector("letter-assistant")).locale = one; }, locale);
    await inside(page, url).waitForFunction((one) => document.documentElement.lang === one, locale);
    const text = await inside(page, url).evaluate(() => document.getElementById("app")?.textContent ?? "");
    assert.ok(text.includes(first + (first.endsWith(" ") ? "" : " ") + portal), text.slice(0, 2000));
    assert.doesNotMatch(text, /\{portal\}|From the link|link also|Aus dem Link|Im Link|D’après le lien|Del enlace|El enlace traía/);
  }
  await page.evaluate(() => { /** @type {any} */ (document.querySelector("letter-assistant")).prefill = { company: "Contoso" }; });
  await frame.locator("#notice.shown", { hasText: `${portal} has filled in the form` }).waitFor();
});

test("what the person has changed stays, when the portal's page is loaded again", async () => {
  const { page, frame } = await open(`<letter-assistant id="job-7" src="SRC" loading="eager" prefill='{"company":"Northwind"}'></letter-assistant>`, { portal: state.near });
  await hears(page, "ready");
  await frame.getByLabel("Company").fill("Northwind Traders");
  await page.waitForTimeout(600);
  await page.reload();
  await hears(page, "ready");
  assert.equal(await frame.getByLabel("Company").inputValue(), "Northwind Traders");
});

test("copied, and handed to the mail program", async () => {
  const { page, frame } = await open(eager, { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await hears(page, "ready");
  await press(frame.getByRole("button", { name: "Copy", exact: true }));
  assert.equal((await hears(page, "copied")).detail, null);
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /Dear Hiring Manager/);
  await frame.getByRole("link", { name: "Open in e-mail" }).evaluate((link) => {
    link.addEventListener("click", (event) => event.preventDefault());
    /** @type {HTMLElement} */ (link).click();
  });
  assert.deepEqual((await hears(page, "sent-with")).detail, { way: "mail" });
});

test("without the permission to copy, the letter is copied the old way, or the person and the portal are told", async () => {
  const { page, frame } = await open(eager, { headers: { "permissions-policy": "clipboard-write=()" } });
  await hears(page, "ready");
  await press(frame.getByRole("button", { name: "Copy", exact: true }));
  await page.waitForFunction(() => /** @type {any} */ (window).heard.some((/** @type {any} */ one) => one.type === "copied" || (one.type === "error" && one.detail.code === "copy")));
  await frame.locator("#notice.shown").waitFor();
});

test("several on one page, each with its own draft", async () => {
  const { page } = await open(`<letter-assistant id="one" src="SRC" loading="eager" prefill='{"company":"First"}'></letter-assistant><letter-assistant id="two" src="SRC" loading="eager" prefill='{"company":"Second"}' situations="late"></letter-assistant>`, { portal: state.near });
  for (const round of [1, 2]) {
    await hears(page, "ready", "one");
    await hears(page, "ready", "two");
    const [one, two] = ["#one iframe", "#two iframe"].map((frame) => page.frameLocator(frame));
    assert.equal(await one?.getByLabel("Company").inputValue(), "First");
    assert.equal(await two?.getByLabel("Company").inputValue(), "Second");
    assert.equal((await hears(page, "letter-ready", "two")).detail.situation, "late");
    if (round === 1) await page.reload();
  }
});

test("locale, theme and situations, and when they are changed", async () => {
  const { page, frame, url } = await open(`<letter-assistant id="one" src="SRC" loading="eager" locale="de-CH" theme="dark" situations="late reschedule nonsense"></letter-assistant>`);
  await hears(page, "ready");
  const root = () => inside(page, url).evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]);
  assert.deepEqual(await root(), ["de", "dark"]);
  const cards = frame.locator(".section-situation .cards input, .section-situation [role=radiogroup]:first-of-type input[data-id=situation]");
  assert.deepEqual(await cards.evaluateAll((all) => all.map((one) => /** @type {HTMLInputElement} */ (one).value)), ["reschedule", "late"]);
  assert.equal((await hears(page, "change")).detail.situation, "reschedule");
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector("letter-assistant"));
    element.theme = "light";
    element.locale = "fr";
  });
  await inside(page, url).waitForFunction(() => document.documentElement.lang === "fr" && document.documentElement.dataset.theme === "light");
  await page.evaluate(() => { /** @type {any} */ (window).heard = []; /** @type {any} */ (document.querySelector("letter-assistant")).situations = "missed"; });
  await hears(page, "ready");
  assert.deepEqual(await cards.evaluateAll((all) => all.map((one) => /** @type {HTMLInputElement} */ (one).value)), ["missed"]);
});

test("the portal's accent and corners, on the canvas and on the native elements; one that is hard to read is made darker", async () => {
  const { page, url, frame } = await open(`<div class="accent"><letter-assistant id="one" src="SRC" loading="eager"></letter-assistant></div>`);
  await hears(page, "ready");
  const inner = inside(page, url);
  const accent = () => inner.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent"));
  assert.equal(await accent(), "#00783c");
  const copy = frame.getByRole("button", { name: "Copy", exact: true });
  assert.equal(await copy.evaluate((element) => getComputedStyle(element).borderRadius), "2px");
  const colors = async () => inner.evaluate(async () => {
    /** @type {any} */ (window).letterAssistant.stage.frameNow();
    const [button, canvas] = [document.querySelector("[data-id=copy]")?.getBoundingClientRect(), document.querySelectorAll("canvas")[1]];
    const copy = new OffscreenCanvas(1, 1).getContext("2d");
    if (!button || !canvas || !copy) throw new Error("no button");
    const box = canvas.getBoundingClientRect();
    copy.drawImage(canvas, (button.left - box.left + 8) * devicePixelRatio, (button.top - box.top + 8) * devicePixelRatio, 1, 1, 0, 0, 1, 1);
    return [...copy.getImageData(0, 0, 1, 1).data];
  });
  assert.deepEqual(await colors(), [0, 120, 60, 255]);
  await page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector("letter-assistant"));
    element.style.setProperty("--letter-assistant-accent", "#ffee00");
    element.refresh();
  });
  await inner.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--accent") !== "#00783c");
  assert.match(await accent(), /^#[5-8][0-9a-f][4-7]/);
});

test("in a dialog: the focus comes back, Escape closes it from inside the frame too", async () => {
  const { page, frame } = await open(`<letter-assistant id="one" src="SRC" mode="dialog">Write it</letter-assistant>`);
  const button = page.getByRole("button", { name: "Write it" });
  await button.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Letter Assistant" });
  await dialog.waitFor();
  await hears(page, "ready");
  await frame.getByLabel("Company").fill("Northwind");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? "");
  assert.equal(await page.evaluate(() => document.activeElement?.localName), "letter-assistant");
  assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName), "button", await focused());
  await button.press("Enter");
  assert.equal(await frame.getByLabel("Company").inputValue(), "Northwind");
  await page.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "hidden" });
});

test("reset empties the form, and can be taken back; focus goes into it", async () => {
  const { page, frame, url } = await open(`<letter-assistant id="one" src="SRC" loading="eager" theme="dark" prefill='{"company":"Northwind","situation":"late"}'></letter-assistant>`);
  await hears(page, "ready");
  await page.evaluate(() => /** @type {any} */ (document.querySelector("letter-assistant")).reset());
  await inside(page, url).waitForFunction(() => /** @type {HTMLInputElement} */ (document.getElementById("f-company"))?.value === "");
  assert.equal(await inside(page, url).evaluate(() => document.documentElement.dataset.theme), "dark");
  await press(frame.getByRole("button", { name: "Undo" }));
  assert.equal(await frame.getByLabel("Company").inputValue(), "Northwind");
  await page.evaluate(() => /** @type {any} */ (document.querySelector("letter-assistant")).focus());
  await inside(page, url).waitForFunction(() => /** @type {any} */ (document.activeElement)?.value === "late");
});

test("storage that is refused to a third party costs the draft, nothing else", async () => {
  const { page, frame, url, complaints } = await open(eager);
  await hears(page, "ready");
  assert.equal(await inside(page, url).evaluate(() => { try { return localStorage.length; } catch (error) { return /** @type {Error} */ (error).name; } }), "SecurityError");
  await frame.getByLabel("Company").fill("Northwind");
  await hears(page, "letter-ready");
  assert.deepEqual(complaints, []);
});

test("the page's server is down: the element says so and offers the plain link, with what is known", async () => {
  const { page, url } = await open(`<letter-assistant id="one" src="SRC" timeout="800" loading="eager" locale="de" prefill='{"company":"A & B"}'></letter-assistant>`, {
    prepare: (page, url) => page.route(`${url}**`, (route) => route.abort("connectionrefused")),
  });
  assert.deepEqual((await hears(page, "error")).detail, { code: "unreachable" });
  await page.getByRole("alert").filter({ hasText: "nicht erreichbar" }).waitFor();
  const link = page.getByRole("link", { name: "In neuem Fenster öffnen" });
  assert.equal(await link.getAttribute("href"), `${url}#v=1&company=A+%26+B`);
  assert.equal(await page.locator("letter-assistant iframe").isVisible(), false);
});

test("an origin that embed.json does not name is refused: by the page, and by the server's frame-ancestors", async () => {
  const { page } = await open(eager, { prepare: (page, url) => page.route(`${url}embed.json`, (route) => route.fulfill({ json: { origins: ["https://jobs.example"] } })) });
  assert.deepEqual((await hears(page, "error")).detail, { code: "refused" });
  await page.getByRole("link", { name: "Open it in a new tab" }).waitFor();
  const response = await fetch(state.url);
  assert.match(response.headers.get("content-security-policy") ?? "", new RegExp(`frame-ancestors 'self' ${state.portal} ${state.near};`));
  const other = await open(`<letter-assistant id="one" src="SRC" timeout="800" loading="eager"></letter-assistant>`, { portal: state.portal.replace("localhost", "portal.localhost") });
  assert.deepEqual((await hears(other.page, "error")).detail, { code: "unreachable" });
});

test("what is foreign, malformed, too large or said twice is ignored and counted", async () => {
  const { page, url, frame } = await open(`${eager}<iframe></iframe>`);
  await hears(page, "ready");
  const inner = inside(page, url);
  const ignored = () => inner.evaluate(() => /** @type {any} */ (window).letterAssistant.host.ignored);
  assert.equal(await ignored(), 0);
  const sent = await page.evaluate((origin) => {
    const target = /** @type {any} */ (document.querySelector("letter-assistant")).shadowRoot.querySelector("iframe").contentWindow;
    const envelope = { protocol: "letter-assistant", version: 1 };
    const connect = { ...envelope, type: "connect", key: "" };
    const bad = [null, 7, "connect", [], {}, new Map(), { ...connect, version: 2 }, { ...connect, type: "__proto__" }, { ...connect, extra: 1 }, { ...connect, key: "x".repeat(1_000_000) }, connect];
    for (const one of bad) target.postMessage(one, origin);
    target.postMessage(connect, origin, [new MessageChannel().port2]);
    return bad.length + 1;
  }, new URL(url).origin);
  await inner.waitForFunction((count) => /** @type {any} */ (window).letterAssistant.host.ignored >= count, sent);
  assert.equal(await ignored(), sent);
  // Another window than the portal's: here a frame in the frame's place could be any.
  await inner.evaluate(() => postMessage({ protocol: "letter-assistant", version: 1, type: "connect", key: "" }, "*", [new MessageChannel().port2]));
  await inner.waitForFunction((count) => /** @type {any} */ (window).letterAssistant.host.ignored === count, sent + 1);
  // And to the element: from its own frame, but not of the protocol, or from another origin.
  await inner.evaluate(() => { for (const one of [{ protocol: "letter-assistant", version: 1, type: "change", situation: "<b>" }, "hello", null]) parent.postMessage(one, "*"); });
  await page.waitForFunction(() => /** @type {any} */ (document.querySelector("letter-assistant")).ignored === 3);
  await frame.getByLabel("Company").fill("still there");
  await hears(page, "letter-ready");
});

test("framed without asking, or asked without a portal, the page is as ever", async () => {
  const { page, url } = await open(`<iframe src="SRC" width="900" height="600"></iframe>`);
  await page.frameLocator("iframe").getByLabel("Company").waitFor({ state: "attached" });
  assert.equal(await inside(page, url).evaluate(() => [...performance.getEntriesByType("resource")].filter((one) => /embed/.test(one.name)).length), 0);
  await page.goto(`${url}#embed`);
  await page.getByLabel("Company").waitFor({ state: "attached" });
});
