import { groupBy } from "../../util/index.js";
import { FIRST_DAY, LAST_DAY } from "../open-time.js";
import type { ClaimRecord } from "../records.js";
import { causeOfGap, type Cause } from "./cause-of-gap.js";
import { causeWords } from "./cause-words.js";
import { agreementOf, claimedRange, gapBetween } from "./claimed-range.js";
import type { Contradiction } from "./contradiction.js";
import type { StatedFigure } from "./figures.js";
import { makeContradiction } from "./make-contradiction.js";
import { scopeOf } from "./scope-of.js";
import type { Searching } from "./searching.js";
import { severityOf } from "./severity-of.js";
import { valueList } from "./value-list.js";
import type { Variants } from "./variants.js";

/** What two numbers must have in common to be the same number; undefined for what is none. */
function sameNumber({ predicates, rules }: Searching, claim: ClaimRecord): string | undefined {
  const { subject, predicate, object, objectText, unit, about, document } = claim;
  const fate = predicates.get(predicate)?.fate;
  if (subject === undefined || (fate !== "FIGURE" && fate !== "OBSERVATION")) return undefined;
  const scope = scopeOf(rules, claim);
  if (fate === "FIGURE") return [subject, predicate, unit, scope].join("\n");
  // A number of no stated time is only comparable within its own document.
  const time = rules.timeless.includes(predicate) ? "" : (about?.text ?? document);
  return [subject, predicate, unit, scope, object ?? objectText, time].join("\n");
}

const isValidWith =
  (one: ClaimRecord) =>
  ({ claim }: StatedFigure): boolean =>
    (one.validFrom ?? FIRST_DAY) <= (claim.validTo ?? LAST_DAY) &&
    (claim.validFrom ?? FIRST_DAY) <= (one.validTo ?? LAST_DAY);

const ROUNDED: Cause = { probableCause: "ROUNDING", status: "EXPLAINED", by: [] };

function differing(
  context: Searching,
  variants: Variants,
  number: string,
  accepted: StatedFigure,
  others: readonly StatedFigure[],
): Contradiction | undefined {
  const { nameOf, labelOf } = context;
  const { subject = "", predicate, unit = "", validFrom = "" } = accepted.claim;
  const judged = others.map((figure) => ({
    figure,
    agreement: agreementOf(accepted.range, figure.range),
  }));
  const apart = judged.flatMap(({ figure, agreement }) => (agreement === "APART" ? [figure] : []));
  const against =
    apart.length > 0
      ? apart
      : judged.flatMap(({ figure, agreement }) => (agreement === "ROUNDING" ? [figure] : []));
  if (against.length === 0) return undefined;
  const cause =
    apart.length === 0 ? ROUNDED : causeOfGap(context, variants, subject, accepted, apart);
  const gap = Math.max(...against.map(({ range }) => gapBetween(accepted.range, range)));
  const claims = against.map(({ claim }) => claim);
  const [name, label, why] = [
    nameOf(subject),
    labelOf(predicate),
    causeWords(cause.probableCause, cause.status),
  ];
  const [one, rest] = [valueList(context, [accepted]), valueList(context, against)];
  return makeContradiction({
    kind: "DIFFERENT_VALUES",
    status: cause.status,
    severity: severityOf(context, gap, cause.status, claims),
    about: [subject],
    key: [number, validFrom],
    gap,
    probableCause: cause.probableCause,
    explanation: {
      en: `${name.en}: ${label.en} is ${one.en} ${unit}, against ${rest.en}; ${why.en}.`,
      zh: `${name.zh}的${label.zh}:${one.zh}(${unit}),另有${rest.zh};${why.zh}。`,
    },
    claims: [...[accepted, ...others].map(({ claim }) => claim), ...cause.by],
  });
}

/** Finds the same figure with different values: of the same scope, and valid at the same time. */
export function differingValues(context: Searching, variants: Variants): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const [key, group] of groupBy(context.facts, (claim) => sameNumber(context, claim))) {
    if (key === undefined || group.length < 2) continue;
    let left = [...group].sort(context.accepted).flatMap((claim): readonly StatedFigure[] => {
      const range = claimedRange(claim);
      return range === undefined ? [] : [{ claim, range }];
    });
    while (left.length > 1) {
      const [accepted, ...others] = left as [StatedFigure, ...StatedFigure[]];
      const together = others.filter(isValidWith(accepted.claim));
      const contradiction = differing(context, variants, key, accepted, together);
      if (contradiction !== undefined) found.push(contradiction);
      left = others.filter((figure) => !together.includes(figure));
    }
  }
  return found;
}
