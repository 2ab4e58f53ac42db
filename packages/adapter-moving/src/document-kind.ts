// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { itemsOf, member, type Node, textOf } from "@jiku/syntax/json";

/** Documents of the family that carry no data of their own. */
export const NO_DATA: Readonly<Record<string, Bilingual>> = {
  schema: { en: "a JSON Schema", ja: "JSON Schema" },
  landing: { en: "a landing page of an API", ja: "APIの入口の文書" },
  conformance: { en: "a declaration of conformance", ja: "適合の宣言" },
  request: { en: "the body of a request", ja: "要求の本文" },
  error: { en: "an error response", ja: "エラー応答" },
};

/** What a document is, told by its members. */
export function documentKind(root: Node): string {
  const has = (...names: readonly string[]) => names.every((name) => member(root, name) !== undefined);
  if (root.kind === "seq") return member(root.items[0], "datetimes") !== undefined ? "properties" : "unknown";
  if (root.kind === "scalar") return "unknown";
  if (has("$schema") || has("$id")) return "schema";
  return poseKind(has) ?? movingKind(root, has) ?? "unknown";
}

type Has = (...names: readonly string[]) => boolean;

function poseKind(has: Has): string | undefined {
  if (has("frameChain")) return "chain";
  if (has("frameList")) return "graph";
  if (has("innerFrameSeries")) return "regular-series";
  if (has("innerFrameAndTimeSeries")) return "irregular-series";
  if (has("streamElements")) return "stream";
  if (has("streamElement")) return "stream-element";
  if (has("frameSpecification")) return "advanced";
  if (has("position", "angles")) return "basic-ypr";
  return has("position", "quaternion") ? "basic-quaternion" : undefined;
}

function movingKind(root: Node, has: Has): string | undefined {
  const type = textOf(member(root, "type"));
  if (type === "FeatureCollection") return "features";
  if (type === "Feature") return "feature";
  if (type?.startsWith("Moving") === true) return "motion";
  if (has("geometrySequence")) return "motions";
  if (has("temporalProperties")) return "properties";
  if (has("datetimes", "values")) return "track";
  if (has("name", "valueSequence") || (has("name", "form") && has("type"))) return "property";
  if (has("collections")) return "collections";
  if (textOf(member(root, "itemType")) === "movingfeature") return has("id") ? "collection" : "request";
  if (has("conformsTo")) return "conformance";
  if (has("links") && itemsOf(member(root, "links")).length > 0) return "landing";
  return has("code", "description")
    ? "error"
    : has("title", "updateFrequency") || has("title", "description")
      ? "request"
      : undefined;
}
