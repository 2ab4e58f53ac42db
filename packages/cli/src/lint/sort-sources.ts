// SPDX-License-Identifier: Apache-2.0
import type { LintSource } from "@jiku/lint";
import { isObject, type JsonObject, parseJson, parseYaml } from "@jiku/lint/read";
import type { ExtensionSource } from "@jiku/validate/extensions";
import type { ConfigFile } from "@jiku/validate/profile";

/** Files by what judges them. */
export interface SortedSources {
  /** Schemas and built-in profiles, for the linter. */
  readonly sources: readonly LintSource[];
  /** Profiles of users, which restrict the core. */
  readonly profiles: readonly ConfigFile[];
  readonly extensions: readonly ExtensionSource[];
}

/** Files by what they say of themselves; one that cannot be read goes to the linter, which says why. */
export function sortSources(found: readonly LintSource[]): SortedSources {
  const sources: LintSource[] = [];
  const profiles: ConfigFile[] = [];
  const extensions: ExtensionSource[] = [];
  for (const source of found) {
    const kind = kindOf(source);
    if (kind === "profile") profiles.push({ name: source.file, bytes: source.bytes });
    else if (kind === "extension") extensions.push({ name: source.file, bytes: source.bytes });
    else if (kind === "package") extensions.push({ folder: source.file.replace(/\/?package\.json$/, "") || "." });
    else if (kind === "linted") sources.push(source);
  }
  return { sources, profiles, extensions };
}

/** `stranger`: a package.json that names no extension. */
function kindOf(source: LintSource): "linted" | "profile" | "extension" | "package" | "stranger" {
  const { file } = source;
  if (file.endsWith(".schema.json")) return "linted";
  const isYaml = /\.ya?ml$/i.test(file);
  const value = objectIn(source, isYaml);
  if (/(?:^|\/)package\.json$/.test(file)) return isObject(value?.jiku) ? "package" : "stranger";
  if (value === undefined) return "linted";
  if (value.prefix !== undefined && (value.namespace !== undefined || value.members !== undefined)) return "extension";
  if (value.extends !== undefined || value.restrictions !== undefined) return "profile";
  const isBuiltIn = value.order !== undefined || value.defaultFor !== undefined;
  return isYaml && !isBuiltIn ? "profile" : "linted";
}

function objectIn({ bytes }: LintSource, isYaml: boolean): JsonObject | undefined {
  const text = new TextDecoder().decode(bytes);
  const value = (isYaml ? parseYaml(text) : parseJson(text)).source?.value;
  return isObject(value) ? value : undefined;
}
