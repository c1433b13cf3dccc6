import type { DataMistake } from "../../errors/index.js";
import type { SourceFile } from "../read/source-file.js";
import { checkClaim, type ClaimRules } from "./check-claim.js";
import { checkDocument } from "./check-document.js";
import { checkEntity } from "./check-entity.js";
import { checkEntries } from "./check-entries.js";
import { checkParagraph } from "./check-paragraph.js";
import { compileShape } from "./compile-shape.js";
import { collecting } from "./report.js";
import { shapeMistakes } from "./shape-mistakes.js";
import { soundFile, type SoundFile } from "./sound-file.js";

/** Files after checking: what later steps can rely on, and every mistake. */
export interface ValidatedSources {
  readonly files: readonly SoundFile[];
  readonly mistakes: readonly DataMistake[];
}

/** Checks the shape of files by the JSON Schema, and what they say by the ontology. */
export function validateSources(
  sources: readonly SourceFile[],
  rules: ClaimRules & { readonly importSchema: object },
): ValidatedSources {
  const validate = compileShape(rules.importSchema);
  const mistakes: DataMistake[] = [];
  const files = sources.map((source) => {
    const shape = shapeMistakes(validate, source);
    const file = soundFile(source, shape);
    const told: string[] = [];
    const report = collecting(mistakes);
    const tell: typeof report = (place, message) => {
      told.push(`${place.path.join("/")}/`);
      report(place, message);
    };
    if (file.document !== undefined) {
      checkDocument(file.document, rules.today, tell);
      checkEntries(file.document, file, tell);
    }
    for (const entity of file.entities) checkEntity(entity, rules.model, tell);
    for (const claim of file.claims) {
      checkClaim(claim, rules, tell);
      checkParagraph(claim, file.document?.raw, tell);
    }
    // The ontology's words for a mistake are the better ones where the schema sees it too.
    for (const { path, message } of shape) {
      const place = `${path.join("/")}/`;
      if (!told.some((other) => other.startsWith(place))) report({ source, path }, message);
    }
    return file;
  });
  return { files, mistakes };
}
