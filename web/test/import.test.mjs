// @ts-check
// An invitation comes in, and the answer goes out; a link fills the form in; letters done are listed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import ICAL from "ical.js";
import PostalMime from "postal-mime";
import { letter, session, settled } from "./support/browser.mjs";
import { root } from "./support/server.mjs";

/** @typedef {import("playwright-core").Page} Page */

const { open } = session();
const corpus = (/** @type {string[]} */ ...parts) => path.join(root, "tests", "intake", "corpus", ...parts);

/** What a person's paste brings. @param {Page} page @param {string} text @param {string} [target] */
const paste = (page, text, target = "#f-invite") => page.evaluate(([words, where]) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", words);
  document.querySelector(where)?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, /** @type {const} */ ([text, target]));

/** @param {Page} page @param {string} file */
async function openFile(page, file) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: /Open its file/ }).click()]);
  await chooser.setFiles(file);
}

/** @param {Page} page @param {string} way @returns {Promise<{ name: string, bytes: Buffer }>} */
async function download(page, way) {
  await page.getByLabel("How would you like to send it?").selectOption(way);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Go ahead" }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const unfill = (/** @type {Page} */ page) => page.getByRole("button", { name: "Take it out again" });

test("pasted, an invitation fills the form and marks what came from it; one press takes it out", async () => {
  const { page, complaints } = await open();
  await page.getByLabel("Company").fill("Old");
  await page.getByLabel("E-mail or calendar entry").focus();
  await paste(page, readFileSync(corpus("calendar", "google.ics"), "utf8"));
  await unfill(page).waitFor();
  assert.equal(await page.getByLabel("Position", { exact: true }).inputValue(), "Data Analyst");
  assert.equal(await page.getByLabel("Date", { exact: true }).inputValue(), "2026-11-30");
  assert.match((await page.locator("#f-company-help").textContent()) ?? "", /From the invitation: “Northwind Traders”/);
  assert.match(await letter(page), /Dear Dana Lee,.*Data Analyst.*Monday, November 30, at 2:30 p\.m\./);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Take it out again");
  await unfill(page).click();
  assert.equal(await page.getByLabel("Company").inputValue(), "Old");
  assert.equal(await page.getByLabel("Date", { exact: true }).inputValue(), "");
  assert.deepEqual(complaints, []);
});

test("opened, dropped, typed, pasted beside the fields: all the same", async () => {
  const text = readFileSync(corpus("text", "en-us-details.txt"), "utf8");
  const date = JSON.parse(readFileSync(corpus("text", "en-us-details.json"), "utf8"));
  assert.ok(date);
  const ways = /** @type {Record<string, (page: Page) => Promise<unknown>>} */ ({
    opened: (page) => openFile(page, corpus("text", "en-us-details.txt")),
    typed: async (page) => {
      await page.getByLabel("E-mail or calendar entry").fill(text);
      await page.getByRole("button", { name: "Fill in the form" }).click();
    },
    beside: (page) => paste(page, text, "body"),
    dropped: (page) => page.evaluate((words) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], "invitation.txt", { type: "text/plain" }));
      for (const type of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, text),
  });
  /** @type {Set<string>} */
  const letters = new Set();
  for (const [name, bring] of Object.entries(ways)) {
    const { page, context } = await open();
    await bring(page);
    await unfill(page).waitFor().catch(() => assert.fail(name));
    letters.add(await letter(page));
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute("data-dropping")), false);
    await context.close();
  }
  assert.equal(letters.size, 1);
  assert.ok(![...letters][0]?.includes("Dear Hiring Manager"));
});

test("a paste into a field is that field's", async () => {
  const { page } = await open();
  await paste(page, readFileSync(corpus("calendar", "google.ics"), "utf8"), "#f-company");
  await page.waitForTimeout(300);
  assert.equal(await unfill(page).count(), 0);
});

test("what is not clear is asked; the letter has nothing of it until it is answered", async () => {
  const { page } = await open();
  await paste(page, readFileSync(corpus("text", "en-us-ambiguous.txt"), "utf8"));
  await unfill(page).waitFor();
  const question = page.locator("select#f-unsure\\.date");
  assert.equal(await page.locator("input#f-date").inputValue(), "");
  const values = await question.locator("option").evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value));
  assert.ok(values.length >= 3, String(values));
  await question.selectOption(values[1] ?? "");
  assert.equal(await page.locator("input#f-date").inputValue(), values[1]);
});

