import { Property, ValueObject } from "../../decorators/index.js";

/** A circumstance that narrows a claim, such as the market that a share is measured in. */
@ValueObject("A circumstance that narrows what a claim says.")
export class Qualifier {
  @Property(() => String, {
    description: "What the circumstance is, such as market or sparsity.",
    label: { en: "name", zh: "名称" },
  })
  readonly name!: string;

  @Property(() => String, {
    description: "The circumstance itself, such as GPU or dense.",
    label: { en: "value", zh: "值" },
  })
  readonly value!: string;
}
