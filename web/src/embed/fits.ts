// Whether a message that came from outside is one of the protocol: the keywords of JSON Schema that ours uses, no more.
// What only the portal says (lists, texts by name) is in collections.ts, which the element does without.
import { protocol, version } from "./messages";

/** One that names no type and no choice is an object: with all the members that it names, but for the optional ones, and no others. */
export interface Rule {
  type?: string;
  enum?: readonly unknown[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  maxProperties?: number;
  items?: Rule;
  propertyNames?: Rule;
  properties?: Record<string, Rule>;
  optional?: readonly string[];
  additionalProperties?: Rule;
}
/** By the message's type, what is in it beside the envelope. */
export type Rules = Record<string, Rule>;
export type Fits = (rule: Rule, value: unknown) => boolean;

type Plain = Record<string, unknown>;

/** Only what JSON could say: no Map, no Date, no list. */
export const isPlain = (value: unknown): value is Plain => Object.getPrototypeOf(value ?? 0) === Object.prototype;

const own = <T>(all: Record<string, T>, key: string) => (Object.hasOwn(all, key) ? all[key] : undefined);

/** `inner` judges the members of an object. */
export function fits(rule: Rule, value: unknown, inner: Fits = fits): boolean {
  const { type, optional = [], properties = {} } = rule;
  if (rule.enum) return rule.enum.includes(value);
  if (type) return typeof value === type && inBounds(rule, value as string | number | boolean);
  if (!isPlain(value)) return false;
  const fitting = (key: string) => {
    const its = own(properties, key);
    return its && inner(its, value[key]);
  };
  return Object.keys(value).every(fitting) && Object.keys(properties).every((key) => Object.hasOwn(value, key) || optional.includes(key));
}

/** A text's length and form, a number's size; a truth value has neither. */
function inBounds({ minimum, maximum, maxLength, pattern }: Rule, value: string | number | boolean): boolean {
  if (typeof value === "string") return value.length <= maxLength! && RegExp(pattern ?? "").test(value);
  return typeof value === "boolean" || (value >= minimum! && value <= maximum!);
}

/** The message, if it keeps the rules of the side that it came from. */
export function message<M>(rules: Rules, value: unknown, check: Fits = fits): M | undefined {
  if (!isPlain(value)) return undefined;
  const { protocol: p, version: v, type, ...body } = value;
  const rule = typeof type === "string" && own(rules, type);
  return p === protocol && v === version && rule && check(rule, body) ? ({ type, ...body } as M) : undefined;
}

/** The message in its envelope; what is undefined is left out. */
export function wrapped(body: { type: string }): object {
  return JSON.parse(JSON.stringify({ protocol, version, ...body })) as object;
}
