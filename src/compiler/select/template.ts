import { LRUCache } from "lru-cache";
import type { Arguments } from "./arguments.js";
import type { SelectedBranch, SelectedField, SelectedRoot } from "./selection.js";
import { argumentsShape, shapeKey } from "./shape-key.js";
import { branchVaries, type ArgumentsReader } from "./varying-arguments.js";
import type { Walked } from "./walk-selections.js";

/** How many shapes of one root field are remembered. */
const MOST_SHAPES = 100;

type Variables = Walked["variableValues"];

/** Whether a computed field knows arguments that another request would give otherwise. */
function hidesVarying({ fields }: SelectedBranch): boolean {
  return fields.some(({ computed, branches, varies }) => {
    if (varies !== true) return false;
    // What it embeds of them is copied, so that it would be read from the wrong request.
    return computed === undefined ? branches.some(hidesVarying) : branches.length > 0;
  });
}

/**
 * A root field as one request selected it, to be filled with the values of others.
 *
 * Only what holds variables is read again; the rest of the selection is shared by all requests.
 */
export class Template {
  readonly #shapes = new LRUCache<string, string>({ max: MOST_SHAPES });
  readonly #varies: boolean;

  private constructor(
    private readonly root: SelectedRoot,
    private readonly reread: ArgumentsReader | undefined,
  ) {
    this.#varies = reread !== undefined || root.branches.some(branchVaries);
    if (!this.#varies) this.root = { ...root, shape: shapeKey(root) };
  }

  /** Makes a template of a root field; undefined where its selection must be read each time. */
  static of(root: SelectedRoot, reread: ArgumentsReader | undefined): Template | undefined {
    return root.branches.some(hidesVarying) ? undefined : new Template(root, reread);
  }

  /** Gives the root field as a request with these variables selects it. */
  fill(variables: Variables): SelectedRoot {
    const { root, reread } = this;
    if (!this.#varies) return root;
    const given = reread === undefined ? root.arguments : reread(variables, undefined);
    const shapes: unknown[] = reread === undefined ? [] : [argumentsShape(given)];
    const filler = new Filler(variables, given["view"] ?? null, shapes);
    const filled = { ...root, arguments: given, branches: filler.branches(root.branches) };
    const key = JSON.stringify(shapes);
    let shape = this.#shapes.get(key);
    if (shape === undefined) this.#shapes.set(key, (shape = shapeKey(filled)));
    return { ...filled, shape };
  }
}

/** Fills the branches of a selection, and notes the shape of what it read. */
class Filler {
  constructor(
    private readonly variables: Variables,
    private readonly view: unknown,
    private readonly shapes: unknown[],
  ) {}

  branches(branches: readonly SelectedBranch[]): readonly SelectedBranch[] {
    return branches.map((branch) =>
      branchVaries(branch)
        ? { ...branch, fields: branch.fields.map((field) => this.#field(field)) }
        : branch,
    );
  }

  #field(field: SelectedField): SelectedField {
    if (field.varies !== true) return field;
    return {
      ...field,
      arguments: this.#arguments(field),
      branches: this.branches(field.branches),
    };
  }

  #arguments({ reread, arguments: before, computed }: SelectedField): Arguments {
    if (reread === undefined) return before;
    const given = reread(this.variables, this.view);
    // What a computation is given comes to it past the statement.
    if (computed === undefined) this.shapes.push(argumentsShape(given));
    return given;
  }
}
