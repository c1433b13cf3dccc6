import { COMPARED_AT } from "./ratios.js";
import type { Report } from "./results.js";

const COLOURS = ["#1b6ca8", "#c94f4f", "#8a8a8a", "#4f9d69", "#b98b2f", "#7a5ea8"];
const [WIDTH, BAR, GAP, LEFT] = [900, 14, 16, 330];

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

/** Draws requests a second at 16 clients as bars, one group an operation, as an SVG. */
export function picture(
  report: Report,
  operations: readonly { readonly name: string; readonly title: string }[],
): string {
  const at = report.results.filter(({ clients }) => clients === COMPARED_AT);
  const servers = [...new Set(at.map(({ server }) => server))];
  const most = Math.max(1, ...at.map(({ perSecond }) => perSecond));
  const colour = (server: string): string =>
    COLOURS[servers.indexOf(server) % COLOURS.length] ?? "";
  let y = 60;
  const parts: string[] = servers.map(
    (server, index) =>
      `<rect x="${20 + index * 150}" y="34" width="12" height="12" fill="${colour(server)}"/>` +
      `<text x="${38 + index * 150}" y="45">${escaped(server)}</text>`,
  );
  for (const { name, title } of operations) {
    const bars = at.filter(({ operation }) => operation === name);
    if (bars.length === 0) continue;
    const middle = y + (bars.length * BAR) / 2 + 4;
    parts.push(`<text x="${LEFT - 10}" y="${middle}" text-anchor="end">${escaped(title)}</text>`);
    for (const { server, perSecond } of bars) {
      const width = ((WIDTH - LEFT - 70) * perSecond) / most;
      parts.push(
        `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${colour(server)}"/>`,
        `<text x="${(LEFT + width + 5).toFixed(1)}" y="${y + BAR - 4}">${Math.round(perSecond)}</text>`,
      );
      y += BAR;
    }
    y += GAP;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>`,
    `<text x="20" y="22" font-size="14">Requests a second at ${COMPARED_AT} clients, ${report.nodes} nodes</text>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}
