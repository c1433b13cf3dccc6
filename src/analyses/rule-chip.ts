import type { ReadNode } from "../compiler/index.js";
import { figuresOf, possibleFigures, type FigureClaim } from "../knowledge/index.js";
import type { NodeType } from "../model/index.js";
import type { RuleChip, RuleFigure } from "../rules/index.js";

type Nodes<Node> = { readonly nodes: readonly Node[] };
type Edges = { readonly edges: readonly { readonly claims: readonly { readonly id: string }[] }[] };

/** What the ontology declares to be read of a chip for a verdict. */
interface ReadChip {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly figureClaims: Nodes<FigureClaim>;
  readonly families: Nodes<{ readonly id: string }>;
  readonly designers: Nodes<{ readonly id: string; readonly country: string | null }>;
  readonly forDataCentres: Edges;
  readonly forOtherUses: Edges;
  readonly variants?: Nodes<ReadChip>;
}

/**
 * Every figure by which rules may judge: the possible ones, and beside what is stated also what
 * would follow from other figures, of which only is asked whether the verdict would flip.
 */
export function ruleFigures(type: NodeType, claims: readonly FigureClaim[]): readonly RuleFigure[] {
  const possible = possibleFigures(type, claims);
  const stated = new Set(
    possible.flatMap(({ basis, metric }) => (basis === "STATED" ? [metric] : [])),
  );
  const beside = figuresOf(type, claims, { basis: "DERIVED" }).filter(({ metric }) =>
    stated.has(metric),
  );
  return [...possible, ...beside].map(
    ({ metric, value, valueMax, comparator, basis, claims: behind }) => ({
      metric,
      value,
      valueMax,
      comparator,
      basis,
      claims: behind.map(({ id }) => id),
    }),
  );
}

const claimIds = ({ edges }: Edges): readonly string[] =>
  edges.flatMap(({ claims }) => claims.map(({ id }) => id));

/** Makes a chip as rules see it from what was read of its node. */
export function ruleChip(type: NodeType, read: ReadNode): RuleChip {
  const chip = read as unknown as ReadChip;
  const [dataCentres, others] = [claimIds(chip.forDataCentres), claimIds(chip.forOtherUses)];
  return {
    id: chip.ruleId,
    name: chip.ruleName,
    families: chip.families.nodes.map(({ id }) => id),
    designers: chip.designers.nodes,
    forDataCentres: dataCentres.length > 0 ? "TRUE" : others.length > 0 ? "FALSE" : "UNKNOWN",
    forDataCentresClaims: dataCentres.length > 0 ? dataCentres : others,
    figures: ruleFigures(type, chip.figureClaims.nodes),
    variants: (chip.variants?.nodes ?? []).map((variant) => ruleChip(type, variant as never)),
  };
}

/** The claims that were read of a chip and its variants, by id. */
export function readClaims(read: ReadNode): ReadonlyMap<string, object> {
  const { figureClaims, forDataCentres, forOtherUses, variants } = read as unknown as ReadChip;
  const behind = [forDataCentres, forOtherUses].flatMap(({ edges }) =>
    edges.flatMap(({ claims }) => claims),
  );
  const own = [...figureClaims.nodes, ...behind].map((claim) => [claim.id, claim] as const);
  const further = (variants?.nodes ?? []).flatMap((variant) => [...readClaims(variant as never)]);
  return new Map<string, object>([...further, ...own]);
}
