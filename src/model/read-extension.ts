import type {
  GraphExtension,
  KindExtension,
  ListingExtension,
  PartExtension,
  PropertyExtension,
  QuestionExtension,
  RelationExtension,
  WorkedOutExtension,
} from "./extensions.js";

/** Anything of a GraphQLSchema that carries extensions. */
interface Extended {
  readonly extensions: Readonly<Record<string, unknown>>;
}

function read(of: Extended): GraphExtension | undefined {
  return of.extensions["graph"] as GraphExtension | undefined;
}

/** Reads what `@Kind` or `@KindInterface` wrote on a type; undefined for other types. */
export function kindExtension(of: Extended): KindExtension | undefined {
  const found = read(of);
  return found?.role === "kind" || found?.role === "interface" ? found : undefined;
}

/** Reads what the decorators of parts wrote on a type; undefined for other types. */
export function partExtension(of: Extended): PartExtension | undefined {
  const found = read(of);
  const roles: readonly string[] = ["relation-properties", "value", "evidence"];
  return found !== undefined && roles.includes(found.role) ? (found as PartExtension) : undefined;
}

/** Reads what `@Property` wrote on a field; undefined for other fields. */
export function propertyExtension(of: Extended): PropertyExtension | undefined {
  const found = read(of);
  return found?.role === "property" ? found : undefined;
}

/** Reads what `@Relation` wrote on a field; undefined for other fields. */
export function relationExtension(of: Extended): RelationExtension | undefined {
  const found = read(of);
  return found?.role === "relation" ? found : undefined;
}

/** Reads what `@Question`, `@Answer` or `@AnswerPart` wrote; undefined for anything else. */
export function questionExtension(of: Extended): QuestionExtension | undefined {
  const found = read(of);
  return found?.role === "question" ? found : undefined;
}

/** Reads what `@Listing` wrote on a query; undefined for other fields. */
export function listingExtension(of: Extended): ListingExtension | undefined {
  const found = read(of);
  return found?.role === "listing" ? found : undefined;
}

/** Reads what `@Computed`, `@Analysis` or `@Lifted` wrote on a field; undefined for other fields. */
export function workedOutExtension(of: Extended): WorkedOutExtension | undefined {
  const found = read(of);
  const roles: readonly string[] = ["computed", "analysis", "lifted"];
  return found !== undefined && roles.includes(found.role)
    ? (found as WorkedOutExtension)
    : undefined;
}
