// @ts-check
// Every word of every locale file is in the language's dictionary, or in the locale's own short list beside this file.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { unknown } from "./spell.mjs";
import { locales, readLocale, readPages, root, texts, words } from "./texts.mjs";

/** Names and words that are right, though the dictionary has them not. @param {string} locale @returns {string[]} */
function accepted(locale) {
  const file = path.join(root, "tests", "words", `${locale}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}

/** @param {string} locale @param {string[]} all @returns {string[]} */
const misspelt = (locale, all) => unknown(locale, all.flatMap(words)).filter((word) => !accepted(locale).includes(word));

/** Each word with the first text that has it, to be found again. @param {string[]} found @param {string[]} all */
const where = (found, all) => found.map((word) => `${word}: ${all.find((text) => words(text).some((one) => one.includes(word))) ?? ""}`);

for (const locale of locales) {
  const all = [readLocale(locale), ...readPages(locale)].flatMap(texts);

  test(`${locale}: every word is spelt as the dictionary has it`, () => {
    assert.deepEqual(where(misspelt(locale, all), all), [], `mend the text, or add the word to tests/words/${locale}.txt if it is right`);
  });

  test(`${locale}: the own list has no word that no text has`, () => {
    const used = all.flatMap(words);
    const idle = accepted(locale).filter((word) => !used.some((one) => one.includes(word)));
    assert.deepEqual(idle, [], `take them out of tests/words/${locale}.txt`);
  });
}

test("a misspelt word is found", () => {
  assert.deepEqual(misspelt("en-US", ["I recieve[ your {position}]."]), ["recieve"]);
  assert.deepEqual(misspelt("en-US", ["Our behaviour, in colour."]), ["behaviour", "colour"]);
  assert.deepEqual(misspelt("en-GB", ["Our behavior, in color."]), ["behavior", "color"]);
  assert.deepEqual(misspelt("de", ["Das Gespräch[ um {time}] veschieben", "müßte"]), ["veschieben", "müßte"]);
  assert.deepEqual(misspelt("fr", ["L’entretien que j’ai manquée hiier"]), ["hiier"]);
  assert.deepEqual(misspelt("es", ["la entrevita"]), ["entrevita"]);
});

test("what is no word is not asked for", () => {
  assert.deepEqual(words("Write it like {name} or dana.lee@example.com: the 1er[ of {month}]’s don’t"), ["Write", "it", "like", "or", "the", "of", "don't"]);
});
