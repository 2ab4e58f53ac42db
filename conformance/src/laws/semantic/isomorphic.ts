// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import { type AnyResource, isJikuError } from "@jiku/model";
import { toQuads } from "@jiku/rdf";
import { law } from "../../law.js";
import { cross, outgoing } from "../crossing.js";

/** AD-041: what comes back makes the same RDF statements; compared with blank nodes by their contents. */
export const isomorphic = law<JsonPackage>({
  code: "AD-041",
  slug: "isomorphic",
  class: "semantic",
  drawn: (bench) => (bench.subset() === undefined ? undefined : outgoing(bench)),
  async judge(document, bench) {
    if (!(await bench.inSubset(document))) return "unsuited";
    const { decoded } = await cross(bench, document.graph);
    if (decoded?.outcome !== "complete") return "vacuous";
    const before = statements(document.graph);
    const after = statementsRead(decoded.resources.map(({ resource }) => resource));
    if (after === undefined)
      return {
        message: {
          en: "What comes back cannot be said in RDF.",
          ja: "戻ったものをRDFで表せない。",
        },
        expected: before.slice(0, 10),
        actual: decoded.resources.slice(0, 5),
      };
    const gone = before.filter((line) => !after.includes(line));
    const made = after.filter((line) => !before.includes(line));
    if (gone.length + made.length === 0) return "holds";
    return {
      message: {
        en: "The RDF view of what comes back says something else.",
        ja: "戻ったもののRDFの表す内容が変わった。",
      },
      expected: gone.slice(0, 10),
      actual: made.slice(0, 10),
    };
  },
});

/** Undefined for members that have no RDF view, such as an undeclared prefix. */
function statementsRead(resources: readonly AnyResource[]): readonly string[] | undefined {
  try {
    return statements(resources);
  } catch (error) {
    if (isJikuError(error)) return undefined;
    throw error;
  }
}

/** The statements of resources, each blank node written as the sorted statements about it: the trees of Jiku share none. */
function statements(resources: readonly AnyResource[]): readonly string[] {
  return resources.flatMap((resource) => {
    const quads = toQuads(resource);
    const written = (term: { readonly termType: string; readonly value: string }): string => {
      if (term.termType !== "BlankNode") return JSON.stringify(term);
      const about = quads.filter(({ subject }) => subject.value === term.value && subject.termType === "BlankNode");
      return `[${about
        .map(({ predicate, object }) => `${predicate.value} ${written(object)}`)
        .sort()
        .join(" ; ")}]`;
    };
    return quads
      .filter(({ subject }) => subject.termType !== "BlankNode")
      .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${written(object)}`)
      .sort();
  });
}
