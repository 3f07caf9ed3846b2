// letter-assistant/engine for Node: the same (its types are those of engine.ts), the files are read from the disk.
import { readFile } from "node:fs/promises";
import { addresses } from "./catalog.js";
import type * as engine from "./engine.js";
import { Library, type Read } from "./library.js";
import { once, open } from "./open.js";
import type { EngineOptions } from "./types.js";

export { LetterError } from "./problem.js";

const read: Read = async (file) => new Uint8Array(await readFile(addresses[file]()));
const library = new Library(read);

export const createEngine: typeof engine.createEngine = (options: EngineOptions = {}) => open<never>(library, read, options);
export const compose: typeof engine.compose = (request, options = {}) => once(library, request, options.locale);
