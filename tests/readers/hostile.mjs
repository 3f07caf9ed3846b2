// @ts-check
// What an attacker, an unlucky paste or another language brings. tests/unit/support.h has the same idea in C++.

const breaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f", "\u001c", "\u001e", "\r\n ", "\r\n\t", "\n\n", "\\n", "%0D%0A", "=0D=0A"];

/** Each kind of line break before each thing that one would want to begin after it. */
const injections = breaks.flatMap((end) => [
  `a${end}Bcc: evil@example.com`,
  `a${end}${end}<b>body</b>`,
  `a${end}ATTENDEE;PARTSTAT=ACCEPTED:mailto:evil@example.com`,
  `a${end}END:VEVENT${end}BEGIN:VEVENT${end}UID:other`,
]);

export const hostile = [
  ...injections,
  "<script>alert(1)</script>",
  "{{placeholder}} {position} [x]",
  "\u202eright to left",
  "\u{1f600} \u{1f469}\u200d\u{1f4bb}",
  "nul\u0000\u0001\u0002\u007f\u001b[31m",
  "\ud800 lone surrogate \udfff",
  "\"quotes\" & 'apostrophes' %0D%0A ?&=#",
  "=?utf-8?B?QmNjOiBldmlsQGV4YW1wbGUuY29t?=",
  "=?utf-8?Q?=0D=0ABcc:_evil@example.com?= x",
  "a, b <evil@example.com>, c",
  "\"a\" <evil@example.com>",
  "\\", "\\\\", "\\\"", "a\\", "^", "^^n^'", "^n", "a:b;c,d=\"e\"", "(comment) a", "a\\,b\\;c\\N\\n",
  "From here\n.\n..\nFrom there", "--boundary--\n--=_0000000000000000\n", "trailing space \ntrailing tab\t\n",
  " leading and trailing ", "two  spaces   and three", "\t",
  "x".repeat(60), "x".repeat(61), "x".repeat(998), "x".repeat(5000), "word ".repeat(400), "\u00e9".repeat(1000), "\u{1f600}".repeat(500),
  "\u00fc\u00f6\u00e4\u00df \u0141ukasz \u00c5ngstr\u00f6m", "\u65e5\u672c\u8a9e\u306e\u624b\u7d19", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\u05e2\u05d1\u05e8\u05d9\u05ea", "\u0e44\u0e17\u0e22", "e\u0301\u0328\u0327",
  "\ufeffbom", "\ufffe\uffff", "\u{10ffff}", "soft\u00adhyphen", "no\u00a0break\u202fspace",
  "method=REQUEST", "mailto:evil@example.com", "javascript:alert(1)", "=", "=\n=", "=3D", "?=", "a?b=c&d#e+f%20g",
];

/** Numerical Recipes' generator: the same on every machine. @param {number} seed */
export function dice(seed) {
  let state = seed >>> 0;
  return (/** @type {number} */ sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % sides;
  };
}

const ranges = /** @type {const} */ ([[0x20, 0x7e], [0x20, 0x7e], [0xa0, 0x24f], [0x370, 0x5ff], [0x600, 0x6ff], [0x900, 0x97f], [0x2010, 0x2bff], [0x3040, 0x9fff], [0xac00, 0xd7a3], [0xe000, 0xffff], [0x10000, 0x10ffff], [0, 0x10ffff]]);

/** Random Unicode text, half surrogates among it. @param {ReturnType<typeof dice>} roll @param {number} longest */
export function random(roll, longest) {
  let text = "";
  for (let left = 1 + roll(longest); left > 0; left--) {
    const [from, to] = /** @type {readonly [number, number]} */ (ranges[roll(ranges.length)]);
    text += String.fromCodePoint(from + roll(to - from + 1));
  }
  return text;
}

const roll = dice(7);
/** All of them, and as many random ones. */
export const strings = [...hostile, ...Array.from({ length: 150 }, () => random(roll, 120))];
