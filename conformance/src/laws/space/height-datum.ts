// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { cross, mapLeaves, outgoing } from "../crossing.js";

/** AD-026: a reference system that is not declared is not put in place of nothing, and one that is does not change dimension. */
export const heightDatum = law<JsonPackage>({
  code: "AD-026",
  slug: "height-datum",
  class: "space",
  drawn: (bench) => outgoing(bench)?.map(withoutSystems),
  async judge(document, bench) {
    if (bench.subject.manifest.subset !== undefined && !(await bench.inSubset(document))) return "unsuited";
    if (!JSON.stringify(document.graph).includes('"coordinates"')) return "unsuited";
    const { decoded } = await cross(bench, document.graph);
    if (decoded === undefined) return "vacuous";
    const invented: unknown[] = [];
    for (const { resource } of decoded.resources)
      mapLeaves(resource, (leaf, path) => {
        if (path.at(-1) === "rs") invented.push({ id: resource.id, path: path.join("/"), found: leaf });
        return leaf;
      });
    if (invented.length === 0) return "holds";
    return {
      message: {
        en: "A reference system was made up that nobody declared.",
        ja: "誰も宣言していない参照系が補われた。",
      },
      expected: "undeclared",
      actual: invented.slice(0, 10),
    };
  },
});

function withoutSystems(document: JsonPackage): JsonPackage {
  const drop = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(drop);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => (key === "rs" ? [] : [[key, drop(inner)]])),
    );
  };
  return { ...document, graph: drop(document.graph) as JsonPackage["graph"] };
}