test("what cannot be read is told in a sentence, and nothing is lost", async () => {
  const { page } = await open();
  await page.getByLabel("Company").fill("Kept");
  for (const [file, words] of /** @type {const} */ ([["outlook.msg", /Outlook’s own format/], ["picture.png", /no message and no calendar entry/], ["empty.txt", /nothing in it/], ["no-event.ics", /no appointment/]])) {
    await openFile(page, corpus("broken", file));
    await page.locator("#f-invite-error", { hasText: words }).waitFor({ state: "attached" });
    await settled(page);  // the sentence moves the button that is pressed next
  }
  await paste(page, "See you around, and thanks for all the fish in the sea.");
  await page.locator("#f-invite-error", { hasText: /Nothing was found/ }).waitFor({ state: "attached" });
  assert.equal(await page.getByLabel("Company").inputValue(), "Kept");
});

test("the reader that cannot be loaded says so, and can be tried again", async () => {
  const { page, context } = await open();
  await context.route(/\/intake\./, (route) => route.abort());
  await paste(page, readFileSync(corpus("calendar", "google.ics"), "utf8"));
  await page.locator("#f-invite-error", { hasText: /could not be loaded/ }).waitFor({ state: "attached" });
  await context.unroute(/\/intake\./);
  await paste(page, readFileSync(corpus("calendar", "google.ics"), "utf8"));
  // A module that could not be fetched stays so in this browser until the page is loaded anew.
  await Promise.race([unfill(page).waitFor(), page.locator("#f-invite-error").waitFor({ state: "attached" })]);
});

/** @param {Buffer} bytes */
function event(bytes) {
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
  return { method: calendar.getFirstPropertyValue("method"), event: /** @type {ICAL.Component} */ (calendar.getFirstSubcomponent("vevent")) };
}

test("calendar answers: declined, accepted, another time", async () => {
  const { page, complaints } = await open();
  await openFile(page, corpus("calendar", "google.ics"));
  await unfill(page).waitFor();
  const declined = event((await download(page, "reply")).bytes);
  assert.equal(declined.method, "REPLY");
  assert.equal(declined.event.getFirstPropertyValue("uid"), "4k2p7s0a9q1example@google.com");
  const attendee = declined.event.getAllProperties("attendee");
  assert.equal(attendee.length, 1);
  assert.equal(attendee[0]?.getParameter("partstat"), "DECLINED");
  assert.match(String(attendee[0]?.getFirstValue()), /jordan\.smith@example\.com/i);

  await page.getByRole("radio", { name: /Panel interview/ }).check();
  await page.getByLabel("What would you like to do?").getByRole("radio", { name: /accept/i }).check();
  assert.equal(event((await download(page, "accept")).bytes).event.getFirstProperty("attendee")?.getParameter("partstat"), "ACCEPTED");

  await page.getByRole("radio", { name: /Move it/ }).check();
  await page.getByLabel("How would you like to send it?").selectOption("counter");
  assert.equal(await page.getByRole("button", { name: "Go ahead" }).getAttribute("aria-disabled"), "true");
  await page.locator("#f-slot1_date").fill("2026-12-02");
  await page.locator("#f-slot1_time").fill("10:00");
  const counter = event((await download(page, "counter")).bytes);
  assert.equal(counter.method, "COUNTER");
  const start = counter.event.getFirstProperty("dtstart");
  assert.equal(String(start?.getFirstValue()), "2026-12-02T10:00:00");
  assert.equal(start?.getParameter("tzid"), "America/New_York");
  // The person writes the new time on another clock than the invitation's: the moment is what counts.
  await page.getByLabel("Time zone").selectOption("America/Los_Angeles");
  assert.equal(String(event((await download(page, "counter")).bytes).event.getFirstPropertyValue("dtstart")), "2026-12-02T18:00:00Z");
  assert.deepEqual(complaints, []);
});

