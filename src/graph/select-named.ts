import type { RootMeaning } from "../api/index.js";
import { LIMITS, queryTooLarge, type Compiler, type SelectedRoot } from "../compiler/index.js";
import { invariant } from "../errors/index.js";
import type { GraphReader } from "../knowledge/index.js";
import type { GraphModel } from "../model/index.js";
import type { Given } from "./analysis.js";
import { checkBorne, findNames } from "./find-names.js";
import { outsideView } from "./name-errors.js";
import type { Asked, Reading } from "./reading.js";

/** What looking up the names in arguments needs. */
interface Parts {
  readonly model: GraphModel;
  readonly compiler: Compiler;
  readonly fold: (name: string) => string;
}

/** Looks up the entities that arguments of a listing name. Errors: UNKNOWN_NAME. */
async function idsNamed(
  parts: Parts,
  { listing }: Extract<RootMeaning, { readonly kind: "listing" }>,
  given: Given,
  reader: GraphReader,
): Promise<Given> {
  const found: Record<string, readonly string[]> = {};
  const { entity } = parts.model.evidence.kinds;
  for (const argument of listing.names) {
    const names = given[argument] as readonly string[] | null | undefined;
    if (names === null || names === undefined) continue;
    if (names.length > LIMITS.page) queryTooLarge("names long", names.length, LIMITS.page);
    found[argument] = await findNames({ ...parts, reader }, entity, names);
  }
  return found;
}

/**
 * Reads of the node that a further argument names what the computation is told of it: as the view
 * has it, or where it stands outside the view as it is without one, since identity always holds.
 */
async function readParty(
  parts: Parts,
  { info: { schema, fieldName }, meaning, given, today }: Asked,
  { reader, run }: Reading,
): Promise<Given | undefined> {
  const party = meaning?.kind === "lifted" ? meaning.party : undefined;
  const name = party === undefined ? undefined : (given[party.argument] as string | null);
  if (party === undefined || name == null) return undefined;
  const type = parts.model.types.get(party.kind);
  invariant(type, `${fieldName} names no kind of the model.`);
  const declared = { name: `${fieldName}.${party.argument}`, reads: party.reads };
  for (const view of new Set([given["view"] ?? null, null])) {
    const query = parts.compiler.readOne(schema, type, declared, { name, view }, today);
    const found = query.shape(await run(query));
    if (found !== null) return { [party.argument]: found };
  }
  await checkBorne({ ...parts, reader }, type, { name });
  throw outsideView([name], given["view"] as Given | null | undefined);
}

/**
 * Reads what a root field selects, with what its arguments name in place of the names.
 *
 * What asks for too much is refused before the database sees anything, save for a listing, whose
 * cursors belong to the ids that its names mean. Errors: QueryError.
 */
export async function selectNamed(
  parts: Parts,
  select: (found?: Given) => SelectedRoot,
  asked: Asked,
  reading: Reading,
): Promise<SelectedRoot> {
  const { meaning, given } = asked;
  if (meaning?.kind === "listing") {
    return select(await idsNamed(parts, meaning, given, reading.reader));
  }
  const selected = select();
  const party = await readParty(parts, asked, reading);
  return party === undefined ? selected : select(party);
}
