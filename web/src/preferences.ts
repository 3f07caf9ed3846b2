// What the system and the person prefer: colours, motion, contrast, and the theme they chose here before.

const themeKey = "letter-assistant.theme";
const languageKey = "letter-assistant.language";

/** Calls back at once and at every change. */
export function watch(query: string, changed: (matches: boolean) => void): void {
  const media = matchMedia(query);
  media.addEventListener("change", () => changed(media.matches));
  changed(media.matches);
}

/** What was chosen earlier; nothing where storage is refused. */
function saved(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function save(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export const savedTheme = (): string | null => saved(themeKey);
export const saveTheme = (theme: string): void => save(themeKey, theme);
export const saveLanguage = (locale: string): void => save(languageKey, locale);

/** The page's locale to begin with: chosen earlier, else the first of the browser's languages that there is. */
export function startLocale(available: readonly string[], wanted: readonly string[] = navigator.languages): string {
  const language = (locale: string) => locale.split("-")[0];
  const chosen = saved(languageKey);
  if (chosen && available.includes(chosen)) return chosen;
  for (const one of wanted) {
    const found = available.find((locale) => locale === one) ?? available.find((locale) => language(locale) === language(one));
    if (found) return found;
  }
  return available[0]!;
}

/** The person's wall clock as the form wants it: YYYY-MM-DDTHH:MM. */
export function wallClock(date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "";
}
