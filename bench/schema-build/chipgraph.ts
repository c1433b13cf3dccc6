// How long chipgraph's schema takes to build in a fresh process, with so many kinds added.
import "reflect-metadata";
import { performance } from "node:perf_hooks";
import { Float } from "type-graphql";
import { buildApiSchema } from "../../src/api/index.js";
import { Kind, Property, buildOntologySchema } from "../../src/decorators/index.js";
import { buildModel } from "../../src/model/index.js";
import { ontologyTypes } from "../../src/ontology/index.js";
import { Entity } from "../../src/ontology/entity.js";
import { Node } from "../../src/ontology/node.js";
import { ontologyQuestions } from "../../src/ontology/queries/index.js";

const added = Number(process.argv[2]);

function made(number: number): new () => object {
  const name = `Made${number}`;
  const { [name]: declared = Object } = { [name]: class {} };
  for (const figure of ["length", "width", "height"]) {
    Property(() => Float, {
      description: `Its ${figure}.`,
      label: { en: figure, zh: figure },
      nullable: true,
    })(declared.prototype as object, figure);
  }
  Kind({
    description: `The made kind ${number}.`,
    label: { en: `made ${number}`, zh: `made ${number}` },
    plural: { en: `made ${number} things`, zh: `made ${number}` },
    family: "product",
    idPrefix: `made${number}`,
    implements: [Entity, Node],
  })(declared as never);
  return declared as new () => object;
}

const start = performance.now();
const further = Array.from({ length: added }, (_none, at) => made(at + 1));
const types = [...ontologyTypes, ...further] as typeof ontologyTypes;
const ontology = buildOntologySchema({ types, questions: ontologyQuestions });
const model = buildModel(ontology);
buildApiSchema(model, ontology);
console.log(JSON.stringify({ milliseconds: performance.now() - start, kinds: model.kinds.size }));
