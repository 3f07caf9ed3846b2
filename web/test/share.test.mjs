// @ts-check
// The letter for the portal: only where it asks, the person agrees, and the question was seen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { heard, hears, inside, portals } from "./support/portal.mjs";
import { check, press } from "./support/press.mjs";

/** @typedef {import("playwright-core").Page} Page */
const { open } = portals();
const asking = `<letter-assistant id="one" src="SRC" loading="eager" share-text prefill='{"company":"Northwind","name":"Jordan Rivera","situation":"late"}'></letter-assistant>`;

/** @param {Page} page */
const compose = (page) => page.evaluate(async () => {
  try {
    return await /** @type {any} */ (document.querySelector("letter-assistant")).compose();
  } catch (error) {
    return /** @type {any} */ (error).reason;
  }
});

/** Brings the question into the middle of the window and gives it its moment. @param {Page} page */
async function lookAtQuestion(page) {
  const frame = page.frameLocator("letter-assistant iframe");
  const box = await frame.getByRole("switch").boundingBox();
  await page.evaluate((y) => scrollBy(0, y - 300), box?.y ?? 0);
  await page.waitForTimeout(700);
  return frame.getByRole("switch");
}

test("asked and agreed: the letter comes with the events and on demand; taken back, nothing more comes", async () => {
  const { page, frame, complaints } = await open(asking);
  await hears(page, "letter-ready");
  assert.equal(await compose(page), "not-agreed");
  assert.doesNotMatch(JSON.stringify(await heard(page)), /Northwind|Jordan/);
  const agree = await lookAtQuestion(page);
  assert.match(await frame.getByRole("region", { name: /localhost:\d+ asks to see this letter/ }).innerText(), /Share the letter’s text with localhost:\d+\n.*stays there\./s);
  assert.equal(await agree.isChecked(), false);
  await press(agree);
  assert.deepEqual((await hears(page, "consent")).detail, { granted: true });
  const { letter, ...kind } = (await hears(page, "change")).detail;
  assert.deepEqual(kind, { situation: "late", goal: "", channel: "email", language: "en-US" });
  assert.deepEqual(Object.keys(letter), ["channel", "language", "subject", "body"]);
  assert.match(letter.body, /^Dear Hiring Manager,\n\n.*Northwind.*Jordan Rivera$/s);
  assert.deepEqual(await compose(page), letter);
  await frame.getByRole("region", { name: /localhost:\d+ sees this letter/ }).waitFor();
  // Typing: one event once it rests.
  const before = (await heard(page)).length;
  await frame.getByLabel("Company").press("End");
  await frame.getByLabel("Company").pressSequentially(" Traders", { delay: 20 });
  await page.waitForFunction(() => /** @type {any} */ (window).heard.at(-1)?.type === "letter-ready" && /Northwind Traders/.test(/** @type {any} */ (window).heard.at(-1).detail.letter?.body));
  const since = (await heard(page)).slice(before).filter((one) => one.type === "change");
  assert.ok(since.length <= 2 && /Northwind Traders/.test(since.at(-1)?.detail.letter.body), JSON.stringify(since.map((one) => one.type)));
  await press(await lookAtQuestion(page));
  await page.waitForFunction(() => /** @type {any} */ (window).heard.some((/** @type {any} */ one) => one.detail?.granted === false));
  const told = (await heard(page)).length;
  await frame.getByLabel("Company").fill("Secret Ltd");
  await check(frame.getByRole("radio", { name: "I missed it" }));
  await page.waitForTimeout(1500);
  const after = (await heard(page)).slice(told);
  assert.ok(after.length >= 2);
  assert.doesNotMatch(JSON.stringify(after), /Secret|Jordan|letter":/);
  assert.equal(await compose(page), "not-agreed");
  assert.deepEqual(complaints, []);
});

test("not asked: no question, no text, and the reasons are told apart", async () => {
  const { page, frame } = await open(asking.replace("share-text", "").replace(`loading="eager"`, ""));
  assert.equal(await compose(page), "not-ready");
  await page.getByRole("button").click();
  await hears(page, "ready");
  assert.equal(await compose(page), "not-asked");
  assert.equal(await frame.locator(".consent").count(), 0);
  await page.evaluate(() => { /** @type {any} */ (document.querySelector("letter-assistant")).shareText = true; });
  await frame.getByRole("switch").waitFor();
  assert.equal(await compose(page), "not-agreed");
  await frame.getByText(/has just asked for the letter/).waitFor();
});

test("asking brings the question into view, and moves no focus", async () => {
  const { page, frame } = await open(asking, { context: { viewport: { width: 390, height: 844 } } });
  await hears(page, "ready");
  await page.evaluate(() => scrollTo(0, 0));
  assert.equal(await compose(page), "not-agreed");
  await page.waitForFunction(() => scrollY > 1000);
  const box = await frame.getByRole("switch").boundingBox();
  assert.ok(box && box.y > 0 && box.y < 844, JSON.stringify(box));
  assert.equal(await page.evaluate(() => document.activeElement?.localName), "body");
});

/** Whatever could end it: with what follows, nothing of the letter may come. @type {[string, (page: Page, url: string) => Promise<unknown>][]} */
const ends = [
  ["asking no more, and again", (page) => page.evaluate(() => {
    const element = /** @type {any} */ (document.querySelector("letter-assistant"));
    element.shareText = false;
    element.shareText = true;
  })],
  ["another prefill", (page) => page.evaluate(() => { /** @type {any} */ (document.querySelector("letter-assistant")).prefill = { company: "Contoso", name: "Jordan" }; })],
  ["reset", (page) => page.evaluate(() => /** @type {any} */ (document.querySelector("letter-assistant")).reset())],
  ["everything deleted", async (page) => {
    const frame = page.frameLocator("letter-assistant iframe");
    await press(frame.getByRole("button", { name: "Delete everything" }));
    await press(frame.getByRole("button", { name: "Yes, delete everything" }));
  }],
];
for (const [name, end] of ends) {
  test(`consent ends with: ${name}`, async () => {
    const { page, frame, url } = await open(asking);
    await hears(page, "ready");
    await press(await lookAtQuestion(page));
    await hears(page, "consent");
    await end(page, url);
    await page.waitForFunction(() => /** @type {any} */ (window).heard.some((/** @type {any} */ one) => one.detail?.granted === false));
    assert.equal(await compose(page), "not-agreed");
    assert.equal(await frame.getByRole("switch").isChecked(), false);
  });
}

test("consent is not kept: loaded again, the form asks again", async () => {
  const { page, frame } = await open(asking);
  await hears(page, "ready");
  await press(await lookAtQuestion(page));
  await hears(page, "consent");
  await page.reload();
  await hears(page, "ready");
  assert.equal(await compose(page), "not-agreed");
  assert.equal(await frame.getByRole("switch").isChecked(), false);
});

test("keyboard, languages, and the narrowest window", async () => {
  const { page, frame, url } = await open(asking.replace("share-text", `share-text locale="de" theme="dark"`), { context: { viewport: { width: 320, height: 640 } } });
  await hears(page, "ready");
  const agree = await lookAtQuestion(page);
  await agree.focus();
  assert.notEqual(await agree.evaluate((element) => getComputedStyle(element).outlineStyle), "none");
  await agree.press("Space");
  await hears(page, "consent");
  await frame.getByText("Text des Schreibens mit localhost").waitFor();
  const inner = inside(page, url);
  assert.ok(await inner.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const target = await agree.boundingBox();
  assert.ok(target && target.width >= 24 && target.height >= 24);
  for (const locale of ["en-US", "en-GB", "fr", "es"]) {
    await page.evaluate((one) => { /** @type {any} */ (document.querySelector("letter-assistant")).locale = one; }, locale);
    await inner.waitForFunction((one) => document.documentElement.lang === one, locale);
    const texts = await inner.evaluate(() => [...document.querySelectorAll(".consent :is(h2, label, #consent-what)")].map((one) => one.textContent));
    for (const text of texts) assert.match(text ?? "", /localhost:\d+/);
  }
});

/** What an evil portal may try to have the switch pressed unseen. @type {[string, string][]} */
const tricks = [
  ["covered", "position:fixed;inset:0;background:#fff"],
  ["covered by what lets the pointer through", "position:fixed;inset:0;background:#fff;pointer-events:none"],
  ["a small patch over the words", "position:fixed;left:600px;top:280px;width:300px;height:20px;background:#fff;pointer-events:none"],
];
for (const [name, style] of tricks) {
  test(`a press on a question that is not in plain sight counts for nothing: ${name}`, async () => {
    const { page, frame } = await open(asking);
    await hears(page, "ready");
    const agree = await lookAtQuestion(page);
    const { x, y } = (await agree.boundingBox()) ?? { x: 0, y: 0 };
    await page.evaluate(([css, left, top]) => {
      const cover = document.createElement("div");
      cover.style.cssText = css.includes("600px") ? `${css};left:${Number(left) + 60}px;top:${Number(top)}px` : css;
      document.body.append(cover);
    }, /** @type {const} */ ([style, x, y]));
    await page.waitForTimeout(400);
    await agree.evaluate((element) => element.focus());
    await page.keyboard.press("Space");
    await frame.getByText("Not switched on").waitFor({ state: "attached" });
    assert.equal(await agree.isChecked(), false);
    assert.equal(await compose(page), "not-agreed");
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await page.waitForTimeout(900);
    await press(agree);
    await hears(page, "consent");
  });
}

test("nor does a press on one that became visible only a moment ago", async () => {
  const { page, frame } = await open(asking);
  await hears(page, "ready");
  const agree = await lookAtQuestion(page);
  await page.evaluate(() => { /** @type {any} */ (document.querySelector("main")).style.opacity = "0.01"; });
  await page.waitForTimeout(500);
  await agree.evaluate((element) => element.focus());
  await page.evaluate(() => { /** @type {any} */ (document.querySelector("main")).style.opacity = ""; });
  await page.keyboard.press("Space");
  await frame.getByText("Not switched on").waitFor();
  assert.equal(await agree.isChecked(), false);
  assert.equal(await compose(page), "not-agreed");
});

test("an evil portal that speaks the protocol by itself gets no letter", async () => {
  const { page, url } = await open("");
  const said = await page.evaluate(async (address) => {
    const frame = Object.assign(document.createElement("iframe"), { src: `${address}#embed`, width: "1100", height: "3000" });
    document.querySelector("main")?.append(frame);
    const [target, { origin }] = [frame.contentWindow, new URL(address)];
    const envelope = { protocol: "letter-assistant", version: 1 };
    await new Promise((resolve) => addEventListener("message", resolve, { once: true }));
    const { port1, port2 } = new MessageChannel();
    /** @type {any[]} */
    const all = [];
    port1.onmessage = ({ data }) => all.push(data);
    const send = (/** @type {object} */ body) => port1.postMessage({ ...envelope, ...body });
    target?.postMessage({ ...envelope, type: "connect", key: "", prefill: { company: "Northwind", name: "Jordan" } }, origin, [port2]);
    send({ type: "compose" });
    for (const shareText of [true, false, true]) for (const type of ["set", "compose"]) send(type === "set" ? { type, shareText } : { type });
    for (const body of [{ type: "consent", granted: true }, { type: "set", shareText: "yes" }, { type: "compose", letter: true }, { type: "set", consent: true }]) send(body);
    while (all.filter((one) => one.type === "composed").length < 4) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return all;
  }, url);
  assert.deepEqual(said.filter((one) => one.type === "composed").map((one) => one.reason), ["not-asked", "not-agreed", "not-asked", "not-agreed"]);
  assert.ok(said.some((one) => one.type === "letter-ready"));
  assert.doesNotMatch(JSON.stringify(said), /Northwind|Jordan|Hiring/);
  assert.equal(await inside(page, url).evaluate(() => /** @type {any} */ (window).letterAssistant.host.ignored), 4);
});
