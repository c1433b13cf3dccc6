import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  isEnumType,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from "graphql";
import { invariant } from "../../errors/index.js";
import { entityKind } from "../search.js";
import type { TypeRegistry } from "../type-registry.js";
import { referenceOf, type InputForm, type InputForms } from "./input-forms.js";
import { qualifiersScalar } from "./qualifiers-scalar.js";

/** What is made of a definition: the name of its input type, and fields that it goes without. */
const INPUTS: Readonly<Record<string, { readonly name: string; readonly without?: string }>> = {
  // How many entries a file should hold finds out files that were cut; a request is never cut.
  document: { name: "DocumentInput", without: "entries" },
  entity: { name: "EntityInput" },
  name: { name: "NameInput" },
  claim: { name: "ClaimInput" },
  also: { name: "FurtherRelationInput" },
};

const SCALARS: Readonly<Record<string, GraphQLInputType>> = {
  string: GraphQLString,
  number: GraphQLFloat,
  integer: GraphQLInt,
  boolean: GraphQLBoolean,
};

/** Makes input types of the forms of data files, so that the two cannot differ. */
export class InputTypes {
  constructor(
    private readonly registry: TypeRegistry,
    private readonly forms: InputForms,
  ) {}

  /** Gives the input type of a definition of the forms. */
  of(definition: string): GraphQLInputObjectType {
    const made = INPUTS[definition];
    const form = this.forms.definitions[definition];
    invariant(made !== undefined && form !== undefined, `No input is made of ${definition}.`);
    const { name, without } = made;
    return this.registry.once(
      name,
      () =>
        new GraphQLInputObjectType({
          name,
          ...(form.description === undefined ? {} : { description: form.description }),
          fields: () =>
            definition === "entity"
              ? this.#entityFields()
              : this.#fields(form, definition, without),
        }),
    );
  }

  #fields(form: InputForm, definition: string, without?: string): GraphQLInputFieldConfigMap {
    // Of a document that is held the id is enough; the rest is asked for when it is not.
    const required = definition === "document" ? ["id"] : (form.required ?? []);
    const fields = Object.entries(form.properties ?? {}).filter(([name]) => name !== without);
    return Object.fromEntries(
      fields.map(([name, field]) => {
        const type = this.#type(field);
        const description = field.description ?? "";
        return [
          name,
          { type: required.includes(name) ? new GraphQLNonNull(type) : type, description },
        ];
      }),
    );
  }

  /** One input serves all kinds: required is what all of them need, the rest is checked by kind. */
  #entityFields(): GraphQLInputFieldConfigMap {
    const { definitions } = this.forms;
    const kinds = Object.keys(definitions).filter((name) => this.registry.model.kinds.has(name));
    const all = kinds.map((name) => definitions[name] ?? {});
    const properties = Object.assign({}, ...all.map((form) => form.properties)) as Record<
      string,
      InputForm
    >;
    const required = Object.keys(properties).filter((name) =>
      all.every((form) => form.required?.includes(name)),
    );
    const fields = this.#fields({ properties, required }, "entity");
    const [kind] = Object.keys(definitions["entity"]?.properties ?? {});
    invariant(kind !== undefined, "An entity does not say its kind.");
    const description = definitions["entity"]?.properties?.[kind]?.description ?? "";
    return {
      ...fields,
      [kind]: { type: new GraphQLNonNull(entityKind(this.registry)), description },
    };
  }

  #type(form: InputForm): GraphQLInputType {
    const reference = referenceOf(form);
    if (reference !== undefined) return this.of(reference);
    if (form.items !== undefined) {
      return new GraphQLList(new GraphQLNonNull(this.#type(form.items)));
    }
    if (form.enum !== undefined) return this.#enumeration(form.enum) ?? GraphQLString;
    if (form.additionalProperties !== undefined && form.properties === undefined) {
      return this.registry.once("Qualifiers", qualifiersScalar);
    }
    return SCALARS[form.type ?? ""] ?? GraphQLString;
  }

  /** The enumeration of the ontology that has just these words; others are texts. */
  #enumeration(words: readonly string[]): GraphQLInputType | undefined {
    const wanted = [...words].sort().join(" ");
    return Object.values(this.registry.ontology.getTypeMap()).find(
      (type) =>
        isEnumType(type) &&
        type
          .getValues()
          .map(({ name }) => name)
          .sort()
          .join(" ") === wanted,
    ) as GraphQLInputType | undefined;
  }
}
