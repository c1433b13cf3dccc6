import type { BoundQuery, Compiler } from "../compiler/index.js";
import { propertyByRole, type NodeType } from "../model/index.js";

/** A look-up of one node, whose answer is its id; null where no live node bears the name. */
export type LookUp = Omit<BoundQuery, "shape"> & {
  readonly shape: (...rows: Parameters<BoundQuery["shape"]>) => string | null;
};

/** Compiles the look-up of a node by an id or a name, as root fields do it. */
export function lookUp(compiler: Compiler, type: NodeType, name: string, today: string): LookUp {
  const id = propertyByRole(type, "id");
  const property = type.properties.get(id);
  const query = compiler.compileSelected(
    {
      responseKey: "found",
      name: type.singularField,
      meaning: { kind: "single", type },
      arguments: { name },
      branches: [
        {
          kinds: undefined,
          fields:
            property === undefined
              ? []
              : [
                  {
                    responseKey: id,
                    name: id,
                    meaning: { kind: "property", property },
                    arguments: {},
                    branches: [],
                  },
                ],
        },
      ],
    },
    today,
  );
  return {
    ...query,
    shape: (rows) => {
      const found = query.shape(rows) as Readonly<Record<string, unknown>> | null;
      return found === null ? null : String(found[id]);
    },
  };
}
