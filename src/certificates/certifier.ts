import type { Engine } from "../engine/index.js";
import { GraphBusyError } from "../errors/index.js";
import type { GraphModel } from "../model/index.js";
import type { Certificate } from "./certificate.js";
import { graphHash } from "./graph-hash.js";
import { makeCertificate, type Certified } from "./make-certificate.js";

/** What certificates are made with. */
export interface CertifierParts {
  readonly engine: Engine;
  readonly model: GraphModel;
  readonly ontologyVersion: number;
  readonly rules: () => Promise<Certificate["rules"]>;
  /** Reads the graph's revision from the database; undefined while it holds nothing of ours. */
  readonly revision: () => Promise<number | undefined>;
  readonly instant: () => string;
  /** Milliseconds that a statement may take. */
  readonly timeout: number | undefined;
}

/** Makes the certificates of answers, and digests each state of the graph once. */
export class Certifier {
  #digest: { readonly revision: number | undefined; readonly hash: Promise<string> } | undefined;

  constructor(private readonly parts: CertifierParts) {}

  /** Reads the revision that an answer starts from; it is to be asked before the graph is. */
  begin(): Promise<number | undefined> {
    return this.parts.revision();
  }

  /**
   * Makes the certificate of an answer that started from a revision.
   *
   * Errors: GraphBusyError where the graph has been written to since, so that nobody could say what
   * the answer was read from; those of the engine.
   */
  async certify(certified: Certified, revision: number | undefined): Promise<Certificate> {
    const { engine, model, ontologyVersion, instant, timeout } = this.parts;
    const certificate = await makeCertificate(
      {
        engine,
        model,
        ontologyVersion,
        rules: await this.parts.rules(),
        hash: await this.#hashAt(revision),
        revision: revision ?? null,
        instant: instant(),
        timeout,
      },
      certified,
    );
    if ((await this.parts.revision()) === revision) return certificate;
    this.#digest = undefined;
    throw new GraphBusyError(engine.address, "making of the answer", 1);
  }

  #hashAt(revision: number | undefined): Promise<string> {
    const { engine, model, timeout } = this.parts;
    if (this.#digest?.revision === revision && this.#digest !== undefined) return this.#digest.hash;
    const hash = graphHash(engine, model, timeout);
    this.#digest = { revision, hash };
    // One that could not be made is tried again.
    hash.catch(() => {
      if (this.#digest?.hash === hash) this.#digest = undefined;
    });
    return hash;
  }
}
