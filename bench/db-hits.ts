import neo4j, { type ProfiledPlan } from "neo4j-driver";
import type { App } from "../src/app.js";
import type { Explanation } from "../src/graph/index.js";
import type { Operation, Variables } from "./operations/index.js";
import type { Neo4jAddress } from "./servers/rivals.js";

/** Work of Neo4j for one question; null where a server is not asked it. */
export interface DbHits {
  readonly chipgraph: number | null;
  readonly handWritten: number | null;
}

const sum = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((all, child) => all + sum(child), Number(dbHits));

const whole = (value: unknown): unknown =>
  Number.isInteger(value) ? neo4j.int(value as number) : value;

/** Counts what Neo4j looks up for each operation, by PROFILE of the statements. */
export async function countDbHits(
  app: App,
  { url, password }: Neo4jAddress,
  operations: readonly Operation[],
  tell: (why: string) => void,
): Promise<Readonly<Record<string, DbHits>>> {
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", password), {
    disableLosslessIntegers: true,
  });
  const profile = async (text: string, parameters: Variables): Promise<number> => {
    const values = Object.entries(parameters).map(([name, value]) => [name, whole(value)] as const);
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, Object.fromEntries(values), {
      database: "neo4j",
    });
    return summary.profile === false ? Number.NaN : sum(summary.profile);
  };
  const found: Record<string, DbHits> = {};
  try {
    for (const { name, asked, variants } of operations) {
      const variables = variants[Math.floor(variants.length / 2)] ?? {};
      let own: number | null = null;
      if (asked.chipgraph !== undefined) {
        const explain = new Set(["explain"]);
        const { extensions, errors } = await app.ask(asked.chipgraph.text, variables, explain);
        if (errors === undefined) own = 0;
        else tell(`dbHits of ${name}: ${errors.map(String).join("; ")}`);
        const explained = (extensions?.["explain"] ?? []) as readonly Explanation[];
        for (const { statement, parameters } of explained)
          own = (own ?? 0) + (await profile(statement, parameters));
      }
      const other = asked.handWritten;
      found[name] = {
        chipgraph: own,
        handWritten: other === undefined ? null : await profile(other.text, variables),
      };
    }
  } finally {
    await driver.close();
  }
  return found;
}
