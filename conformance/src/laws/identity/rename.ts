// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { cross, mapLeaves, outgoing } from "../crossing.js";

const BEFORE = "https://data.example.org/";
const AFTER = "urn:x-twin:";

/** AD-018: other ids in, the same other ids out, and nothing else changes. */
export const rename = law<JsonPackage>({
  code: "AD-018",
  slug: "rename",
  class: "identity",
  drawn: outgoing,
  async judge(document, bench) {
    const renamed = moved(document.graph) as JsonPackage["graph"];
    for (const graph of [document.graph, renamed])
      if ((await bench.findings(graph)).some(({ severity }) => severity === "error")) return "unsuited";
    const [one, other] = [await cross(bench, document.graph), await cross(bench, renamed)];
    if (one.decoded === undefined || other.decoded === undefined) return "vacuous";
    const expected = moved(one.decoded.resources.map(({ resource }) => resource)) as JsonPackage["graph"];
    const found = differences(
      expected,
      other.decoded.resources.map(({ resource }) => resource),
      bench.subject.manifest,
    );
    if (found.length === 0) return "holds";
    return {
      message: { en: "Under other ids something else comes back.", ja: "idを変えると、別のものが戻る。" },
      expected: [],
      actual: found.slice(0, 10),
    };
  },
});

function moved(value: unknown): unknown {
  return mapLeaves(value, (leaf) =>
    typeof leaf === "string" && leaf.startsWith(BEFORE) ? AFTER + leaf.slice(BEFORE.length) : leaf,
  );
}
