import { FIRST_DAY, LAST_DAY } from "../open-time.js";
import type { Words } from "../../model/index.js";
import type { ClaimRecord } from "../records.js";
import type { Contradiction } from "./contradiction.js";
import { commonDays, type Dates } from "./dates.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import type { Statement } from "./statements.js";

/** Whether the claim of an office says when it was held; one that does not tells nothing here. */
const isBounded = ({ claim }: Statement): boolean =>
  claim.validFrom !== undefined || claim.validTo !== undefined;

const holdsOn = (
  { claim }: Statement,
  days: { readonly earliest: string; readonly latest: string },
): boolean =>
  (claim.validFrom ?? FIRST_DAY) <= days.latest && days.earliest <= (claim.validTo ?? LAST_DAY);

/** When an office was held, in words. */
function termWords({ validFrom, validTo }: ClaimRecord): Words {
  if (validFrom === undefined) return { en: `until ${validTo}`, zh: `至${validTo}止` };
  if (validTo === undefined) return { en: `from ${validFrom}`, zh: `自${validFrom}起` };
  return { en: `from ${validFrom} to ${validTo}`, zh: `自${validFrom}至${validTo}` };
}

function judge(
  context: Searching,
  act: Statement,
  dates: Dates,
  terms: readonly Statement[],
): Contradiction | undefined {
  const own = terms.filter(({ subject }) => subject === act.subject);
  const given = dates.get(act.object) ?? [];
  const dated = commonDays(given);
  const narrowest = dated ?? act.claim.about;
  if (own.length === 0 || narrowest === undefined) return undefined;
  if (own.some((term) => holdsOn(term, narrowest))) return undefined;
  const offices = new Set(own.map(({ object }) => object));
  const holders = terms.filter(
    (term) => offices.has(term.object) && term.subject !== act.subject && holdsOn(term, narrowest),
  );
  const { nameOf } = context;
  const [who, what] = [nameOf(act.subject), nameOf(act.object)];
  const { earliest, latest } = narrowest;
  const on = earliest === latest ? earliest : `${earliest}/${latest}`;
  const term = own.map(({ claim }) => termWords(claim));
  const names = [...new Set(holders.map(({ subject }) => subject))].map(nameOf);
  const held =
    names.length === 0
      ? { en: "", zh: "" }
      : {
          en: `; then it was ${names.map(({ en }) => en).join(", ")}`,
          zh: `;当时任职者为${names.map(({ zh }) => zh).join("、")}`,
        };
  return makeContradiction({
    kind: "ATTRIBUTION",
    status: "OPEN",
    severity: "HIGH",
    about: [act.object, act.subject, ...holders.map(({ subject }) => subject)],
    // An act without dates of its own is as many as its claims give times.
    key: [act.object, act.subject, ...(dated === undefined ? [on] : [])],
    probableCause: "NONE_FOUND",
    explanation: {
      en: `${what.en}, of ${on}, is ascribed to ${who.en}, who held the office ${term.map(({ en }) => en).join(", ")}${held.en}.`,
      zh: `${what.zh}(${on})归于${who.zh},其任期${term.map(({ zh }) => zh).join("、")}${held.zh}。`,
    },
    claims: [act, ...own, ...holders]
      .map(({ claim }) => claim)
      .concat(given.map(({ claim }) => claim)),
  });
}

/** Finds acts of office dated to a time when the one they are ascribed to did not hold it. */
export function attributions(context: Searching, dates: Dates): readonly Contradiction[] {
  const { rules, statements } = context;
  const terms = (statements.get(rules.offices.relation) ?? []).filter(isBounded);
  if (terms.length === 0) return [];
  return rules.offices.acts.flatMap((act) =>
    (statements.get(act) ?? []).flatMap(
      (statement) => judge(context, statement, dates, terms) ?? [],
    ),
  );
}
