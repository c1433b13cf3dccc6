import { Extensions, Field } from "type-graphql";
import type { Derivation, PropertyExtension, PropertyRole, Words } from "../model/index.js";
import { declaringFile } from "./declaring-file.js";
import { describe } from "./words.js";

export interface PropertyOptions {
  readonly description: string;
  readonly label: Words;
  /** The unit of the number, such as `GB/s`. */
  readonly unit?: string;
  readonly nullable?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  /** Chosen from claims: the group whose lists decide, usually the property's own name. */
  readonly claimed?: string;
  /** For a value object: the prefix under which its parts are stored. */
  readonly flattened?: string;
  readonly role?: PropertyRole;
  /** The name by which questions ask for the figure, such as `TPP`. */
  readonly metric?: string;
  /** How the figure follows from others where no claim states it. */
  readonly derivation?: Derivation;
  /** For a list of value objects: its parts, and the claimed properties all of whose values they give. */
  readonly gathers?: Readonly<Record<string, string>>;
  /** For texts: the internal property that holds them folded, for searches that mind no script. */
  readonly folded?: string;
  readonly internal?: boolean;
}

/** Declares a stored property with an explicit type, since no metadata is emitted. */
export function Property(
  type: () => unknown,
  options: PropertyOptions,
): (target: object, key: string) => void {
  const file = declaringFile(Property);
  return (target, key) => {
    Field(type as never, {
      nullable: options.nullable ?? false,
      description: describe(options.description, options.label, options.unit),
    })(target, key);
    const extension: PropertyExtension = {
      role: "property",
      get file() {
        return file();
      },
      label: options.label,
      unit: options.unit,
      indexed: options.indexed ?? false,
      unique: options.unique ?? false,
      claimed: options.claimed,
      flattened: options.flattened,
      propertyRole: options.role,
      metric: options.metric,
      derivation: options.derivation,
      gathers: options.gathers,
      folded: options.folded,
      internal: options.internal ?? false,
    };
    Extensions({ graph: extension })(target, key);
  };
}
