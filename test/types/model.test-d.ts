// Read by the compiler only: each @ts-expect-error is a mistake that it must notice.
import type { Pass } from "../../src/compiler/index.js";
import type { GraphModel, KindExtension, NodeType } from "../../src/model/index.js";

/** The model is the same for everyone who reads it. */
export function change(model: GraphModel, type: NodeType): void {
  // @ts-expect-error -- a readonly map
  model.types.set(type.name, type);
  // @ts-expect-error -- readonly
  type.caption = "id";
  // @ts-expect-error -- a readonly list
  type.interfaces.push("Entity");
}

/** Labels belong to kinds; an interface has the kinds instead. */
export function labelsOf(type: NodeType): readonly string[] {
  // @ts-expect-error -- an interface has no labels of its own
  const labels: readonly string[] = type.labels;
  return type.kind === "kind" ? type.labels : labels;
}

/** A declaration speaks both languages. */
export const label: KindExtension["label"][] = [
  { en: "chip", zh: "芯片" },
  // @ts-expect-error -- the Chinese word is missing
  { en: "chip" },
];

/** A rewrite gives a plan back. */
export const passes: readonly Pass[] = [
  { name: "nothing", apply: (plan) => plan },
  // @ts-expect-error -- a rewrite that gives nothing
  { name: "forgetful", apply: () => undefined },
];
