import { Arg, FieldResolver, ID, Query, Resolver } from "type-graphql";
import { Analysis, Computed, DateScalar, Lifted } from "../../decorators/index.js";
import { Chip } from "../chip.js";
import { FIGURE_CLAIMS } from "./chip-figures.js";
import { ExportVerdict } from "./export-verdict.js";
import { RuleImpact } from "./rule-impact.js";
import { ThresholdChange } from "./threshold-change.js";

/**
 * What rules ask of a chip beside its figures. Only a market of other uses speaks against data
 * centres; one that is a country's, such as that for AI chips in China, says nothing of the use.
 */
const CHIP = `
  ruleId: id
  ruleName: name
  ${FIGURE_CLAIMS}
  families: belongsToFamily(first: 1000) { nodes { id } }
  designers: designedBy(first: 1000) { nodes { id country } }
  forDataCentres: designedFor(where: { id: { eq: "market:data-centres" } }) { edges { claims { id } } }
  forOtherUses: designedFor(where: { id: { eq: "market:consumer-graphics" } }) { edges { claims { id } } }
`;

/** What is read of a chip for a verdict, its variants included. */
export const chipVerdictReads = `${CHIP} variants(first: 1000) { nodes { ${CHIP} } }`;

/** What rules ask of an end user; identity holds in every view. */
const END_USER = `
  endUserId: id
  endUserName: name
  endUserCountry: country
  owners: ownedBy(first: 1000) { nodes { id name country } }
  wholes: partOf(first: 1000) { nodes { id name ... on Organization { country } } }
`;

const destination = (): ParameterDecorator =>
  Arg("destination", () => String, {
    description: "Where it goes: an ISO 3166-1 code such as CN, a country's name, or a place's id.",
  }) as ParameterDecorator;

const exportedFrom = (): ParameterDecorator =>
  Arg("exportedFrom", () => String, {
    defaultValue: "US",
    description: "Where it comes from, in the same way.",
  }) as ParameterDecorator;

const on = (): ParameterDecorator =>
  Arg("on", () => DateScalar, {
    nullable: true,
    description: "The day of the shipment; today unless said.",
  }) as ParameterDecorator;

/** What rules of export control say of chips. */
@Resolver(() => Chip)
export class ChipVerdicts {
  @FieldResolver(() => ExportVerdict, {
    description: "What the rules say of a shipment of this chip on a day. (出口管制结论)",
  })
  @Computed("export-verdict", {
    reads: chipVerdictReads,
    places: {
      Chip: [[]],
      Claim: [
        ["figureClaims", "nodes"],
        ["forDataCentres", "edges", "claims"],
        ["forOtherUses", "edges", "claims"],
        ["variants", "nodes", "figureClaims", "nodes"],
        ["variants", "nodes", "forDataCentres", "edges", "claims"],
        ["variants", "nodes", "forOtherUses", "edges", "claims"],
      ],
    },
  })
  exportVerdict(
    @destination() _destination: string,
    @exportedFrom() _exportedFrom: string,
    @on() _on?: string,
  ): ExportVerdict | undefined {
    return undefined;
  }

  @Query(() => ExportVerdict, {
    name: "exportVerdict",
    description:
      "What the rules say of a shipment of a chip to a destination on a day: law in force, enforcement and announcements kept apart, with every condition. (某芯片能否出口)",
  })
  @Lifted("exportVerdict", () => Chip, "chip", {
    argument: "endUser",
    kind: "Organization",
    reads: END_USER,
  })
  exportVerdictOf(
    @Arg("chip", () => String, { description: "The chip: an id or any name." }) _chip: string,
    @destination() _destination: string,
    @Arg("endUser", () => String, {
      nullable: true,
      description: "Who is to use it: an id or any name of an organization.",
    })
    _endUser: string | undefined,
    @exportedFrom() _exportedFrom: string,
    @on() _on?: string,
  ): ExportVerdict | undefined {
    return undefined;
  }

  @Query(() => RuleImpact, {
    description:
      "Which chips, and whose, a rule would judge otherwise with other thresholds. (门槛变动会影响哪些芯片)",
  })
  @Analysis("rule-impact", { each: { kind: "Chip", field: "exportVerdict" } })
  ruleImpact(
    @Arg("rule", () => ID, { description: "The rule, such as rule:us-section-232-2026-01." })
    _rule: string,
    @Arg("thresholds", () => [ThresholdChange], { description: "The other thresholds." })
    _thresholds: readonly ThresholdChange[],
    @on() _on?: string,
    @Arg("destination", () => String, {
      defaultValue: "CN",
      description: "Where the chips go.",
    })
    _destination?: string,
  ): RuleImpact | undefined {
    return undefined;
  }
}
