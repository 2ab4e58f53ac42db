// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { law } from "../../law.js";
import { cross, mapLeaves, outgoing } from "../crossing.js";

/** The roles of time, each of which gets a year of its own. */
const ROLES: Readonly<Record<string, string>> = {
  phenomenonTime: "2001",
  validTime: "2002",
  existence: "2003",
  temporal: "2004",
  referenceTime: "2005",
  resultTime: "2011",
  issued: "2012",
  modified: "2013",
  recordedFrom: "2014",
};

/** AD-033: phenomenon, valid, result and recorded time are never taken for each other. */
export const validNotRecorded = law<JsonPackage>({
  code: "AD-033",
  slug: "valid-not-recorded",
  class: "time",
  drawn: (bench) => outgoing(bench)?.map(withOwnYears),
  async judge(document, bench) {
    if ((await bench.findings(document.graph)).some(({ severity }) => severity === "error")) return "unsuited";
    const { decoded } = await cross(bench, document.graph);
    if (decoded === undefined) return "vacuous";
    let seen = 0;
    const swapped: unknown[] = [];
    for (const { resource } of decoded.resources)
      mapLeaves(resource, (leaf, path) => {
        const role = path.find((name) => Object.hasOwn(ROLES, name));
        const year = typeof leaf === "string" ? /^20[01]\d/.exec(leaf)?.[0] : undefined;
        if (role === undefined || year === undefined) return leaf;
        seen++;
        if (ROLES[role] !== year) swapped.push({ id: resource.id, path: path.join("/"), found: leaf });
        return leaf;
      });
    if (swapped.length > 0)
      return {
        message: { en: "A time came back in another role.", ja: "時刻が別の役割として戻った。" },
        expected: ROLES,
        actual: swapped.slice(0, 10),
      };
    return seen === 0 ? "unsuited" : "holds";
  },
});

function withOwnYears(document: JsonPackage): JsonPackage {
  const graph = mapLeaves(document.graph, (leaf, path) => {
    const role = path.find((name) => Object.hasOwn(ROLES, name));
    if (role === undefined || typeof leaf !== "string" || !/^\d{4}-/.test(leaf)) return leaf;
    return `${ROLES[role]}${leaf.slice(4).replace("-02-29", "-02-28")}`;
  }) as JsonPackage["graph"];
  return { ...document, graph };
}
