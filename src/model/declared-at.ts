import { isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import type { ModelMistake } from "../errors/index.js";
import type { Declared, RelationExtension } from "./extensions.js";
import {
  kindExtension,
  partExtension,
  propertyExtension,
  relationExtension,
} from "./read-extension.js";

/** All relations that the fields of a schema declare. */
function relationsOf(schema: GraphQLSchema): readonly RelationExtension[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => relationExtension(field) ?? [])
      : [],
  );
}

/** Finds the declaration of a type, of one of its fields, or of a relation. */
function declarationOf(schema: GraphQLSchema, where: string): Declared | undefined {
  const [name = "", field] = where.split(".");
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) {
    return relationsOf(schema).find((relation) => relation.type === where);
  }
  const own = field === undefined ? undefined : type.getFields()[field];
  if (own !== undefined) return propertyExtension(own) ?? relationExtension(own);
  const inverse = relationsOf(schema).find((relation) => relation.inverse?.field === field);
  return (field === undefined ? undefined : inverse) ?? kindExtension(type) ?? partExtension(type);
}

/** Completes mistakes with the files that declare what they are about, where they do not say. */
export function withFiles(
  schema: GraphQLSchema,
  mistakes: readonly ModelMistake[],
): readonly ModelMistake[] {
  return mistakes.map((mistake) => ({
    ...mistake,
    file: mistake.file ?? declarationOf(schema, mistake.where)?.file,
  }));
}
