// Made from assets/schema/protocol.schema.json by web/build/protocol.mjs.
import type { Rules } from "./fits";

export const protocol = "letter-assistant";
export const version = 1;

export type FromFrame =
  | { type: "hello" }
  | { type: "refused" }
  | { type: "ready" }
  | { type: "height"; height: number }
  | { type: "change"; situation: string; goal: string; channel: string; language: string; letter?: { channel: string; language: string; subject: string; body: string; } | undefined }
  | { type: "letter-ready"; situation: string; goal: string; channel: string; language: string; letter?: { channel: string; language: string; subject: string; body: string; } | undefined }
  | { type: "consent"; granted: boolean }
  | { type: "composed"; letter?: { channel: string; language: string; subject: string; body: string; } | undefined; reason?: "not-asked" | "not-agreed" | "too-long" | undefined }
  | { type: "copied" }
  | { type: "sent-with"; way: string }
  | { type: "error"; code: string; message?: string | undefined }
  | { type: "show"; top: number }
  | { type: "escape" };

export const fromFrame: Rules = {
  "hello": {},
  "refused": {},
  "ready": {},
  "height": {"properties":{"height":{"type":"number","minimum":0,"maximum":1000000}}},
  "change": {"optional":["letter"],"properties":{"situation":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"goal":{"type":"string","maxLength":40,"pattern":"^[a-z0-9_-]*$"},"channel":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"language":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"letter":{"properties":{"channel":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"language":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"subject":{"type":"string","maxLength":2000},"body":{"type":"string","maxLength":20000}}}}},
  "letter-ready": {"optional":["letter"],"properties":{"situation":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"goal":{"type":"string","maxLength":40,"pattern":"^[a-z0-9_-]*$"},"channel":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"language":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"letter":{"properties":{"channel":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"language":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"subject":{"type":"string","maxLength":2000},"body":{"type":"string","maxLength":20000}}}}},
  "consent": {"properties":{"granted":{"type":"boolean"}}},
  "composed": {"optional":["letter","reason"],"properties":{"letter":{"properties":{"channel":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"language":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"subject":{"type":"string","maxLength":2000},"body":{"type":"string","maxLength":20000}}},"reason":{"enum":["not-asked","not-agreed","too-long"]}}},
  "copied": {},
  "sent-with": {"properties":{"way":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"}}},
  "error": {"optional":["message"],"properties":{"code":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"message":{"type":"string","maxLength":2000}}},
  "show": {"properties":{"top":{"type":"number","minimum":0,"maximum":1000000}}},
  "escape": {},
};

export type FromPortal =
  | { type: "connect"; key: string; locale?: string | undefined; theme?: "system" | "light" | "dark" | undefined; situations?: readonly string[] | undefined; look?: { accent?: string | undefined; background?: string | undefined; surface?: string | undefined; text?: string | undefined; border?: string | undefined; radius?: number | undefined; font?: string | undefined; } | undefined; overlay?: string | undefined; prefill?: Readonly<Record<string, string>> | undefined; shareText?: boolean | undefined }
  | { type: "prefill"; fields: Readonly<Record<string, string>> }
  | { type: "set"; locale?: string | undefined; theme?: "system" | "light" | "dark" | undefined; look?: { accent?: string | undefined; background?: string | undefined; surface?: string | undefined; text?: string | undefined; border?: string | undefined; radius?: number | undefined; font?: string | undefined; } | undefined; shareText?: boolean | undefined }
  | { type: "viewport"; top: number; height: number }
  | { type: "reset" }
  | { type: "focus" }
  | { type: "compose" };

export const fromPortal: Rules = {
  "connect": {"optional":["locale","theme","situations","look","overlay","prefill","shareText"],"properties":{"key":{"type":"string","maxLength":100},"locale":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"theme":{"enum":["system","light","dark"]},"situations":{"type":"array","maxItems":40,"items":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"}},"look":{"optional":["accent","background","surface","text","border","radius","font"],"properties":{"accent":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"background":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"surface":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"text":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"border":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"radius":{"type":"number","minimum":0,"maximum":24},"font":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9 ,\"'-]+$"}}},"overlay":{"type":"string","maxLength":200000},"prefill":{"additionalProperties":{"type":"string","maxLength":1000},"maxProperties":40,"propertyNames":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_]*$"}},"shareText":{"type":"boolean"}}},
  "prefill": {"properties":{"fields":{"additionalProperties":{"type":"string","maxLength":1000},"maxProperties":40,"propertyNames":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_]*$"}}}},
  "set": {"optional":["locale","theme","look","shareText"],"properties":{"locale":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"theme":{"enum":["system","light","dark"]},"look":{"optional":["accent","background","surface","text","border","radius","font"],"properties":{"accent":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"background":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"surface":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"text":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"border":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"radius":{"type":"number","minimum":0,"maximum":24},"font":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9 ,\"'-]+$"}}},"shareText":{"type":"boolean"}}},
  "viewport": {"properties":{"top":{"type":"number","minimum":0,"maximum":1000000},"height":{"type":"number","minimum":0,"maximum":1000000}}},
  "reset": {},
  "focus": {},
  "compose": {},
};
