// @ts-check
// CLDR's patterns for dates, times and lists, in the marks of the locale files: "EEEE, MMMM d" is "{weekday}, {month} {day}".

/** @typedef {import("./cldr_data.mjs").Dates} Dates */
/** @typedef {import("./cldr_data.mjs").ListPattern} ListPattern */

/** A skeleton has short words where a longer pattern is made of it, so that the number of letters says nothing. */
const marks = /** @type {Record<string, string>} */ ({
  E: "{weekday}", c: "{weekday}", M: "{month}", L: "{month}", d: "{day}", y: "{year}",
  H: "{H}", HH: "{hh}", h: "{h}", hh: "{h}", mm: "{mm}", a: "{ampm}", B: "{ampm}",
});

/** @param {string} pattern */
export function marked(pattern) {
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters, quoted, letter) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'") || "'";
    const mark = marks[letters] ?? marks[/[EcMLdy]/.test(letter) ? letter : ""];
    if (!mark) throw new Error(`no mark of ours is CLDR's ${letters} in ${pattern}`);
    return mark;
  });
}

/**
 * @param {Dates} cldr @param {string | undefined} ownTime the file's way to write a time, where it departs
 * @returns {Record<string, string | string[]>} by the path in the locale file */
export function dates(cldr, ownTime) {
  const time = marked(cldr.time);
  const halves = (ownTime ?? time).includes("{ampm}");
  return {
    "dates.months": cldr.months,
    "dates.weekdays": cldr.weekdays,
    "dates.am": halves ? cldr.am : "",
    "dates.pm": halves ? cldr.pm : "",
    "dates.date": marked(cldr.date),
    "dates.date_year": marked(cldr.dateYear),
    "dates.short_date": marked(cldr.shortDate),
    "dates.time": time,
    "dates.today": cldr.today,
    "dates.tomorrow": cldr.tomorrow,
    "dates.yesterday": cldr.yesterday,
  };
}

/** What stands between the items of a list. @param {string} name @param {ListPattern} pattern @returns {Record<string, string>} */
export function list(name, pattern) {
  const between = (/** @type {string} */ text) => text.replace(/^\{0\}|\{1\}$/g, "");
  return { [`${name}.separator`]: between(pattern.middle), [`${name}.two`]: between(pattern[2]), [`${name}.last`]: between(pattern.end) };
}
