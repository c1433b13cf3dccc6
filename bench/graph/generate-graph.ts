import type {
  GeneratedChip,
  GeneratedCompany,
  GeneratedEdge,
  GeneratedGraph,
  GeneratedPerson,
  RelationName,
} from "./generated-graph.js";
import { seededRandom, shuffled, type Random } from "./random.js";

/** The seed of every run, so that figures of different days speak of the same graph. */
export const SEED = 20_260_101;

const WORDS = ["Amber", "Basalt", "Cobalt", "Delta", "Ember", "Falcon", "Garnet", "Harbor"];
const ENDINGS = ["Compute", "Devices", "Foundry", "Logic", "Micro", "Silicon", "Systems", "Works"];
const COUNTRIES = ["CN", "DE", "FR", "GB", "IN", "JP", "KR", "NL", "SG", "TW", "US"];

/** The figures of chips spread from here up; most are small, a few large. */
const LEAST_TPP = 100;
const TPP_SPREAD = 30_000;

const pick = (words: readonly string[], random: Random): string =>
  words[random.below(words.length)] ?? "";

/** Numbers at the end of names differ, and in another order than ids, so neither order gives the other. */
function names(count: number, random: Random, endings: readonly string[]): readonly string[] {
  return shuffled(count, random).map(
    (number) => `${pick(WORDS, random)} ${pick(endings, random)} ${number + 1}`,
  );
}

function companies(count: number, random: Random): readonly GeneratedCompany[] {
  return names(count, random, ENDINGS).map((name, at) => ({
    id: `company:c${at + 1}`,
    name,
    country: pick(COUNTRIES, random),
  }));
}

/** The share of chips above a figure that `figureAbove` gives. */
export function figureAbove(share: number): number {
  return LEAST_TPP + TPP_SPREAD * (1 - share) ** 3;
}

function chips(count: number, random: Random): readonly GeneratedChip[] {
  const ranks = shuffled(count, random);
  return names(count, random, ["AI", "Core", "Edge", "Max", "Pro", "Ultra"]).map((name, at) => ({
    id: `chip:c${at + 1}`,
    name,
    tpp: figureAbove(1 - ((ranks[at] ?? 0) + 0.5) / count),
    memoryCapacity: 16 + 0.5 * random.below(600),
  }));
}

function people(count: number, random: Random): readonly GeneratedPerson[] {
  return names(count, random, ["Almeida", "Brandt", "Chen", "Dubois", "Ito", "Khan"]).map(
    (name, at) => ({
      id: `person:p${at + 1}`,
      name,
      kind: random.below(2) === 0 ? "Individual" : "Official",
    }),
  );
}

/** Edges from each start to some ends, no pair twice. */
function edgesOf(
  type: RelationName,
  starts: readonly { readonly id: string }[],
  ends: readonly { readonly id: string }[],
  howMany: () => number,
  random: Random,
): readonly GeneratedEdge[] {
  return starts.flatMap(({ id: from }) => {
    const wanted = howMany();
    const chosen = new Set<string>();
    while (chosen.size < wanted) chosen.add(ends[random.below(ends.length)]?.id ?? "");
    chosen.delete(from);
    return [...chosen].map((to) => ({ type, from, to }));
  });
}

const turned = ({ type, from, to }: GeneratedEdge): GeneratedEdge => ({ type, from: to, to: from });

/**
 * Makes a graph of about so many nodes: two elevenths companies, five chips, four people, and 2.3
 * edges a node. The same seed and size always give the same graph.
 */
export function generateGraph(nodes: number, seed = SEED): GeneratedGraph {
  const random = seededRandom(seed);
  const part = nodes / 11;
  const made = {
    companies: companies(Math.round(2 * part), random),
    chips: chips(Math.round(5 * part), random),
    people: people(Math.round(4 * part), random),
  };
  const edges = [
    ...edgesOf("DESIGNS", made.chips, made.companies, () => 1, random).map(turned),
    ...edgesOf("MANUFACTURES", made.chips, made.companies, () => 1 + random.below(3), random).map(
      turned,
    ),
    ...edgesOf("SUPPLIES", made.companies, made.companies, () => random.below(5), random),
    ...edgesOf("WORKS_FOR", made.people, made.companies, () => 1 + random.below(2), random),
  ];
  return { seed, ...made, edges };
}
