// @ts-check
// English grammar: some hundred letters with their advice, and every label and message of the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { checker, dialects } from "./grammar.mjs";
import { readLocale, root, texts } from "./texts.mjs";

/** The paragraphs of sampled letters, each once. @param {string} locale */
function letters(locale) {
  const tool = path.join(root, "build", "native", "src", "letter");
  const sheet = execFileSync(tool, ["sample", "--locale", locale, "--count", "400", "--seed", "1"], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  return sheet
    .split("──── ")
    // The tool also draws what the form refuses: to cancel yesterday's interview.
    .filter((one) => !one.includes("yesterday") || /^(missed|no-show)\//.test(one))
    .flatMap((one) => one.split("\n").slice(1))
    .map((line) => line.replace(/^(Advice: | {2}- )/, ""));
}

/** @param {string} locale */
function page(locale) {
  const { ui, reasons, situations } = /** @type {Record<string, unknown>} */ (readLocale(locale));
  return texts([ui, reasons, situations]).map((text) => text.replace(/\{\w+\}/g, "Monday"));
}

for (const locale of Object.keys(dialects)) {
  test(`${locale}: Harper finds nothing in letters, advice and page`, async () => {
    const check = await checker(locale);
    const wrong = [];
    for (const text of new Set([...letters(locale), ...page(locale)].filter(Boolean))) wrong.push(...(await check(text)));
    assert.deepEqual(wrong, [], "mend the text, or name the exception in tests/words/grammar.mjs");
  });
}

test("a wrong sentence is found", async () => {
  const american = await checker("en-US");
  assert.match((await american("I has an interview with you on Monday.")).join(), /^\w+: “has”/);
  assert.match((await american("I would of liked to to come.")).join(), /“would of”|“of”/);
  assert.match((await american("It is a honor to meet you.")).join(), /^AnA: “a”/);
  assert.match((await american("I would honour it.")).join(), /^SpellCheck: “honour”/);
  const british = await checker("en-GB");
  assert.match((await british("I would honor it.")).join(), /^SpellCheck: “honor”/);
  assert.deepEqual(await british("I would honour it."), []);
});
