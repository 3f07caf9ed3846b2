// The words that only a page in a portal's frame has, in every language; the build puts them in (web/build/embed_words.mjs).
declare const EMBED_WORDS: Record<string, Record<string, string>>;

/** `{portal}` is whose frame it is. */
export function words(locale: string, key: string, portal: string): string {
  return (EMBED_WORDS[locale]?.[key] ?? "").replaceAll("{portal}", portal);
}

/** A locale's file, in which what the page says otherwise for a portal ("Filled in by …", not "From the link") is said so. */
export function worded(file: Uint8Array, portal: string): Uint8Array {
  const { ui, ...rest } = JSON.parse(new TextDecoder().decode(file)) as { locale: string; ui: Record<string, string> };
  const keys = Object.keys(EMBED_WORDS[rest.locale] ?? {}).filter((key) => key.startsWith("page."));
  const own = keys.map((key) => [key.slice("page.".length), words(rest.locale, key, portal)]);
  return new TextEncoder().encode(JSON.stringify({ ...rest, ui: { ...ui, ...Object.fromEntries(own) } }));
}
