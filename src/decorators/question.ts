import { Extensions, Field, ObjectType } from "type-graphql";
import type {
  AnalysisExtension,
  ComputedExtension,
  LiftedExtension,
  QuestionExtension,
  WorkedOutExtension,
} from "../model/index.js";
import type { AnyClass } from "./kind.js";

/** Declares a type that answers a question; its name is the class's unless said otherwise. */
export function Answer(
  question: string,
  description: string,
  options: { readonly name?: string } = {},
): ClassDecorator {
  return (target) => {
    const { name = target.name } = options;
    ObjectType(name, { description })(target);
    Extensions({ graph: { role: "question", question } satisfies QuestionExtension })(target);
  };
}

/** Declares a field of an answer and which part of the question it gives. */
export function AnswerPart(
  type: () => unknown,
  part: string,
  description: string,
  options: { readonly nullable?: boolean } = {},
): (target: object, key: string, descriptor?: PropertyDescriptor) => void {
  return (target, key, descriptor) => {
    const settings = { description, nullable: options.nullable ?? false };
    Field(type as never, settings)(target, key, descriptor as never);
    const extension: QuestionExtension = { role: "question", question: "", part };
    Extensions({ graph: extension })(target, key);
  };
}

/** Marks a query as a question that the compiler knows, and the kind that it compares. */
export function Question(question: string, kind: () => AnyClass): MethodDecorator {
  return (target, key, descriptor) => {
    const extension: QuestionExtension = { role: "question", question, part: kind().name };
    Extensions({ graph: extension })(target, key as string, descriptor as never);
  };
}

/** Writes what a field is worked out by. */
function workedOut(extension: WorkedOutExtension): MethodDecorator {
  return (target, key, descriptor) => {
    Extensions({ graph: extension })(target, key as string, descriptor as never);
  };
}

/** Marks a field of a kind as one that is worked out from what is read of its node. */
export function Computed(
  name: string,
  options: Pick<ComputedExtension, "reads" | "places">,
): MethodDecorator {
  return workedOut({ role: "computed", name, ...options });
}

/** Marks a query as an analysis; a list that may grow long is served as a connection. */
export function Analysis(
  name: string,
  options: Partial<Pick<AnalysisExtension, "connection" | "views" | "each">> = {},
): MethodDecorator {
  return workedOut({ role: "analysis", name, connection: false, ...options });
}

/** Marks a query as a computed field of the one node that an argument names. */
export function Lifted(
  field: string,
  kind: () => AnyClass,
  argument: string,
  party?: LiftedExtension["party"],
): MethodDecorator {
  return workedOut({ role: "lifted", field, kind: kind().name, argument, party });
}
