import { Extensions, InterfaceType, ObjectType } from "type-graphql";
import type { Family, KindExtension, KindRole, Words } from "../model/index.js";
import { declaringFile } from "./declaring-file.js";
import { describe } from "./words.js";

/** A class, as a decorator receives it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a constructor of any shape
export type AnyClass = abstract new (...values: any[]) => object;

export interface KindOptions {
  readonly description: string;
  readonly label: Words;
  readonly plural: Words;
  /** The list root's name; absent: the English plural in camel case. */
  readonly pluralField?: string;
  readonly family: Family;
  readonly idPrefix?: string;
  readonly caption?: string;
  readonly implements?: readonly AnyClass[];
  readonly role?: KindRole;
  readonly roots?: boolean;
  readonly hidden?: boolean;
}

function camelCase(words: string): string {
  const [head = "", ...rest] = words.split(/[\s-]+/u);
  const tail = rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [head.charAt(0).toLowerCase() + head.slice(1), ...tail].join("");
}

function extensionOf(
  role: "kind" | "interface",
  options: KindOptions,
  file: () => string | undefined,
): KindExtension {
  return {
    role,
    get file() {
      return file();
    },
    label: options.label,
    plural: options.plural,
    pluralField: options.pluralField ?? camelCase(options.plural.en),
    family: options.family,
    idPrefix: options.idPrefix,
    caption: options.caption ?? "name",
    kindRole: options.role,
    roots: options.roots ?? true,
    hidden: options.hidden ?? false,
  };
}

/**
 * Declares a kind of node: its label is the class's name, its interfaces are further labels.
 *
 * @example
 * ```ts
 * @Kind({ label: { en: "company", zh: "公司" }, plural: { en: "companies", zh: "公司" }, ... })
 * export class Company {}
 * ```
 * is stored as `(:Company:Organization:Entity)`.
 */
export function Kind(options: KindOptions): ClassDecorator {
  const file = declaringFile(Kind);
  return (target) => {
    const parents = options.implements ?? [];
    ObjectType({
      description: describe(options.description, options.label),
      ...(parents.length === 0 ? {} : { implements: [...parents] as never }),
    })(target);
    Extensions({ graph: extensionOf("kind", options, file) })(target);
  };
}

/** Declares an interface of kinds: an extra label that all of its kinds carry. */
export function KindInterface(options: KindOptions): ClassDecorator {
  const file = declaringFile(KindInterface);
  return (target) => {
    const parents = options.implements ?? [];
    InterfaceType({
      description: describe(options.description, options.label),
      autoRegisterImplementations: false,
      ...(parents.length === 0 ? {} : { implements: [...parents] as never }),
    })(target);
    Extensions({ graph: extensionOf("interface", options, file) })(target);
  };
}
