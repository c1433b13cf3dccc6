import { Extensions, Field, ObjectType } from "type-graphql";
import type { QuestionExtension } from "../model/index.js";
import type { AnyClass } from "./kind.js";

/** Declares a type that answers a question. */
export function Answer(question: string, description: string): ClassDecorator {
  return (target) => {
    ObjectType({ description })(target);
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
