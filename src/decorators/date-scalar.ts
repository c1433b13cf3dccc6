import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function readDate(value: unknown): string {
  const written = typeof value === "string" ? value : String(value);
  const matched = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(written);
  const instant = matched === null ? Number.NaN : Date.parse(`${written}T00:00:00Z`);
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(written)) {
    throw new GraphQLError(
      `"${written}" is not a date; write a day as YYYY-MM-DD, such as 2025-12-09.`,
    );
  }
  return written;
}

/**
 * A day of the calendar as text, `2025-12-09`; as text, days compare the same on every engine.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A day of the calendar, written YYYY-MM-DD (RFC 3339 full-date).",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: (value) => String(value),
  parseValue: readDate,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) {
      throw new GraphQLError('A date is written as a string, such as "2025-12-09".', {
        nodes: node,
      });
    }
    return readDate(node.value);
  },
});
