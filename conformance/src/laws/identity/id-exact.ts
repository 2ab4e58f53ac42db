// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { cross, outgoing } from "../crossing.js";

/** Ends of IRIs that careless codecs change. */
const ENDS = [
  "a",
  "A",
  "%41",
  "%e3%81%82",
  "%E3%81%82",
  "観測",
  "e\u0301",
  "\u00e9",
  "1.0",
  "01",
  "x~y",
  "q?k=v&l=w",
  "r#f",
  "__proto__",
  "constructor",
  "p//q",
  "😀",
];

/** AD-040: ids come back character by character. */
export const idExact = law<JsonPackage>({
  code: "AD-040",
  slug: "id-exact",
  class: "identity",
  drawn: (bench) => outgoing(bench)?.map(withHardIds),
  async judge(document, bench) {
    if (bench.subject.manifest.subset !== undefined && !(await bench.inSubset(document))) return "unsuited";
    if ((await bench.findings(document.graph)).some(({ severity }) => severity === "error")) return "unsuited";
    const { encoded, decoded } = await cross(bench, document.graph);
    if (decoded === undefined) return "vacuous";
    const dropped = new Set(encoded.losses.flatMap(({ at }) => (at.kind === "resource" ? [at.id] : [])));
    const back = new Set(decoded.resources.map(({ resource }) => resource.id));
    const gone = document.graph.filter(({ id }) => !back.has(id) && !dropped.has(id)).map(({ id }) => id);
    const out = new Set(document.graph.map(({ id }) => id));
    const made = bench.subject.manifest.subset === undefined ? [] : [...back].filter((id) => !out.has(id));
    if (gone.length + made.length === 0) return "holds";
    return {
      message: { en: "An id comes back as another one.", ja: "idが別のものとして戻る。" },
      expected: gone,
      actual: made.length > 0 ? made : [...back].slice(0, 10),
    };
  },
});

/** Each id, wherever it stands, with a hard end. */
function withHardIds(document: JsonPackage): JsonPackage {
  const ids = new Map(document.graph.map(({ id }, n) => [id, `${id}/${ENDS[(n * 7 + id.length) % ENDS.length]}`]));
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
  };
  return { ...document, graph: rename(document.graph) as JsonPackage["graph"] };
}
