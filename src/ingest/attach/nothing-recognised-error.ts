import { ChipgraphError } from "../../errors/index.js";
import type { Fit } from "./recognise-documents.js";

/** A text that holds no document of the graph: too few tokens of any document's claims stand in it. */
export class NothingRecognisedError extends ChipgraphError {
  readonly code = "BAD_USER_INPUT" as const;

  constructor(file: string, closest: (Fit & { readonly name: string }) | undefined) {
    super(
      closest === undefined
        ? `${file} cannot be recognised: the graph has no claims that cite a paragraph. Import claims first: npx chipgraph import`
        : `${file} holds no document of the graph. The closest is ${closest.name}, and only ${closest.standing} of ` +
            `the ${closest.tokens} words that its claims cite stand in their paragraphs. ` +
            "Attach the text that the claims were read from, with its paragraphs in their order.",
      { file, ...(closest === undefined ? {} : { closest: closest.document }) },
    );
  }
}