test("an e-mail draft stands in the thread of the invitation", async () => {
  const { page } = await open();
  await openFile(page, corpus("mail", "google-invite.eml"));
  await unfill(page).waitFor();
  const original = await PostalMime.parse(readFileSync(corpus("mail", "google-invite.eml")));
  const draft = await PostalMime.parse((await download(page, "eml")).bytes);
  assert.ok(original.messageId);
  assert.equal(draft.inReplyTo, original.messageId);
  assert.ok(draft.references?.includes(original.messageId));
});

test("a reload keeps what was imported, and the answer can still be made", async () => {
  const { page } = await open();
  await openFile(page, corpus("calendar", "google.ics"));
  await unfill(page).waitFor();
  await page.waitForTimeout(600);
  await page.reload();
  await page.waitForSelector("[data-renderer]");
  await unfill(page).waitFor();
  assert.equal(event((await download(page, "reply")).bytes).method, "REPLY");
});

test("a link fills the form in and leaves the address bar", async () => {
  const { page, complaints } = await open({ query: "#v=1&situation=reschedule&company=Nordwind+%26+Co&date=2026-12-01&nonsense=1&time=99:99" });
  assert.equal(new URL(page.url()).hash, "");
  assert.equal(await page.getByLabel("Company").inputValue(), "Nordwind & Co");
  assert.ok(await page.getByRole("radio", { name: /Move it/ }).isChecked());
  assert.match((await page.locator("#f-unfill-words").textContent()) ?? "", /From the link: .*the form does not know: time, nonsense|nonsense, time/);
  await page.evaluate(() => void (location.hash = "#v=1&company=Contoso"));
  await page.waitForFunction(() => /** @type {HTMLInputElement} */ (document.querySelector("#f-company")).value === "Contoso");
  assert.equal(new URL(page.url()).hash, "");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.getByLabel("Company").inputValue(), "Nordwind & Co");
  assert.deepEqual(complaints, []);
});

test("hostile links change nothing", async () => {
  const { page, complaints } = await open();
  await page.getByLabel("Company").fill("Kept");
  for (const hash of ["#v=2&company=x", "#v=1", "#v=1&__proto__=x&constructor=y", `#v=1&company=${"x".repeat(9000)}`, "#v=1&%E0%A4%A=%FF", "#v=1&theme=dark&keep=off"]) {
    await page.evaluate((value) => void (location.hash = value), hash);
    await page.waitForFunction(() => location.hash === "");
    assert.equal(await page.getByLabel("Company").inputValue(), "Kept", hash);
  }
  await page.evaluate(() => void (location.hash = `#v=1&company=${encodeURIComponent("<img src=x onerror=alert(1)>\r\nBcc: a@b.c")}`));
  await page.waitForFunction(() => location.hash === "");
  assert.equal(await page.locator("img").count(), 0);
  assert.match(await page.getByLabel("Company").inputValue(), /^<img src=x onerror=alert\(1\)> Bcc: a@b\.c$/);
  assert.deepEqual(complaints, []);
});

test("letters done: listed, opened again, followed up, removed, deleted with everything", async () => {
  const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  const list = page.getByLabel("Letter", { exact: true });
  assert.equal(await list.count(), 0);
  await page.getByLabel("Company").fill("Northwind");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await list.waitFor({ state: "attached" });
  await page.getByLabel("Company").fill("Contoso");
  await page.reload();
  await page.waitForSelector("[data-renderer]");
  await list.selectOption({ index: 1 });
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Reminder (.ics)" }).click()]);
  assert.match(readFileSync(await file.path(), "utf8"), /DTSTART[^:]*:20261127T090000[\s\S]*What next/);
  await page.getByRole("button", { name: "Open it again" }).click();
  assert.equal(await page.getByLabel("Company").inputValue(), "Northwind");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.getByLabel("Company").inputValue(), "Contoso");
  await page.getByRole("button", { name: "Remove from the list" }).click();
  await list.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await list.waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("button", { name: "Yes, delete everything" }).click();
  await list.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => localStorage.getItem("letter-assistant.done")), null);
});

test("who does not want a draft kept has no list either", async () => {
  const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("radio", { name: "Do not keep" }).check();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => localStorage.getItem("letter-assistant.done")), null);
});
