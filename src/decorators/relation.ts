import { Extensions, Field } from "type-graphql";
import type { InverseExtension, RelationExtension, RelationRole, Words } from "../model/index.js";
import { declaringFile } from "./declaring-file.js";
import type { AnyClass } from "./kind.js";
import { describe } from "./words.js";

/** What a relation says of itself, whichever end declares it. */
export interface RelationOptions {
  /** The relation's type, a verb in capitals: `DESIGNS`. */
  readonly type: string;
  readonly description: string;
  readonly label: Words;
  /** How it reads from the other end; absent for symmetric relations and one-way evidence. */
  readonly inverse?: InverseExtension;
  readonly symmetric?: boolean;
  readonly cardinality?: "one" | "many";
  readonly nullable?: boolean;
  readonly properties?: () => AnyClass;
  readonly role?: RelationRole;
  readonly evidence?: boolean;
  /** The ends it may have where they are fewer than the field's type allows. */
  readonly targets?: () => readonly AnyClass[];
}

/**
 * Declares a relation at the end it starts from; the other end's field follows from `inverse`.
 *
 * A relation that starts from several kinds is declared at each of them with the same options.
 * `file` tells where it is declared, for those who call this for somebody else.
 */
export function Relation(
  target: () => AnyClass,
  options: RelationOptions,
  file: () => string | undefined = declaringFile(Relation),
): (prototype: object, key: string) => void {
  return (prototype, key) => {
    const one = options.cardinality === "one";
    Field((one ? target : () => [target()]) as never, {
      nullable: one && (options.nullable ?? false),
      description: describe(options.description, options.label),
    })(prototype, key);
    const properties = options.properties;
    const extension: RelationExtension = {
      role: "relation",
      get file() {
        return file();
      },
      type: options.type,
      label: options.label,
      source: prototype.constructor.name,
      targets: () => (options.targets?.() ?? [target()]).map((end) => end.name),
      inverse: options.inverse,
      symmetric: options.symmetric ?? false,
      cardinality: options.cardinality ?? "many",
      properties: properties === undefined ? undefined : () => properties().name,
      relationRole: options.role,
      evidence: options.evidence ?? false,
    };
    Extensions({ graph: extension })(prototype, key);
  };
}
