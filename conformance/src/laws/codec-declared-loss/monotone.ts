// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import fc from "fast-check";
import { law } from "../../law.js";
import { canEncode, encode } from "../asked.js";

interface Thinned {
  readonly document: JsonPackage;
  /** Index of the resource, and of the member that is taken away. */
  readonly resource: number;
  readonly member: number;
}

/** AD-014: taking a member away adds no loss elsewhere. */
export const monotone = law<Thinned>({
  code: "AD-014",
  slug: "monotone",
  class: "codec-declared-loss",
  drawn: (bench) =>
    canEncode(bench)
      ? fc.record({ document: bench.packages(), resource: fc.nat(), member: fc.nat() }, { noNullPrototype: true })
      : undefined,
  async judge({ document, resource, member }, bench) {
    const { graph } = document;
    const at = resource % graph.length;
    const chosen = graph[at];
    const names = Object.keys(chosen ?? {}).filter((name) => OPTIONAL.has(name));
    const name = names[member % Math.max(names.length, 1)];
    if (chosen === undefined || name === undefined) return "unsuited";
    const thinner = Object.fromEntries(
      Object.entries(chosen).filter(([key]) => key !== name),
    ) as unknown as typeof chosen;
    const before = await encode(bench, graph);
    const after = await encode(
      bench,
      graph.map((one, n) => (n === at ? thinner : one)),
    );
    if (before.outcome !== "complete") return "vacuous";
    const known = new Set(before.losses.map((loss) => JSON.stringify(loss.at)));
    const added = after.losses.filter((loss) => !known.has(JSON.stringify(loss.at)));
    if (after.outcome === "complete" && added.length === 0) return "holds";
    return {
      message: { en: `Without "${name}" something else is lost.`, ja: `「${name}」を除くと別のものが失われる。` },
      expected: [],
      actual: { outcome: after.outcome, losses: added.slice(0, 10) },
    };
  },
});

/** Members that nothing else in a resource depends on. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...["label", "description", "identifiers", "sameAs", "license", "publisher", "keywords", "resultTime", "issued"],
  ...["relations", "existence", "accessRights", "quality"],
]);
