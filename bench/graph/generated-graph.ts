/** A company of the generated graph. */
export interface GeneratedCompany {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** A chip of the generated graph; no two have the same figures. */
export interface GeneratedChip {
  readonly id: string;
  readonly name: string;
  readonly tpp: number;
  readonly memoryCapacity: number;
}

/** A person of the generated graph: half of them hold an office. */
export interface GeneratedPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: "Individual" | "Official";
}

/** The relations of the generated graph, in the words of the ontology. */
export type RelationName = "DESIGNS" | "MANUFACTURES" | "SUPPLIES" | "WORKS_FOR";

/** An edge of the generated graph, its ends by id. */
export interface GeneratedEdge {
  readonly type: RelationName;
  readonly from: string;
  readonly to: string;
}

/** A graph as the benchmark makes it, before any server has stored it in its own way. */
export interface GeneratedGraph {
  readonly seed: number;
  readonly companies: readonly GeneratedCompany[];
  readonly chips: readonly GeneratedChip[];
  readonly people: readonly GeneratedPerson[];
  readonly edges: readonly GeneratedEdge[];
}
