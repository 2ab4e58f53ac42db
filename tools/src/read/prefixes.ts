// SPDX-License-Identifier: Apache-2.0
import type { PublishedContext } from "../ir/ir.js";
import { isObject } from "./json.js";
import { SourceError } from "./problem.js";
import type { SourceTree } from "./source-tree.js";
import { parseYaml } from "./yaml.js";

const FILE = "schemas/prefixes.yaml";

/** The published JSON-LD context's IRI and prefixes. @throws SourceError when `schemas/prefixes.yaml` is missing or malformed */
export function readPrefixes(tree: SourceTree): PublishedContext {
  const { value } = parseYaml(FILE, tree.get(FILE) ?? "");
  if (!isObject(value) || typeof value.context !== "string" || !isObject(value.prefixes)) {
    throw new SourceError({ law: "prefixes", file: FILE, line: 1, message: "context and prefixes are needed" });
  }
  const prefixes = Object.fromEntries(
    Object.entries(value.prefixes).map(([prefix, namespace]) => [prefix, String(namespace)]),
  );
  return { iri: value.context, prefixes };
}
