// @ts-check
// What an expectation beside a corpus file says. `node tests/intake/summary.mjs FILE` prints it for a new file: to be read
// line by line before it is kept.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @param {import("../../web/src/intake/index").Intake} intake */
export function summary(intake) {
  const sure = intake.found.filter(({ doubt }) => doubt === "none");
  const unsure = intake.found.filter(({ doubt }) => doubt !== "none");
  const { timezones: _, ...invitation } = intake.invitation ?? {};
  return {
    language: intake.language,
    found: Object.fromEntries(sure.map(({ field, values, words }) => [field, [values[0], words]])),
    unsure: Object.fromEntries(unsure.map(({ field, values, words, doubt }) => [field, [doubt, values, words]])),
    missing: intake.missing,
    people: intake.people.map(({ name, email }) => (email ? `${name} <${email}>` : name)),
    link: intake.link,
    ...(intake.kind === "text" ? {} : { method: intake.method, thread: intake.thread, attendees: intake.attendees }),
    ...(intake.invitation ? { invitation } : {}),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { read } = await import("./support.mjs");
  console.log(JSON.stringify(summary(await read(new Uint8Array(readFileSync(process.argv[2] ?? "")))), null, 2));
}
