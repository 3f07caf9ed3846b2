// A file whose name changes with its content, so that it can be cached for ever.
import { createHash } from "node:crypto";

/** @typedef {{ url: string, bytes: Buffer }} HashedFile */

/** @param {string} name @param {string} extension @param {Buffer} bytes @returns {HashedFile} */
export function hashed(name, extension, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { url: `a/${name}.${hash}.${extension}`, bytes };
}
