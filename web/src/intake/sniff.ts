// What a file is, by its beginning and not by its name; and its bytes as text.
import { Refusal, limits } from "./refusal";

export type Kind = "calendar" | "mail" | "text" | "html";

/** First bytes of what people drop by mistake. */
const magic: readonly (readonly [bytes: string, code: "other-file" | "outlook-file"])[] = [
  ["\xd0\xcf\x11\xe0", "outlook-file"],
  ["PK\x03\x04", "other-file"],
  ["PK\x05\x06", "other-file"],
  ["%PDF", "other-file"],
  ["\x89PNG", "other-file"],
  ["\xff\xd8\xff", "other-file"],
  ["GIF8", "other-file"],
  ["RIFF", "other-file"],
  ["\x1f\x8b", "other-file"],
  ["7z\xbc\xaf", "other-file"],
  ["Rar!", "other-file"],
  ["{\\rtf", "other-file"],
  ["\x7fELF", "other-file"],
  ["MZ", "other-file"],
];

/** Refuses what is too large, empty, or some other kind of file. */
export function checked(input: string | Uint8Array): Uint8Array {
  if (input.length >= limits.size) throw new Refusal("too-large");
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  if (bytes.length >= limits.size) throw new Refusal("too-large");
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [first, code] of magic) {
    // "MZ" may begin a word; a program has zeros after it.
    if (start.startsWith(first) && (first !== "MZ" || start.includes("\0"))) throw new Refusal(code);
  }
  return bytes;
}

/** Text in the encoding that it is in: by its mark, else UTF-8 if it is that, else that of Windows (which can be anything). */
export function decoded(bytes: Uint8Array): string {
  const text = decoder(bytes).decode(bytes);
  const sample = text.slice(0, 65_536);
  const odd = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  if (odd > 4 + sample.length / 200) throw new Refusal("not-text");
  if (!text.trim()) throw new Refusal("empty");
  return text;
}

function decoder(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be");
  // Without a mark: every second byte of western text is zero.
  if (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return new TextDecoder("utf-16le");
  if (bytes.length > 3 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return new TextDecoder("utf-16be");
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return new TextDecoder("utf-8");
  } catch {
    return new TextDecoder("windows-1252");
  }
}

/** Headers that only a mail on its way has; a pasted mail begins with From, Subject and the like at most. */
const transport = /^(received|return-path|message-id|mime-version|delivered-to|dkim-signature|content-type|x-[\w-]+|arc-[\w-]+|authentication-results):/im;

export function sniff(text: string): Kind {
  const start = text.slice(0, 16_384).replace(/^\ufeff/, "").trimStart();
  if (/^BEGIN:VCARD/i.test(start)) throw new Refusal("other-file");
  if (/^BEGIN:VCALENDAR/i.test(start)) return "calendar";
  if (/^<(!doctype html|html|head|body|div|table|p|meta)\b/i.test(start)) return "html";
  const [head = ""] = start.split(/\r?\n\r?\n/, 1);
  const first = /^(From .*\r?\n)?[\w-]+:/.test(head);
  return first && transport.test(head) && /^(from|subject|date|to):/im.test(head) ? "mail" : "text";
}
