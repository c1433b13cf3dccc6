import { SettingsError } from "../errors/index.js";

function parseOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (origin === "null") {
    throw new SettingsError(`"${text}" is no origin; one reads like https://example.org`);
  }
  return origin;
}

/**
 * Reads the setting CHIPGRAPH_ORIGINS: origins separated by commas, or `*` for every origin.
 * A path or a closing slash is dropped, since browsers send neither.
 */
export function parseOrigins(setting: string | undefined): readonly string[] {
  const parts = (setting ?? "").split(",").map((part) => part.trim());
  return parts
    .filter((part) => part !== "")
    .map((part) => (part === "*" ? "*" : parseOrigin(part)));
}
