// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { cross, mapLeaves, outgoing } from "../crossing.js";

const FACTOR = 1024;

/** AD-035: values times 1024 come back as values times 1024; a power of two changes no digit. */
export const homogeneous = law<JsonPackage>({
  code: "AD-035",
  slug: "homogeneous",
  class: "quantity",
  drawn: outgoing,
  async judge(document, bench) {
    const larger = scaled(document.graph) as JsonPackage["graph"];
    if (JSON.stringify(larger) === JSON.stringify(document.graph)) return "unsuited";
    for (const graph of [document.graph, larger])
      if ((await bench.findings(graph)).some(({ severity }) => severity === "error")) return "unsuited";
    const [one, other] = [await cross(bench, document.graph), await cross(bench, larger)];
    if (one.decoded === undefined || other.decoded === undefined) return "vacuous";
    const expected = scaled(one.decoded.resources.map(({ resource }) => resource)) as JsonPackage["graph"];
    const found = differences(
      expected,
      other.decoded.resources.map(({ resource }) => resource),
      bench.subject.manifest,
    );
    if (found.length === 0) return "holds";
    return {
      message: { en: "Values that are multiplied come back otherwise.", ja: "定数倍した値が、別の値で戻る。" },
      expected: `× ${FACTOR}`,
      actual: found.slice(0, 10),
    };
  },
});

function scaled(value: unknown): unknown {
  return mapLeaves(value, (leaf, path) =>
    path.at(-1) === "value" && path.at(-2) === "result" && typeof leaf === "number" ? leaf * FACTOR : leaf,
  );
}
