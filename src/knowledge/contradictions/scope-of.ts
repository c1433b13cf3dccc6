import type { ClaimRecord, ScalarValue } from "../records.js";
import type { ContradictionRules } from "./contradiction-rules.js";

/** Whether a qualifier narrows what a number is about; what is only said of the claim does not. */
function narrows(
  { scope }: ContradictionRules,
  metric: string,
  [name, value]: readonly [string, ScalarValue],
): boolean {
  if (scope.descriptive.includes(name)) return false;
  if (name === scope.dense) return value === false;
  return !(name === scope.format && (scope.formats[metric]?.includes(String(value)) ?? false));
}

/** Gives the qualifiers that narrow a number, as one text: empty for the plain figure. */
export function scopeOf(rules: ContradictionRules, claim: ClaimRecord): string {
  return Object.entries(claim.qualifiers)
    .filter((qualifier) => narrows(rules, claim.predicate, qualifier))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(";");
}

/** Whether nothing narrows a number but that it is of one version. */
export function isOfVersion(rules: ContradictionRules, claim: ClaimRecord): boolean {
  return Object.entries(claim.qualifiers).every(
    (qualifier) =>
      !narrows(rules, claim.predicate, qualifier) || rules.scope.versions.includes(qualifier[0]),
  );
}
