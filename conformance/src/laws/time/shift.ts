// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { cross, mapLeaves, outgoing } from "../crossing.js";

const CENTURIES = 4;

/** AD-029: with all times moved by four centuries (a whole cycle of the calendar), everything else comes back alike. */
export const shift = law<JsonPackage>({
  code: "AD-029",
  slug: "shift",
  class: "time",
  drawn: outgoing,
  async judge(document, bench) {
    const later = { ...document, graph: moved(document.graph) as JsonPackage["graph"] };
    if (JSON.stringify(later.graph) === JSON.stringify(document.graph)) return "unsuited";
    const sound = async ({ graph }: JsonPackage) =>
      (await bench.findings(graph)).every(({ severity }) => severity !== "error");
    if (!(await sound(document)) || !(await sound(later))) return "unsuited";
    const [now, then] = [await cross(bench, document.graph), await cross(bench, later.graph)];
    if (now.decoded === undefined || then.decoded === undefined) return "vacuous";
    const expected = moved(now.decoded.resources.map(({ resource }) => resource)) as JsonPackage["graph"];
    const actual = then.decoded.resources.map(({ resource }) => resource);
    const found = differences(expected, actual, bench.subject.manifest);
    if (found.length === 0) return "holds";
    return {
      message: { en: "Times that are moved come back moved otherwise.", ja: "ずらした時刻が、別のずれで戻る。" },
      expected: `+${CENTURIES * 100} years`,
      actual: found.slice(0, 10),
    };
  },
});

function moved(value: unknown): unknown {
  return mapLeaves(value, (leaf) =>
    typeof leaf === "string" && /^(?:1[5-9]|20)\d\d-\d\d(?:-\d\d|$)/.test(leaf)
      ? `${Number(leaf.slice(0, 4)) + CENTURIES * 100}${leaf.slice(4)}`
      : leaf,
  );
}
