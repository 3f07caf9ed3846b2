// Links that a mail program or a service has wrapped into one of its own: the inner one says where to meet.
const wrapped = /https:\/\/(?:[a-z0-9.-]{1,80}\.safelinks\.protection\.outlook\.com\/\?url=|www\.google\.com\/url\?q=)([^\s&<>"]{1,4000})[^\s<>"]{0,4000}/gi;

export function unwrapped(text: string): string {
  return text.replace(wrapped, (whole, inner: string) => {
    try {
      const link = decodeURIComponent(inner);
      return /^https:\/\/[^\s<>"]+$/.test(link) ? link : whole;
    } catch {
      return whole;
    }
  });
}
