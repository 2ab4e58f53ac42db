// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import type { Bilingual } from "@jiku/model";
import type { Bench } from "../bench.js";
import type { ClassName, Law } from "../law.js";
import { law } from "../law.js";
import { cross, mapLeaves, outgoing, passes } from "./crossing.js";

/** A law that says of some members: they come back as they went out, or their loss is declared. */
export interface Kept {
  readonly code: string;
  readonly slug: string;
  readonly class: ClassName;
  /** Names of members; a difference at or below one of them counts. */
  readonly members: readonly string[];
  /** Puts hard values in place of soft ones; the member names lead to the leaf. The result is only used where it is still good data. */
  harden?(leaf: unknown, path: readonly string[], salt: number): unknown;
  readonly message: Bilingual;
}

/** Makes such a law. Each package is tried as it was drawn and, where that is still sound data, with hard values. */
export function kept({ code, slug, class: name, members, harden, message }: Kept): Law {
  const watched = new Set(members);
  return law<JsonPackage>({
    code,
    slug,
    class: name,
    drawn: (bench) =>
      outgoing(bench)?.map((document) => (harden === undefined ? document : hardened(document, harden))),
    async judge(document, bench) {
      if (!mentions(document.graph, watched) || !(await isSound(document, bench))) return "unsuited";
      const { encoded, decoded, silent } = await cross(bench, document.graph);
      if (decoded === undefined) return encoded.outcome === "refused" ? "vacuous" : "holds";
      const lost = silent.filter(
        ({ path, before, after }) => passes(path, watched) || mentions(before ?? after, watched),
      );
      return lost.length === 0 ? "holds" : { message, expected: [], actual: lost.slice(0, 10) };
    },
  });
}

function hardened(document: JsonPackage, harden: NonNullable<Kept["harden"]>): JsonPackage {
  let salt = 0;
  const graph = mapLeaves(document.graph, (leaf, path) => harden(leaf, path, salt++)) as JsonPackage["graph"];
  return { ...document, graph };
}

/** Data that breaks a rule would be refused with right, and data outside the subset may be lost. */
async function isSound(document: JsonPackage, bench: Bench): Promise<boolean> {
  if (bench.subject.manifest.subset !== undefined) return bench.inSubset(document);
  return (await bench.findings(document.graph)).every(({ severity }) => severity !== "error");
}

/** Whether a value holds one of these members anywhere. */
function mentions(value: unknown, members: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((item) => mentions(item, members));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => members.has(key) || mentions(inner, members));
}
