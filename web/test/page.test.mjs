// @ts-check
// The page as a person with a screen reader finds it: by roles and names.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session, settled } from "./support/browser.mjs";

const { open, state } = session();

test("title, language, description and icon", async () => {
  const { page } = await open();
  assert.equal(await page.title(), "Letter Assistant");
  assert.equal(await page.getAttribute("html", "lang"), "en-US");
  assert.match(String(await page.getAttribute("meta[name=description]", "content")), /ready-to-send letter/);
  const icon = await page.getAttribute("link[rel=icon]", "href");
  assert.equal((await fetch(state.url + icon)).status, 200);
});

test("headers keep scripts, requests and frames in bounds", async () => {
  const response = await fetch(state.url);
  const policy = response.headers.get("content-security-policy") ?? "";
  for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "require-trusted-types-for 'script'"])
    assert.ok(policy.includes(part), part);
  assert.equal(response.headers.get("cache-control"), "no-cache");
  assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  const html = await response.text();
  const engine = /data-engine="([^"]+)"/.exec(html)?.[1];
  const wasm = await fetch(state.url + engine, { headers: { "Accept-Encoding": "br" } });
  assert.equal(wasm.headers.get("content-type"), "application/wasm");
  assert.equal(wasm.headers.get("content-encoding"), "br");
  assert.match(wasm.headers.get("cache-control") ?? "", /immutable/);
  assert.equal((await fetch(`${state.url}.state`)).status, 404);
});

const situations = /** @type {[string, RegExp][]} */ ([
  ["Cancel or decline", /cancel the interview/],
  ["Cancel on the day", /cancel today’s interview/],
  ["Move it", /to another time/],
  ["Running late", /running late/],
  ["I missed it", /missing our interview|missed our interview/],
  ["They missed it", /we did not connect/],
  ["Panel interview", /who will sit on the panel/],
  ["Ask them something", /could you/i],
  ["Withdraw", /withdraw/],
  ["Answer an offer", /decline|not to accept|unable to accept/],
  ["Thinking of backing out", /cancel the interview/],
]);

test("every situation has its letter and its advice, and nothing is sent", async () => {
  const { page, complaints } = await open();
  /** @type {string[]} */
  const requests = [];
  page.on("request", (request) => void requests.push(request.url()));
  for (const [name, words] of situations) {
    await page.getByRole("radio", { name, exact: true }).check();
    await page.getByLabel("Position").fill("Data Analyst");
    assert.match(await letter(page), words, name);
    assert.match(await letter(page), /Data Analyst/);
    assert.ok((await page.getByRole("complementary", { name: "Advice" }).innerText()).length > 60);
  }
  await page.getByRole("button", { name: "Copy" }).click();
  assert.deepEqual(requests, []);
  assert.deepEqual(complaints, []);
});

test("the goal is a row of buttons when there are few and a list when there are many", async () => {
  const { page } = await open();
  const goal = "What would you like to do?";
  const choose = (/** @type {string} */ name) => page.getByRole("radio", { name, exact: true }).check();
  await choose("Withdraw");
  await page.getByRole("combobox", { name: goal }).selectOption("agency");
  assert.equal(await page.locator("input[type=radio][name=goal]").count(), 0);
  await choose("Cancel or decline");
  assert.equal(await page.getByRole("radiogroup", { name: goal }).getByRole("radio").count(), 2);
  assert.equal(await page.getByRole("combobox", { name: goal }).count(), 0);
});

test("a filled-in form makes the whole letter", async () => {
  const { page } = await open();
  await page.getByLabel("Position").fill("Data Analyst");
  await page.getByLabel("Company").fill("Northwind Labs");
  await page.getByLabel("Date", { exact: true }).fill("2026-11-26");
  await page.getByLabel("Time", { exact: true }).fill("14:30");
  await page.getByLabel("Place or link").fill("Zoom");
  await page.getByLabel("Name or names").fill("Ms. Dana Lee, Sam Ortiz");
  await page.getByLabel("Reason", { exact: true }).selectOption("other-offer");
  await page.getByLabel("Your name").fill("Jordan Smith");
  const text = await letter(page);
  for (const words of ["Dear Ms. Lee and Sam Ortiz,", "Data Analyst", "Northwind Labs", "Thursday, November 26", "2:30 p.m. Eastern Time", "Zoom", "accepted", "Jordan Smith"])
    assert.ok(text.includes(words), `${words} in: ${text}`);
});

test("an error is tied to its field and says how to mend it", async () => {
  const { page } = await open();
  const email = page.getByLabel("Their e-mail address");
  await email.fill("dana@");
  await page.getByLabel("Company").focus();
  assert.equal(await email.getAttribute("aria-invalid"), "true");
  const id = String(await email.getAttribute("aria-describedby"));
  assert.match(String(await page.locator(`#${id.split(" ")[0]}`).textContent()), /not an e-mail address/);
  await page.getByLabel("Date", { exact: true }).fill("2026-11-20");
  await page.getByLabel("Company").focus();
  assert.match(String(await page.locator("#f-date-error").textContent()), /in the past/);
});

test("the live region says that the letter has changed once typing rests", async () => {
  const { page } = await open();
  await page.clock.install();
  const live = page.locator("#live");
  await page.getByLabel("Company").fill("Acme");
  assert.equal(await live.textContent(), "");
  await page.clock.runFor(2000);
  assert.equal(await live.textContent(), "The letter has changed.");
});

test("the theme follows the system, can be chosen, and is remembered", async () => {
  const { page } = await open({ colorScheme: "dark" });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  assert.equal(await theme(), "dark");
  await page.getByRole("radio", { name: "Light" }).check();
  assert.equal(await theme(), "light");
  await page.reload();
  await page.waitForSelector("[data-renderer]");
  await settled(page);
  assert.equal(await theme(), "light");
});
