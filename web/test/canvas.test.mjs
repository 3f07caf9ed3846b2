// @ts-check
// The drawn controls by themselves: the mirror lets the pointer through, so Dear ImGui gets every press.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session, settled } from "./support/browser.mjs";

const { open } = session();

async function canvasOnly() {
  const opened = await open();
  await opened.page.evaluate(() => void (document.documentElement.dataset.pointer = "canvas"));
  /** Clicks in the middle of what is drawn there. @param {string} selector */
  const click = async (selector) => {
    const element = opened.page.locator(selector);
    await element.scrollIntoViewIfNeeded();
    await settled(opened.page);
    const box = await element.boundingBox();
    assert.ok(box, selector);
    await opened.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await settled(opened.page);
  };
  return { ...opened, click };
}

test("cards, segments and the theme answer to the mouse", async () => {
  const { page, click } = await canvasOnly();
  await click(".option:has(#f-situation-panel)");
  assert.match(await letter(page), /panel interview/);
  await click(".option:has(#f-goal-decline)");
  assert.match(await letter(page), /decline the interview/);
  await click(".option:has(#f-tone-warm)");
  assert.match(await letter(page), /I’m/);
  await click(".option:has(#f-theme-dark)");
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
});

test("a press on a drawn field focuses the native editor, and typing goes there", async () => {
  const { page, click } = await canvasOnly();
  await click("#f-company");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-company");
  await page.keyboard.type("Northwind");
  assert.match(await letter(page), /Northwind/);
  await click("#f-reason");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "f-reason");
});

test("a press counts that comes before the browser has told of a scroll", async () => {
  const { page } = await canvasOnly();
  await page.evaluate(() => {
    const [field, pane] = [document.getElementById("f-reason"), document.querySelector(".pane-form")];
    if (!field || !pane) throw new Error("no form");
    scrollTo(0, scrollY + field.getBoundingClientRect().top - 300);
    const { left, top, width, height } = field.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2, button: 0, bubbles: true };
    pane.dispatchEvent(new PointerEvent("pointerdown", { ...at, buttons: 1 }));
    pane.dispatchEvent(new PointerEvent("pointerup", { ...at, buttons: 0 }));
  });
  await page.waitForFunction(() => document.activeElement?.id === "f-reason", undefined, { timeout: 3000 });
});

test("a press on the drawn button copies", async () => {
  const { page, click, context } = await canvasOnly();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await click("button[data-id=copy]");
  await page.getByText("Copied.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Dear Hiring Manager,/);
});

test("nothing happens when the press began elsewhere", async () => {
  const { page } = await canvasOnly();
  const box = await page.locator(".option:has(#f-situation-panel)").boundingBox();
  assert.ok(box);
  await page.mouse.move(5, 5);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.up();
  await settled(page);
  assert.doesNotMatch(await letter(page), /panel/);
});
