// Made from assets/schema/protocol.schema.json by web/build/protocol.mjs.
import type { Rules } from "./fits";

export const protocol = "letter-assistant";
export const version = 1;

export type FromFrame =
  | { type: "hello" }
  | { type: "refused" }
  | { type: "ready" }
  | { type: "height"; height: number }
  | { type: "change"; situation: string; goal: string; channel: string; language: string }
  | { type: "letter-ready"; situation: string; goal: string; channel: string; language: string }
  | { type: "copied" }
  | { type: "sent-with"; way: string }
  | { type: "error"; code: string }
  | { type: "show"; top: number }
  | { type: "escape" };

export const fromFrame: Rules = {
  "hello": {},
  "refused": {},
  "ready": {},
  "height": {"required":["height"],"properties":{"height":{"type":"number","minimum":0,"maximum":1000000}}},
  "change": {"required":["situation","goal","channel","language"],"properties":{"situation":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"goal":{"type":"string","maxLength":40,"pattern":"^[a-z0-9_-]*$"},"channel":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"language":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"}}},
  "letter-ready": {"required":["situation","goal","channel","language"],"properties":{"situation":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"goal":{"type":"string","maxLength":40,"pattern":"^[a-z0-9_-]*$"},"channel":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"},"language":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"}}},
  "copied": {},
  "sent-with": {"required":["way"],"properties":{"way":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"}}},
  "error": {"required":["code"],"properties":{"code":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"}}},
  "show": {"required":["top"],"properties":{"top":{"type":"number","minimum":0,"maximum":1000000}}},
  "escape": {},
};

export type FromPortal =
  | { type: "connect"; key: string; locale?: string | undefined; theme?: "system" | "light" | "dark" | undefined; situations?: readonly string[] | undefined; look?: { accent?: string | undefined; radius?: number | undefined; font?: string | undefined; } | undefined; prefill?: Readonly<Record<string, string>> | undefined }
  | { type: "prefill"; fields: Readonly<Record<string, string>> }
  | { type: "set"; locale?: string | undefined; theme?: "system" | "light" | "dark" | undefined; look?: { accent?: string | undefined; radius?: number | undefined; font?: string | undefined; } | undefined }
  | { type: "viewport"; top: number; height: number }
  | { type: "reset" }
  | { type: "focus" };

export const fromPortal: Rules = {
  "connect": {"required":["key"],"properties":{"key":{"type":"string","maxLength":100},"locale":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"theme":{"enum":["system","light","dark"]},"situations":{"type":"array","maxItems":40,"items":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_-]*$"}},"look":{"properties":{"accent":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"radius":{"type":"number","minimum":0,"maximum":24},"font":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9 ,\"'-]+$"}}},"prefill":{"additionalProperties":{"type":"string","maxLength":1000},"maxProperties":40,"propertyNames":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_]*$"}}}},
  "prefill": {"required":["fields"],"properties":{"fields":{"additionalProperties":{"type":"string","maxLength":1000},"maxProperties":40,"propertyNames":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_]*$"}}}},
  "set": {"properties":{"locale":{"type":"string","maxLength":35,"pattern":"^[A-Za-z0-9-]{2,}$"},"theme":{"enum":["system","light","dark"]},"look":{"properties":{"accent":{"type":"string","maxLength":7,"pattern":"^#[0-9a-f]{6}$"},"radius":{"type":"number","minimum":0,"maximum":24},"font":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9 ,\"'-]+$"}}}}},
  "viewport": {"required":["top","height"],"properties":{"top":{"type":"number","minimum":0,"maximum":1000000},"height":{"type":"number","minimum":0,"maximum":1000000}}},
  "reset": {},
  "focus": {},
};
