// @ts-check
// The locale files, and every text that a person reads in one.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = path.join(root, "assets", "locales");

/** Ids and conditions, which nobody reads, and what people might type, right or wrong. */
const unread = new Set(["$schema", "locale", "kind", "when", "check", "cuts", "elisions", "elided_before", "after_salutation"]);

export const locales = readdirSync(folder).map((name) => name.replace(".json", ""));

/** @param {string} locale @returns {unknown} */
export const readLocale = (locale) => JSON.parse(readFileSync(path.join(folder, `${locale}.json`), "utf8"));

/** The locale's own pages, outside the form. @param {string} locale @returns {unknown[]} */
export function readPages(locale) {
  const pages = path.join(root, "assets", "pages");
  return readdirSync(pages).filter((name) => name.endsWith(`.${locale}.json`)).map((name) => JSON.parse(readFileSync(path.join(pages, name), "utf8")));
}

/** @param {unknown} value @returns {string[]} */
export function texts(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (unread.has(key) ? [] : texts(part)));
}

/** The words of a text; a {detail}, an address, a number and a single letter are none. @param {string} text @returns {string[]} */
export function words(text) {
  const plain = text.replace(/\{[^{}]*\}|\S+@\S+|[[\]]/g, (part) => (part.length === 1 ? "" : " ")).replaceAll("’", "'").normalize("NFC");
  return (plain.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['-]\p{L}+)*/gu) ?? []).filter((word) => word.length > 1);
}
