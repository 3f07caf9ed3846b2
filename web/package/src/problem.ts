// What goes wrong, as one kind of error.
import { Refused } from "../../src/files/engine";
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

/** What it gives; what the engine refuses is a LetterError, with each place as the caller knows it. */
export function answer<T>(make: () => T, place: (at: string) => string): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new LetterError(error.problems.map(({ at, message }) => ({ at: place(at), message })));
  }
}
