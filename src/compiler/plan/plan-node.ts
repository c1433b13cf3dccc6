import { invariant } from "../../errors/index.js";
import type { GraphModel, NodeType } from "../../model/index.js";
import type { SelectedBranch, SelectedField } from "../select/selection.js";
import { fieldReader, type BranchesReader } from "./field-reader.js";
import type { Reader } from "./input.js";
import type { BranchPlan, FieldPlan, NodePlan } from "./plan-nodes.js";
import { planList } from "./plan-list.js";

function planField(
  model: GraphModel,
  selected: SelectedField,
  read: Reader<SelectedField>,
): FieldPlan {
  const { meaning, responseKey: key, computed } = selected;
  if (computed !== undefined && meaning.kind === "computed") {
    const { computation, reads } = computed;
    const branches: BranchesReader = (binding) => read(binding).computed?.reads ?? [];
    return {
      kind: "ComputedField",
      key,
      name: selected.name,
      computation,
      read: planNode(model, meaning.type, reads, branches),
      selected: read,
    };
  }
  if (meaning.kind === "claims-behind") return { kind: "ClaimsField", key, of: meaning.of };
  if (meaning.kind === "property") {
    const { property } = meaning;
    if (property.type.kind !== "value") return { kind: "PropertyField", key, property };
    const parts = (selected.branches[0]?.fields ?? []).map((part) => {
      invariant(part.meaning.kind === "value-part", "A value object has parts only.");
      return { key: part.responseKey, property: part.meaning.property };
    });
    return { kind: "ValueField", key, property, parts };
  }
  invariant(meaning.kind === "relation", `${selected.name} is no field of a node.`);
  const { field } = meaning;
  const target = model.types.get(field.target);
  invariant(target, `${selected.name} leads to no type of the model.`);
  if (field.cardinality === "one") {
    const branches: BranchesReader = (binding) => read(binding).branches;
    return {
      kind: "OneField",
      key,
      field,
      node: planNode(model, target, selected.branches, branches),
    };
  }
  const list = planList(model, target, selected, read, planNode);
  return { kind: "ManyField", key, field, list };
}

/** Plans what an answer tells of a node, for each of the kinds that the request tells apart. */
export function planNode(
  model: GraphModel,
  type: NodeType,
  branches: readonly SelectedBranch[],
  read: BranchesReader,
): NodePlan {
  return {
    kind: "Node",
    type,
    branches: branches.map(({ kinds, fields }, branch): BranchPlan => ({
      kinds,
      fields: fields.map((field, at) => planField(model, field, fieldReader(read, branch, at))),
    })),
  };
}
