// What the native tool says of every situation: the static page is made of it.
import { execFileSync } from "node:child_process";
import path from "node:path";

/**
 * @typedef {{ label: string, verdict: string, points: string[], subject: string, letter: string }} Goal
 * @typedef {{ id: string, title: string, hint: string, goals: Goal[] }} Situation
 * @typedef {{ locale: string, ui: Record<string, string>, situations: Situation[] }} Prerendered
 */

/** @param {string} root @param {string} locale @returns {Promise<Prerendered>} */
export async function prerendered(root, locale) {
  const tool = path.join(root, "build", "native", "src", "letter");
  return JSON.parse(execFileSync(tool, ["prerender", "--locale", locale], { cwd: root, encoding: "utf8" }));
}
