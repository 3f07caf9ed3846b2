// @ts-check
// Sentence by sentence: why it is there, rewording, leaving out, the linter's findings; by pointer, keyboard and reader.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session, settled } from "./support/browser.mjs";

const { open } = session();

/** @param {import("playwright-core").Page} page @param {string} key */
const sentence = (page, key) => page.locator(`.sentence[data-sentence="${key}"]`).first();

for (const query of ["", "?renderer=mirror"]) {
  test(`a click on a sentence says why it is there, and offers what can be done${query}`, async () => {
    const { page, complaints } = await open({ query });
    await page.getByLabel("Reason", { exact: true }).selectOption("family");
    await settled(page);
    assert.match((await sentence(page, "reason").getAttribute("title")) ?? "", /reason that you chose.*Reason/);
    await sentence(page, "reason").click();
    const list = page.getByLabel("Sentences of the letter");
    assert.equal(await list.inputValue(), "reason");
    const help = await list.getAttribute("aria-describedby");
    assert.match((await page.locator(`#${help}`).textContent()) ?? "", /reason that you chose/);
    await page.getByLabel("Your wording").fill("My family needs me now.");
    assert.match(await letter(page), /My family needs me now\./);
    await page.getByLabel("Reason", { exact: true }).selectOption("fit");
    assert.match(await letter(page), /My family needs me now\./, "a hand edit is never overwritten");
    assert.match((await page.locator("#notice").textContent()) ?? "", /Your own wording stays/);
    await page.getByRole("button", { name: "Keep mine" }).click();
    assert.equal(await page.getByRole("button", { name: "Keep mine" }).count(), 0);
    await page.locator(".section-sentences").getByRole("button", { name: "Use the form’s sentence" }).click();
    assert.doesNotMatch(await letter(page), /My family needs me now\./);
    assert.deepEqual(complaints, []);
  });
}

test("with the keyboard alone: choose, leave out, bring back; the focus never falls into nothing", async () => {
  const { page } = await open();
  await page.getByLabel("Reason", { exact: true }).selectOption("family");
  const list = page.getByLabel("Sentences of the letter");
  await list.focus();
  await list.selectOption("reason");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-sentence_text");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.doesNotMatch(await letter(page), /family matter/);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Bring it back");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(await letter(page), /family matter/);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Leave it out");
});

test("findings: each with its reason, one press mends it or leads to the field", async () => {
  const { page } = await open();
  await page.getByLabel("Position").fill("Data Analyst");
  const check = page.locator(".section-check");
  await check.getByText("The date is not named").waitFor();
  await check.getByRole("button", { name: "Fill it in" }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-date");
  await page.getByLabel("Date", { exact: true }).fill("2026-11-30");
  await check.getByText("Nothing to").waitFor();
  await page.getByLabel("Sentences of the letter").selectOption("close");
  await page.getByLabel("Your wording").fill("Cheers!");
  const finding = check.locator(".finding");
  assert.equal(await finding.count(), 1);
  await finding.getByRole("button").click();
  await settled(page);
  assert.match(await letter(page), /Cheers\./);
});

test("selecting text in the letter still works and copies whole sentences", async () => {
  const { page } = await open();
  await page.getByLabel("Reason", { exact: true }).selectOption("family");
  await settled(page);
  const text = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("#letter .paragraph") ?? document.body);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return String(getSelection());
  });
  assert.match(text.replace(/\s+/g, " "), /^Thank you for .*\. .*withdraw.*\.$/);
  const line = page.locator("#letter .paragraph .line").first();
  const box = await line.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + 10, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 12, { steps: 5 });
  await page.mouse.up();
  assert.equal(await page.getByLabel("Sentences of the letter").inputValue(), "none", "a drag chooses no sentence");
});

test("a hand edit of any text is shown as it is", async () => {
  const { page, complaints } = await open();
  await page.getByLabel("Sentences of the letter").selectOption("close");
  for (const text of ["<img src=x onerror=alert(1)>", "\u202eevil {name} [x]", "한국어 🙂"]) {
    await page.getByLabel("Your wording").fill(text);
    await settled(page);
    assert.equal(await page.locator("#letter img").count(), 0);
    assert.ok((await letter(page)).includes(text.replace("\u202e", "")));
  }
  assert.deepEqual(complaints, []);
});
