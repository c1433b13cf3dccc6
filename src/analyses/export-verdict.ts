import type { Computation } from "../compiler/index.js";
import { invariant } from "../errors/index.js";
import { exportVerdict as judge, type GateVerdict, type RuleEndUser } from "../rules/index.js";
import { creditsOf } from "../knowledge/index.js";
import { readClaims, ruleChip } from "./rule-chip.js";

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly country?: string | null;
}

/** What the ontology declares to be read of an end user. */
interface ReadEndUser {
  readonly endUserId: string;
  readonly endUserName: string;
  readonly endUserCountry: string | null;
  readonly owners: { readonly nodes: readonly Owner[] };
  readonly wholes: { readonly nodes: readonly Owner[] };
}

/** No claim says how large a share is, so none is known; a part of a whole is wholly its own. */
function endUserOf(read: ReadEndUser): RuleEndUser {
  const parents = (owners: readonly Owner[], share: number | null): RuleEndUser["parents"] =>
    owners.map(({ id, name, country = null }) => ({ id, name, country, share }));
  return {
    id: read.endUserId,
    name: read.endUserName,
    country: read.endUserCountry,
    parents: [...parents(read.owners.nodes, null), ...parents(read.wholes.nodes, 100)],
  };
}

/** What the rules say of a shipment of a chip; the claims in it are those that were read. */
export const exportVerdict: Computation = (read, given, { type, today }) => {
  const claims = readClaims(read);
  const claimsOf = (ids: readonly string[]): readonly object[] =>
    ids.map((id) => {
      const claim = claims.get(id);
      invariant(claim, `The verdict rests on ${id}, which was not read.`);
      return claim;
    });
  const withClaims = (gate: GateVerdict): object => ({
    ...gate,
    rule: { ...gate.rule, policy: gate.rule.policy === null ? null : { id: gate.rule.policy } },
    claims: claimsOf(gate.claims),
    conditions: gate.conditions.map((condition) => ({
      ...condition,
      claims: claimsOf(condition.claims),
    })),
  });
  const endUser = given["endUser"] as ReadEndUser | null | undefined;
  const verdict = judge({
    chip: ruleChip(type, read),
    destination: given["destination"] as string,
    endUser: endUser == null ? undefined : endUserOf(endUser),
    exportedFrom: (given["exportedFrom"] as string | null | undefined) ?? "US",
    on: (given["on"] as string | null | undefined) ?? today,
  });
  return {
    ...verdict,
    chip: read,
    gates: verdict.gates.map(withClaims),
    credits: creditsOf(claimsOf([...new Set(verdict.gates.flatMap((gate) => gate.claims))])),
  };
};
