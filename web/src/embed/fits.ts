// Whether a message that came from outside is one of the protocol: the keywords of JSON Schema that ours uses, no more.
import { protocol, version } from "./messages";

/** One that names no type and no choice is an object, with no other members than those that it names. */
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
  required?: readonly string[];
  additionalProperties?: Rule;
}
/** By the message's type, what is in it beside the envelope. */
export type Rules = Record<string, Rule>;

type Plain = Record<string, unknown>;

/** Only what JSON could say: no Map, no Date, no list. */
function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const member = (rule: Rule, value: Plain, key: string): boolean => {
  const own = rule.properties && Object.hasOwn(rule.properties, key) ? rule.properties[key] : rule.additionalProperties;
  return own ? fits(own, value[key]) && (!rule.propertyNames || fits(rule.propertyNames, key)) : false;
};

function fits(rule: Rule, value: unknown): boolean {
  if (rule.enum) return rule.enum.includes(value);
  if (rule.type === "string") {
    return typeof value === "string" && value.length <= (rule.maxLength ?? 0) && (!rule.pattern || new RegExp(rule.pattern).test(value));
  }
  if (rule.type === "number") return typeof value === "number" && value >= rule.minimum! && value <= rule.maximum!;
  if (rule.type === "array") return Array.isArray(value) && value.length <= rule.maxItems! && value.every((one) => fits(rule.items!, one));
  if (!isPlain(value)) return false;
  const keys = Object.keys(value);
  return keys.length <= (rule.maxProperties ?? 20) && (rule.required ?? []).every((key) => Object.hasOwn(value, key)) && keys.every((key) => member(rule, value, key));
}

/** The message, if it keeps the rules of the side that it came from. */
export function message<M>(rules: Rules, value: unknown): M | undefined {
  if (!isPlain(value)) return undefined;
  const { protocol: p, version: v, type, ...body } = value;
  const rule = typeof type === "string" && Object.hasOwn(rules, type) ? rules[type] : undefined;
  return p === protocol && v === version && rule && fits(rule, body) ? ({ type, ...body } as M) : undefined;
}

/** The message in its envelope; what is undefined is left out. */
export function wrapped(body: { type: string }): object {
  return { protocol, version, ...Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) };
}
