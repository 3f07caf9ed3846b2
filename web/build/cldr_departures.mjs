// @ts-check
// Where a good letter departs from CLDR, and why. The words themselves stand in the locale file alone.

/** @typedef {{ keys: string[], why: string }} Departure */

const dates = (/** @type {string[]} */ ...names) => names.map((name) => `dates.${name}`);
const names = (/** @type {string[]} */ ...ids) => ids.map((id) => `zones.${id}.name`);
const labels = (/** @type {string[]} */ ...ids) => ids.map((id) => `zones.${id}.label`);
const zones = (/** @type {string[]} */ ...ids) => [...names(...ids), ...labels(...ids)];

/** @type {Departure[]} */
const english = [
  { keys: zones("Africa/Johannesburg", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore"), why: "People leave out “Standard” where there is no summer time." },
  { keys: zones("America/Phoenix"), why: "Arizona keeps its time in summer: “Mountain Time” would be an hour wrong." },
  { keys: zones("Pacific/Honolulu"), why: "“Hawaii-Aleutian Standard Time” is a word for tables." },
  { keys: zones("America/Sao_Paulo"), why: "The city writes itself Brasília." },
  { keys: zones("Europe/London", "Australia/Sydney"), why: "What people say; small, since it is no official name." },
  { keys: labels("Europe/Berlin"), why: "The name of no city tells that it is also Paris’s and Madrid’s." },
];

/** @type {Record<string, Departure[]>} */
export const departures = {
  "en-US": [
    { keys: dates("am", "pm"), why: "A letter has a.m. and p.m., as the Chicago Manual does; AM and PM are for clocks." },
    { keys: dates("time"), why: "The common no-break space: not every font and mail program has CLDR’s narrow one." },
    { keys: ["slots_list.separator", "slots_list.two", "slots_list.last"], why: "A time has commas in it: “Monday, March 3, at 9:00 a.m.; or …”." },
    ...english,
  ],
  "en-GB": [
    { keys: dates("time"), why: "A letter has “2.30 pm”; the 24-hour clock is for timetables." },
    { keys: dates("date_year"), why: "No comma after the weekday, as in CLDR’s own date without the year." },
    { keys: zones("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Anchorage"), why: "Outside America, “Eastern Time” could be anybody’s." },
    ...english,
  ],
  de: [
    { keys: dates("date", "date_year", "short_date"), why: "A no-break space keeps day and month on one line." },
    { keys: dates("time"), why: "“um 9:00 Uhr”: in a sentence the hour has its word and no zero before it." },
    {
      keys: names("Europe/Berlin", "Europe/Athens", "Africa/Johannesburg", "Africa/Lagos", "Asia/Shanghai", "Asia/Tokyo"),
      why: "In a sentence the name declines: “um 14 Uhr mitteleuropäischer Zeit”.",
    },
    { keys: zones("Pacific/Auckland", "Asia/Kolkata", "Europe/London"), why: "An adjective, declined in the sentence, like the other countries’; no city’s local time." },
    { keys: zones("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"), why: "“US-” instead of “Nordamerikanische”: shorter, and like the others." },
    { keys: zones("America/Phoenix"), why: "Arizona keeps its time in summer: the Rocky Mountains’ would be an hour wrong." },
    { keys: zones("Pacific/Honolulu", "Asia/Singapore"), why: "People leave out “Normalzeit” where there is no summer time." },
    { keys: zones("Australia/Sydney"), why: "Queensland, in the east too, has no summer time: the city is exact." },
    { keys: labels("Europe/Berlin"), why: "It is also the time of Paris and Madrid." },
  ],
  fr: [
    { keys: dates("date", "date_year", "short_date"), why: "A no-break space keeps day and month on one line." },
    { keys: dates("time"), why: "“14 h 30”: in a sentence the hour has its word and no zero before it." },
    { keys: zones("America/Anchorage", "Europe/Athens", "Pacific/Auckland", "America/Halifax"), why: "Elision: “heure d’Athènes”." },
    { keys: zones("Pacific/Honolulu", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Shanghai"), why: "The place that people in France call this time by." },
    { keys: zones("Europe/Berlin"), why: "One’s own capital first." },
  ],
  es: [
    { keys: dates("time"), why: "“a las 9:30 h”: in a sentence the hour has its sign." },
    { keys: dates("date", "date_year"), why: "In running text no comma stands between weekday and day: “el lunes 3 de marzo”." },
    { keys: zones("Pacific/Honolulu", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Shanghai"), why: "The place that people in Spain call this time by." },
    { keys: zones("Europe/Berlin"), why: "One’s own capital first." },
  ],
};

/** Where people say a city’s time rather than a zone’s (“heure de Denver”, not “heure des Rocheuses”): CLDR has both. */
export const byCity = ["fr", "es"];

/** How a city’s time is called in a sentence, where CLDR’s “heure : Denver” is for lists. @type {Record<string, string>} */
export const regions = { fr: "heure de {0}" };
