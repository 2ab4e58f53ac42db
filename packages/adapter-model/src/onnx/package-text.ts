// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Resource } from "@jiku/model";
import { safeJson } from "../sidecar-json.js";

/** The resources of a package, or why it cannot be read. */
export function readPackageText(text: string): readonly Resource[] | Bilingual {
  const json = safeJson(new TextEncoder().encode(text));
  if ("fault" in json) return { en: `its JSON is faulty (${json.fault})`, ja: `JSONに誤りがある(${json.fault})` };
  const document = json.value;
  const graph = isObject(document) ? document["graph"] : undefined;
  if (!isObject(document) || document["jiku"] !== "1.0" || !Array.isArray(graph) || !graph.every(isResource))
    return { en: "it is no package of version 1.0", ja: "版1.0のパッケージでない" };
  return graph;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isResource(value: unknown): value is Resource {
  return isObject(value) && typeof value["id"] === "string" && typeof value["type"] === "string";
}
