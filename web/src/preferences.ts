// What the system and the person prefer: colours, motion, contrast, and the theme they chose here before.

const themeKey = "letter-assistant.theme";

/** Calls back at once and at every change. */
export function watch(query: string, changed: (matches: boolean) => void): void {
  const media = matchMedia(query);
  media.addEventListener("change", () => changed(media.matches));
  changed(media.matches);
}

/** The theme chosen earlier; nothing where storage is refused. */
export function savedTheme(): string | null {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    return null;
  }
}

export function saveTheme(theme: string): void {
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
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
