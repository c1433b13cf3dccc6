import { registerEnumType } from "type-graphql";
import type { Words } from "../model/index.js";
import { describe } from "./words.js";

/** What one value of an enumeration says. */
export interface EnumerationValue {
  readonly description: string;
  readonly zh: string;
}

/** An enumeration with its words; the values keep the order in which they are written. */
export interface EnumerationOptions<Value extends string> {
  readonly name: string;
  readonly description: string;
  readonly label: Words;
  readonly values: Readonly<Record<Value, EnumerationValue>>;
}

/**
 * Declares an enumeration whose values are stored as their names.
 *
 * @example
 * ```ts
 * export const Stance = enumeration({ name: "Stance", values: { SUPPORT: { ... } }, ... });
 * export type Stance = keyof typeof Stance;
 * ```
 */
export function enumeration<Value extends string>(
  options: EnumerationOptions<Value>,
): Readonly<{ [Name in Value]: Name }> {
  const entries = Object.entries<EnumerationValue>(options.values);
  const values = Object.fromEntries(entries.map(([name]) => [name, name]));
  registerEnumType(values, {
    name: options.name,
    description: describe(options.description, options.label),
    valuesConfig: Object.fromEntries(
      entries.map(([name, { description, zh }]) => [
        name,
        { description: describe(description, { en: name, zh }) },
      ]),
    ),
  });
  return Object.freeze(values) as Readonly<{ [Name in Value]: Name }>;
}
