import { GraphQLScalarType } from "graphql";
import {
  Kind,
  Property,
  Relation,
  RelationProperties,
  type AnyClass,
  type KindOptions,
} from "../../src/decorators/index.js";
import { Anything, Thing } from "../fixtures/toy-evidence.js";
import { Years } from "../fixtures/toy-ontology.js";

const words = { en: "wrong", zh: "错" } as const;
const property = { description: "Wrong.", label: words } as const;

let plurals = 0;

/** Declares a kind under a name of its own: right, but for what `options` say. */
export function kind(name: string, options: Partial<KindOptions> = {}): AnyClass {
  plurals += 1;
  const made = { [name]: class {} }[name] as AnyClass;
  Kind({
    description: "A wrong kind.",
    label: words,
    plural: { en: `wrongs${plurals}`, zh: "错" },
    family: "technology",
    idPrefix: name.toLowerCase(),
    caption: "title",
    implements: [Thing, Anything],
    ...options,
  })(made);
  return made;
}

/** Adds a property to a kind. */
export function withProperty(
  of: AnyClass,
  name: string,
  type: () => unknown = () => String,
  options: object = {},
): AnyClass {
  Property(type, { ...property, nullable: true, ...options })(of.prototype as object, name);
  return of;
}

/** Adds a relation to a kind. */
export function withRelation(
  of: AnyClass,
  name: string,
  type: string,
  options: Partial<Parameters<typeof Relation>[1]> = {},
  target: AnyClass = Thing,
): AnyClass {
  Relation(() => target, { description: "Wrong.", label: words, type, ...options })(
    of.prototype as object,
    name,
  );
  return of;
}

/** An inverse read by a field of that name. */
export const inverse = (
  field: string,
): { field: string; label: typeof words; description: string } => ({
  field,
  label: words,
  description: "Wrong.",
});

/** A scalar that no engine stores. */
export const Blob = new GraphQLScalarType({ name: "Blob" });

/** A class that nobody decorated. */
export class Undecorated {}

@RelationProperties("Words of edges.")
export class EdgeWords {
  @Property(() => String, property)
  readonly node!: string;

  @Property(() => String, property)
  readonly claims!: string;
}

@RelationProperties("Properties that nobody lists.")
export class Unlisted {
  @Property(() => String, property)
  readonly fine!: string;
}

/** An object of values whose parts have nowhere to be stored. */
export const unprefixed = (): AnyClass => withProperty(kind("Unprefixed"), "years", () => Years);
