// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import type { AnyResource } from "@jiku/model";
import fc from "fast-check";
import { differences } from "../../compare/differences.js";
import { law } from "../../law.js";
import { cross, outgoing } from "../crossing.js";

interface Two {
  readonly one: JsonPackage;
  readonly other: JsonPackage;
}

/** AD-016: two sets of resources that share no id, written together, come back as each by itself. */
export const concat = law<Two>({
  code: "AD-016",
  slug: "concat",
  class: "codec-lossless",
  drawn(bench) {
    const packages = bench.subset() === undefined ? undefined : outgoing(bench);
    return packages && fc.record({ one: packages, other: packages.map(moved) }, { noNullPrototype: true });
  },
  async judge({ one, other }, bench) {
    if (!(await bench.inSubset(one)) || !(await bench.inSubset(other))) return "unsuited";
    const apart = [await cross(bench, one.graph), await cross(bench, other.graph)];
    // What is refused by itself says nothing of the two together.
    if (apart.some(({ decoded }) => decoded === undefined)) return "vacuous";
    const together = await cross(bench, [...one.graph, ...other.graph]);
    const parts = apart.flatMap(({ decoded }) => decoded?.resources.map(({ resource }) => resource) ?? []);
    const whole = together.decoded?.resources.map(({ resource }) => resource) ?? [];
    const found = differences(parts, whole, bench.subject.manifest);
    if (found.length === 0) return "holds";
    return {
      message: {
        en: "Written together, the resources come back otherwise than apart.",
        ja: "まとめて書くと、別々に書いたときと違って戻る。",
      },
      expected: [],
      actual: found.slice(0, 10),
    };
  },
});

const HERE = "https://data.example.org/";

/** The same resources under other ids. */
function moved(document: JsonPackage): JsonPackage {
  const text = JSON.stringify(document.graph).replaceAll(HERE, `${HERE}other/`);
  return { ...document, graph: JSON.parse(text) as readonly AnyResource[] };
}
