// @ts-check
// A press on what is in a frame of another site.
import assert from "node:assert/strict";

/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("playwright-core").Frame} Frame */

/** Presses it. When the page around the frame has just scrolled, the browser may still give the press, or one half of it, to that page:
    then once more. No person is so quick. A press that the frame has got, and lost, is not made good. @param {Locator} locator */
export async function press(locator) {
  const outer = await around(locator);
  for (let left = 5; left > 0; left--) {
    const watching = await Promise.all(outer.map((frame) => frame.evaluateHandle(strays)));
    await locator.click();
    const astray = await Promise.all(watching.map((one) => one.evaluate((watch) => watch.stop())));
    if (astray.every((count) => count === 0)) return;
  }
  throw new Error("The browser gave each press to the page around the frame.");
}

/** Presses one of several answers, which is then the chosen one. @param {Locator} locator */
export async function check(locator) {
  await press(locator);
  assert.ok(await locator.isChecked(), "what was pressed is not chosen");
}

/** The frames that it stands in, without its own. @param {Locator} locator */
async function around(locator) {
  const element = await locator.elementHandle();
  /** @type {Frame[]} */
  const found = [];
  for (let frame = (await element?.ownerFrame())?.parentFrame(); frame; frame = frame.parentFrame()) found.push(frame);
  return found;
}

/** Counts the presses that this page gets; runs in it. */
function strays() {
  let count = 0;
  const stray = () => void count++;
  const kinds = ["pointerdown", "pointerup"];
  for (const kind of kinds) addEventListener(kind, stray, true);
  return {
    stop() {
      for (const kind of kinds) removeEventListener(kind, stray, true);
      return count;
    },
  };
}
