// What the package's types know of the catalog: its situations with their goals, reasons and channels, its languages and
// time zones, and where the package's files are.

/** @param {readonly string[]} names */
const union = (names) => names.map((name) => JSON.stringify(name)).join(" | ") || "never";

/** @typedef {{ id: string, channels: string[], reasons: string[], goals: { id: string }[] }} Situation */

/** @param {Situation} situation */
const situation = ({ id, goals, reasons, channels }) =>
  `  ${JSON.stringify(id)}: {
    goal: ${union(goals.map((goal) => goal.id))};
    reason: ${union(reasons)};
    channel: ${union(channels)};
  };`;

/** Every address stands there whole, so that a bundler finds it. @param {string} file */
const address = (file) => `  ${JSON.stringify(file)}: () => new URL(${JSON.stringify(`./${file}`)}, import.meta.url),`;

/** The text of web/package/src/catalog.ts. @param {{ locales: Record<string, string>, zones: string[], situations: Situation[] }} catalog */
export function catalogTypes({ locales, zones, situations }) {
  const names = Object.keys(locales);
  return `// Made from assets/catalog.json by web/build/package_types.mjs.
import type { FileName } from "./types.js";

export type Locale = ${union(names)};
export type Zone = ${union(zones)};

/** Of each situation what it has. */
export interface Situations {
${situations.map(situation).join("\n")}
}

/** @internal */
export const addresses: Record<FileName, () => URL> = {
${["engine.wasm", "catalog.json", ...names.map((name) => `locales/${name}.json`)].map(address).join("\n")}
};
`;
}
