// A link that fills the form in: the page's address with #v=1&company=Northwind&date=2026-12-01 (docs/link.md). The part
// after "#" is sent to no server, and leaves the address bar as soon as it is read.

const longest = 8192;

/** What the link says, as the form takes it (src/form/import.h); nothing if the address has no such part. */
export function takeLink(): string | undefined {
  const { hash, pathname, search } = location;
  if (!hash.startsWith("#v=")) return undefined;
  history.replaceState(history.state, "", pathname + search);
  const values = new URLSearchParams(hash.length > longest ? "" : hash.slice(1));
  if (values.get("v") !== "1") return "{}";
  values.delete("v");
  return JSON.stringify({ filled: Object.fromEntries([...values].map(([field, value]) => [field, { value }])) });
}
