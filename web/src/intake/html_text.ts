// What a reader would see of an HTML e-mail, as text: no element is made, so nothing runs and nothing is fetched. Linear.

/** Begin a line of their own. */
const blocks = new Set("address article aside blockquote br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split(" "));
/** Their content is not shown. */
const silent = new Set("head template object svg math select audio video canvas".split(" "));
/** Nothing in them is a tag but their own end. */
const raw = new Set("script style title textarea iframe noscript".split(" "));
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** U+00A0 to U+00FF in order (HTML 4's names). */
const latin = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ");
const named = new Map<string, string>([
  ...latin.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["ndash", "–"], ["mdash", "—"], ["lsquo", "‘"], ["rsquo", "’"],
  ["sbquo", "‚"], ["ldquo", "“"], ["rdquo", "”"], ["bdquo", "„"], ["hellip", "…"], ["bull", "•"], ["euro", "€"], ["trade", "™"],
  ["OElig", "Œ"], ["oelig", "œ"], ["ensp", " "], ["emsp", " "], ["thinsp", " "], ["zwnj", ""], ["zwj", ""],
]);

const unescaped = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z0-9]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== "#") return named.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
  });

export function htmlText(html: string): string {
  const out: string[] = [];
  /** Inside something that is not shown: its element, and how many of the same name are open in it. */
  let hidden: { name: string; depth: number } | undefined;
  let cells = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (!hidden && end > at) out.push(unescaped(html.slice(at, end)).replace(/\s+/g, " "));
    if (open < 0) break;
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    if (!/[a-z/!?]/i.test(html[open + 1] ?? "")) {
      if (!hidden) out.push("<");
      at = open + 1;
      continue;
    }
    const close = html.indexOf(">", open);
    if (close < 0) break;
    const tag = html.slice(open, Math.min(close + 1, open + 4096));
    at = close + 1;
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (!name) continue;
    const closing = tag[1] === "/";
    if (hidden) {
      if (name === hidden.name) hidden.depth += closing ? -1 : 1;
      if (hidden.depth === 0) hidden = undefined;
      continue;
    }
    if (!closing && raw.has(name)) {
      at = rawEnd(html, name, at);
      continue;
    }
    if (!closing && !empty.has(name) && (silent.has(name) || invisible(tag))) {
      hidden = { name, depth: 1 };
      continue;
    }
    if (name === "tr") cells = 0;
    if ((name === "td" || name === "th") && !closing && ++cells > 1) out.push(" | ");
    if (blocks.has(name)) out.push("\n");
    if (name === "a" && !closing) out.push(linkOf(tag));
  }
  return out.join("").replace(/[ \t]*\n[ \t]*/g, "\n").replace(/\n{3,}/g, "\n\n");
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const invisible = (tag: string) => /display\s*:\s*none|visibility\s*:\s*hidden|\shidden[\s=>]|font-size\s*:\s*0(px|pt|em)?\s*[;"']/i.test(tag);

/** "Join the meeting" hides where it leads: the address of a link is part of what is read. Never followed. */
function linkOf(tag: string): string {
  const href = unescaped(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).find(Boolean) ?? "");
  return /^https:\/\/[^\s<>"]+$/.test(href) && href.length < 2000 ? `${href} ` : "";
}
