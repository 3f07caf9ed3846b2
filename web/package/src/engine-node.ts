// letter-assistant/engine for Node: the same (its types are those of engine.ts), the files are read from the disk.
import { readFile } from "node:fs/promises";
import { addresses } from "./catalog.js";
import type * as engine from "./engine.js";
import { Library } from "./library.js";
import { once, open } from "./open.js";

export { LetterError } from "./problem.js";

const library = new Library(async (file) => new Uint8Array(await readFile(addresses[file]())));

export const createEngine: typeof engine.createEngine = (options = {}) => open(library, options);
export const compose: typeof engine.compose = (request, options = {}) => once(library, request, options.locale);
