// @ts-check
// Ways to damage a file.

/** @typedef {(sides: number) => number} Roll */
/** @typedef {(input: Uint8Array, roll: Roll, seeds: readonly Uint8Array[]) => Uint8Array} Mutator */

const longest = 60_000;
const utf8 = new TextEncoder();

/** @param {(Uint8Array | string)[]} parts */
const joined = (...parts) => new Uint8Array(Buffer.concat(parts.map((one) => (typeof one === "string" ? utf8.encode(one) : one))));
/** @template T @param {readonly T[]} all @param {Roll} roll @returns {T} */
const one = (all, roll) => /** @type {T} */ (all[roll(all.length)]);
/** Where a line begins. @param {Uint8Array} input @param {Roll} roll */
function lineAt(input, roll) {
  const at = input.indexOf(10, roll(input.length + 1));
  return at < 0 ? 0 : at + 1;
}

const pieces = [
  "\r\n", "\n\n", "\r", "\0", "\u2028", "\u202e", "\ufeff", "\"", ";", ":", "\\", "=", "<", "&#x0;", "--", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n",
  "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n", "BEGIN:VTIMEZONE\r\n", "BEGIN:STANDARD\r\n", "DTSTART:99999999T999999Z\r\n", "DTSTART;TZID=:20261301\r\n", "DTSTART;VALUE=DATE:00000000\r\n",
  "RRULE:FREQ=SECONDLY;COUNT=999999999\r\n", "RDATE:20261130T100000,X\r\n", "DURATION:P-9W\r\n", "RECURRENCE-ID:x\r\n", "UID:\r\n", "ATTENDEE;CN=\"a\"\"b\":mailto:\r\n", "ORGANIZER:x\r\n", "METHOD:\r\n",
  "TZOFFSETFROM:+99999999\r\n", "SUMMARY;ENCODING=BASE64:%%\r\n", "X-A;B=\"\r\n", " folded\r\n", "Content-Type: multipart/mixed; boundary=\"\"\r\n", "Content-Type: text/html; charset=utf-7\r\n",
  "Content-Type: text/plain; charset=\"x-nowhere\"\r\n", "Content-Transfer-Encoding: base64\r\n", "Content-Type: message/rfc822\r\n\r\n", "Content-Type: text/calendar; method=REQUEST\r\n", "Date: Thu, 99 Xyz 99999 99:99:99 +9999\r\n",
  "From: \"a <b\" c@d>\r\n", "From: undisclosed:;\r\n", "Subject: =?utf-8?q?=?=\r\n", "Subject: =?x?b?////?=\r\n", "<script>", "<!--", "<table><td>", "&nbsp", "__proto__", "constructor", "Infinity", "NaN", "-1", "1e999",
];

/** @type {Mutator[]} */
const mutators = [
  function flip(input, roll) {
    const result = input.slice();
    for (let left = 1 + roll(8); left > 0 && result.length; left--) {
      const at = roll(result.length);
      result[at] = /** @type {number} */ (result[at]) ^ (1 << roll(8));
    }
    return result;
  },
  function truncate(input, roll) {
    return roll(2) ? input.slice(0, roll(input.length + 1)) : input.slice(roll(input.length + 1));
  },
  function cutOut(input, roll) {
    const at = roll(input.length + 1);
    return joined(input.subarray(0, at), input.subarray(at + roll(200)));
  },
  function repeatLines(input, roll) {
    const from = lineAt(input, roll);
    const to = Math.min(from + 1 + roll(300), input.length);
    const times = 1 + roll(roll(4) ? 4 : 200);
    return joined(input.subarray(0, to), ...Array.from({ length: times }, () => input.subarray(from, to)), input.subarray(to));
  },
  function swapLines(input, roll) {
    const [a = 0, b = 0, c = 0] = [lineAt(input, roll), lineAt(input, roll), lineAt(input, roll)].sort((x, y) => x - y);
    return joined(input.subarray(0, a), input.subarray(b, c), input.subarray(a, b), input.subarray(c));
  },
  function splice(input, roll, seeds) {
    const other = one(seeds, roll);
    return joined(input.subarray(0, lineAt(input, roll)), other.subarray(lineAt(other, roll)));
  },
  function insert(input, roll) {
    const at = roll(3) ? lineAt(input, roll) : roll(input.length + 1);
    return joined(input.subarray(0, at), one(pieces, roll), input.subarray(at));
  },
  function lineEnds(input, roll) {
    const text = Buffer.from(input).toString("latin1").replace(/\r\n|\n/g, one(["\n", "\r\n", "\r", "\n\n", "\r\n "], roll));
    return new Uint8Array(Buffer.from(text, "latin1"));
  },
  function encode(input, roll) {
    const text = new TextDecoder().decode(input);
    const little = Buffer.from(text, "utf16le");
    const all = [
      () => new Uint8Array(Buffer.from(text, "latin1")),
      () => new Uint8Array(little),
      () => joined(Uint8Array.of(0xff, 0xfe), little),
      () => joined(Uint8Array.of(0xfe, 0xff), Buffer.from(little.subarray(0, little.length & ~1)).swap16()),
      () => joined("\ufeff", input),
    ];
    return one(all, roll)();
  },
  function numbers(input, roll) {
    const text = Buffer.from(input).toString("latin1");
    const places = [...text.matchAll(/\d+/g)];
    if (!places.length) return input;
    const { index = 0, 0: found } = one(places, roll);
    const other = one(["0", "-1", "99999999999999999999", "00000000", "31", found + found, ""], roll);
    return new Uint8Array(Buffer.from(text.slice(0, index) + other + text.slice(index + found.length), "latin1"));
  },
  function nest(input, roll) {
    const depth = 1 + roll(24);
    if (roll(2)) return joined(`BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\n".repeat(depth)}`, input, "END:VEVENT\r\n".repeat(depth), "END:VCALENDAR\r\n");
    const heads = Array.from({ length: depth }, (_, i) => (roll(2) ? `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n` : "Content-Type: message/rfc822\r\n\r\n"));
    return joined("From: a@b.example\r\nMIME-Version: 1.0\r\n", ...heads, input);
  },
];

/** A damaged copy of one of the seeds; a little, or very much. @param {readonly Uint8Array[]} seeds @param {Roll} roll @returns {Uint8Array} */
export function mutant(seeds, roll) {
  let input = one(seeds, roll);
  for (let left = 1 + roll(roll(3) ? 3 : 12); left > 0; left--) input = one(mutators, roll)(input, roll, seeds).slice(0, longest);
  return input;
}

export { mutators };
