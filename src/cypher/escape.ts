import { invariant } from "../errors/index.js";

/** Words that the embedded engine's grammar keeps for itself; no name may be one of them. */
const KEPT: ReadonlySet<string> = new Set(
  (
    "AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR " +
    "REMOVE RETURN SET THEN TRUE UNION UNWIND WHEN WHERE WITH XOR"
  ).split(" "),
);

/**
 * Gives a label, relation type or property name back if it needs no quoting, and throws otherwise.
 *
 * Names come from the ontology, never from a caller; back-ticks are not portable, so a name that
 * would need them is refused rather than quoted.
 */
export function escape(name: string): string {
  invariant(
    /^[A-Za-z][A-Za-z0-9_]*$/u.test(name) && !KEPT.has(name.toUpperCase()),
    `"${name}" cannot be written into a statement. Likely causes: a value was passed where a name ` +
      "of the ontology belongs, or the ontology uses a reserved word.",
  );
  return name;
}
