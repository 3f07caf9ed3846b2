// Lists, and texts by names that the schema does not list: only the portal's messages have them.
import { type Fits, fits, isPlain } from "./fits";

export const fitsFully: Fits = (rule, value) => {
  const { items, maxItems = 0, additionalProperties, propertyNames, maxProperties = 0 } = rule;
  if (items) return Array.isArray(value) && value.length <= maxItems && value.every((one) => fitsFully(items, one));
  if (!additionalProperties) return fits(rule, value, fitsFully);
  const all = isPlain(value) ? Object.entries(value) : undefined;
  return all !== undefined && all.length <= maxProperties && all.every(([name, one]) => fits(propertyNames!, name) && fitsFully(additionalProperties, one));
};
