import { timesAsMany } from "./ratios.js";
import { GOALS, type Ratios, type Report, type Result } from "./results.js";

const times = (ratio: number | null): string => (ratio === null ? "–" : `${ratio.toFixed(2)}×`);

function cell(result: Result | undefined): string {
  if (result === undefined) return "not there";
  const { perSecond, median, p99 } = result;
  return `${Math.round(perSecond)} (${median.toFixed(1)} / ${p99.toFixed(1)})`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Writes the results as a table in Markdown: requests a second, and in brackets median / p99 in ms. */
export function resultTable(
  report: Report,
  operations: readonly { readonly name: string; readonly title: string }[],
): string {
  const servers = [...new Set(report.results.map(({ server }) => server))];
  const clients = [...new Set(report.results.map((one) => one.clients))];
  const rivals = servers.filter((name) => name !== "chipgraph");
  const rows = operations.flatMap(({ name, title }) =>
    clients.map((count) => {
      const found = servers.map((server) =>
        report.results.find(
          (one) => one.operation === name && one.server === server && one.clients === count,
        ),
      );
      const ratios = rivals.map((rival) =>
        times(timesAsMany(report.results, name, ["chipgraph", rival], count)),
      );
      const hits = report.dbHits[name];
      const both = `${hits?.chipgraph ?? "–"} / ${hits?.handWritten ?? "–"}`;
      return line([title, String(count), ...found.map(cell), ...ratios, both]);
    }),
  );
  const head = ["operation", "clients", ...servers, ...rivals.map((name) => `÷ ${name}`), "dbHits"];
  return [line(head), line(head.map(() => "---")), ...rows].join("\n");
}

/** Writes each ratio with its goal, and whether that is met. */
export function ratioTable(ratios: Ratios): string {
  const rows = (Object.keys(GOALS) as (keyof Ratios)[]).map((name) => {
    const [found, goal] = [ratios[name], GOALS[name]];
    const met = found === null ? "not measured" : found >= goal ? "met" : "missed";
    return line([name, times(found), `≥ ${goal}×`, met]);
  });
  return [
    line(["ratio", "this run", "goal", ""]),
    line(["---", "---", "---", "---"]),
    ...rows,
  ].join("\n");
}
