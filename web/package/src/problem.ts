// What goes wrong, as one kind of error.
import type { Problem } from "./types.js";

/** Nothing was made; `problems` says why, and where in what was given. */
export class LetterError extends Error {
  override readonly name = "LetterError";

  constructor(readonly problems: readonly Problem[], options?: { cause?: unknown }) {
    super(problems.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join("\n"), options);
  }
}

export function fail(at: string, message: string, cause?: unknown): never {
  throw new LetterError([{ at, message }], cause === undefined ? undefined : { cause });
}
