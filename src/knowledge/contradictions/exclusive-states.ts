import { groupBy } from "../../util/index.js";
import type { ClaimRecord, Interval } from "../records.js";
import { stateQualifiers } from "../state-qualifiers.js";
import type { Contradiction } from "./contradiction.js";
import type { Stage } from "./contradiction-rules.js";
import { judgeDates } from "./differing-dates.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";

/** A stage that a claim says an entity is in. */
interface StatedStage {
  readonly claim: ClaimRecord;
  readonly entity: string;
  readonly aspect: string;
  readonly stage: Stage;
  /** Its place in the order of the aspect. */
  readonly place: number;
  /** The days on which it may have begun, or of which it is said. */
  readonly time: Interval;
}

function readStage({ predicates, rules }: Searching, claim: ClaimRecord): StatedStage | undefined {
  const named = stateQualifiers(claim);
  if (named.state === undefined) return undefined;
  const predicate = predicates.get(claim.predicate);
  const aspect = predicate?.fate === "STATE" ? predicate.aspect : named.aspect;
  const entity = named.stateOf ?? claim.subject;
  if (aspect === undefined || entity === undefined) return undefined;
  const stages = rules.stages[aspect] ?? [];
  const place = stages.findIndex(({ state }) => state === named.state);
  const stage = stages[place];
  if (stage === undefined) return undefined;
  // What is only expected says nothing of now, unless the stage itself speaks of what is to come.
  const isForecast = claim.modality === rules.forecast;
  if (claim.modality === rules.unsure) return undefined;
  if (rules.noFacts.includes(claim.modality) && !(isForecast && stage.prospective))
    return undefined;
  const { knownFrom } = claim;
  const said = { earliest: knownFrom, latest: knownFrom, text: knownFrom };
  const time = (stage.prospective === true ? undefined : claim.about) ?? said;
  // What was said to be so had begun by the time it was said.
  const latest = time.latest > knownFrom && time.earliest <= knownFrom ? knownFrom : time.latest;
  return { claim, entity, aspect, stage, place, time: { ...time, latest } };
}

/** A later stage that had surely begun by the time at which an earlier one is said to hold. */
function clashes(early: StatedStage, late: StatedStage): boolean {
  return early.place < late.place && late.time.latest <= early.time.earliest;
}

function judge(
  context: Searching,
  scope: string,
  stages: readonly StatedStage[],
): Contradiction | undefined {
  const late = stages.filter((stage) => stages.some((early) => clashes(early, stage)));
  const early = stages.filter((stage) => late.some((later) => clashes(stage, later)));
  const [last, first] = [late[0], early[0]];
  if (last === undefined || first === undefined) return undefined;
  const name = context.nameOf(last.entity);
  const list = (of: readonly StatedStage[], language: "en" | "zh"): string =>
    [
      ...new Set(
        of.map(({ stage, claim }) => {
          const place = [context.nameOf(claim.document)[language], claim.paragraph ?? ""].join(" ");
          return `${stage[language]} (${place.trim()})`;
        }),
      ),
    ].join(", ");
  const documents = new Set([...late, ...early].map(({ claim }) => claim.document));
  return makeContradiction({
    kind: "EXCLUSIVE_STATES",
    status: "OPEN",
    severity: documents.size === 1 ? "HIGH" : "MEDIUM",
    about: [last.entity],
    key: [last.entity, last.aspect, scope],
    probableCause: "NONE_FOUND",
    explanation: {
      en: `${name.en} cannot be ${list(late, "en")} and still ${list(early, "en")}.`,
      zh: `${name.zh}不可能既${list(late, "zh")}又${list(early, "zh")}。`,
    },
    claims: [...late, ...early].map(({ claim }) => claim),
  });
}

/** The dates of one stage that is reached once. */
function milestones(
  context: Searching,
  scope: string,
  stages: readonly StatedStage[],
): readonly Contradiction[] {
  const dated = stages.filter(({ stage, claim }) => stage.milestone === true && claim.about);
  return [...groupBy(dated, ({ stage }) => stage.state)].flatMap(([state, of]) => {
    const dates = of.map(({ entity, claim, time }) => ({ entity, claim, interval: time }));
    return (
      judgeDates(
        context,
        of[0]?.entity ?? "",
        {
          key: [of[0]?.aspect ?? "", scope, state],
          ...(of[0] && { words: of[0].stage, ambiguous: of[0].stage.ambiguous }),
        },
        dates,
      ) ?? []
    );
  });
}

/** Finds entities that are said to be in two stages of one aspect at a time, or reach one twice. */
export function exclusiveStates(context: Searching): readonly Contradiction[] {
  const stages = context.claims.flatMap((claim) => readStage(context, claim) ?? []);
  const scopeOf = ({ claim }: StatedStage): string =>
    context.rules.stateScope.map((name) => String(claim.qualifiers[name] ?? "")).join(";");
  const groups = groupBy(stages, (stage) =>
    JSON.stringify([stage.entity, stage.aspect, scopeOf(stage)]),
  );
  return [...groups.values()].flatMap((group) => [
    ...(group.length < 2 || group[0] === undefined
      ? []
      : [judge(context, scopeOf(group[0]), group) ?? []].flat()),
    ...milestones(context, group[0] === undefined ? "" : scopeOf(group[0]), group),
  ]);
}
