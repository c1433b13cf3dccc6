import type { GraphModel, NodeType } from "../../model/index.js";
import type { SelectedBranch } from "../select/selection.js";
import type { BranchesReader } from "./field-reader.js";
import type { NodePlan } from "./plan-nodes.js";

/** Plans what an answer tells of a node; handed in, since nodes hold lists and lists nodes. */
export type NodePlanner = (
  model: GraphModel,
  type: NodeType,
  branches: readonly SelectedBranch[],
  read: BranchesReader,
) => NodePlan;
