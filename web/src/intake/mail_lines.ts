// An e-mail before a parser sees it: all headers, and of each body as much as an invitation can need. Attached files are
// megabytes of lines, and each line costs the parser time.
import { Refusal, limits } from "./refusal";

const newline = 10;
const dash = 45;

export function mailLines(bytes: Uint8Array): Uint8Array {
  const ascii = new TextDecoder("latin1");
  const boundaries = new Set<string>();
  const kept: Uint8Array[] = [];
  let header = true;
  let headers = 0;
  let headerText = "";
  let parts = 0;
  let lines = 0;
  let bodyLines = 0;
  let bodyBytes = 0;

  const begin = () => {
    header = true;
    headerText = "";
    bodyLines = 0;
    bodyBytes = 0;
    if (++parts > limits.parts) throw new Refusal("too-complex");
  };

  for (let at = 0; at < bytes.length; ) {
    // A body that is read enough of: on to the next line that may be a boundary.
    if (!header && (bodyLines > limits.bodyLines || bodyBytes >= limits.bodyBytes || lines > limits.mailLines)) at = nextDash(bytes, at);
    const found = bytes.indexOf(newline, at);
    const next = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(at, next);
    at = next;
    const boundary = line[0] === dash && line[1] === dash && line.length < 300 ? ascii.decode(line).trimEnd() : "";
    if (boundary && (boundaries.has(boundary) || boundaries.has(boundary.replace(/--$/, "")))) {
      if (boundaries.has(boundary)) begin();
      else [header, bodyLines, bodyBytes] = [false, 0, 0];
    } else if (header) {
      headers += line.length;
      if (headers > limits.headers) throw new Refusal("too-complex");
      if (line[0] === newline || (line[0] === 13 && line[1] === newline)) {
        header = false;
        for (const [, quoted, plain] of headerText.matchAll(/\bboundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi)) boundaries.add(`--${quoted ?? plain}`);
      } else {
        headerText += ascii.decode(line);
      }
    } else {
      const room = limits.bodyBytes - bodyBytes;
      if (++bodyLines > limits.bodyLines || room <= 0) continue;
      bodyBytes += line.length;
      if (line.length > room) {
        kept.push(line.subarray(0, room), Uint8Array.of(newline));
        continue;
      }
    }
    // What is over stays out; a boundary that is missed only makes the last body longer.
    if (++lines > limits.mailLines) {
      if (header) throw new Refusal("too-complex");
      continue;
    }
    kept.push(line);
  }
  return joined(kept);
}

/** The first line at or after this one that begins with a dash. */
function nextDash(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === dash) return at;
    while (at < bytes.length && bytes[at] !== newline) at++;
  }
  return bytes.length;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
