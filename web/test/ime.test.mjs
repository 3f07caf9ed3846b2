// @ts-check
// Input methods: recorded compositions, replayed. The form's echo must not break into them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { letter, session } from "./support/browser.mjs";

const { open } = session();

/** Recorded: each step is what the composition showed; the last is what was committed. */
const recordings = [
  { name: "Japanese, kana to kanji", steps: ["k", "か", "かん", "かんr", "かんり", "管理"], result: "管理" },
  { name: "Korean, syllable by syllable", steps: ["ㄱ", "기", "김"], result: "김" },
  { name: "German dead key", steps: ["¨", "ü"], result: "ü" },
  { name: "Android word suggestion", steps: ["N", "No", "Nor", "Nort", "North"], result: "Northwind" },
];

for (const { name, steps, result } of recordings) {
  test(name, async () => {
    const { page, context } = await open();
    const session = await context.newCDPSession(page);
    await page.getByLabel("Company").focus();
    await page.keyboard.type("A ");
    for (const text of steps) {
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      assert.equal(await page.getByLabel("Company").inputValue(), `A ${text}`);
    }
    await session.send("Input.insertText", { text: result });
    await page.keyboard.type(" B");
    assert.equal(await page.getByLabel("Company").inputValue(), `A ${result} B`);
    assert.ok((await letter(page)).includes(`A ${result} B`));
  });
}
