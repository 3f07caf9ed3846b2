// The words that only a page in a portal's frame has, in every language; the build puts them in (web/build/embed_words.mjs).
declare const EMBED_WORDS: Record<string, Record<string, string>>;

/** `{portal}` is whose frame it is. */
export function words(locale: string, key: string, portal: string): string {
  return (EMBED_WORDS[locale]?.[key] ?? "").replaceAll("{portal}", portal);
}
