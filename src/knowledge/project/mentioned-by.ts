import type { ClaimRecord, Knowledge } from "../records.js";

/** Gives the ids of all entities that a claim names, in whatever role, in the order of ids. */
export function mentionedBy(claim: ClaimRecord, knowledge: Knowledge): readonly string[] {
  const qualifiers = [claim.qualifiers, ...claim.also.map((also) => also.qualifiers)].flatMap(
    (named) => Object.values(named).filter((value) => typeof value === "string"),
  );
  const named = [
    claim.subject,
    claim.object,
    claim.dates,
    claim.reportedBy,
    ...claim.attributedTo,
    ...claim.also.flatMap(({ subject, object }) => [subject, object]),
    ...qualifiers.filter((value) => knowledge.entities.has(value)),
  ];
  return [...new Set(named.filter((id) => id !== undefined))].sort();
}
