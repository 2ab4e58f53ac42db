// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule, Transform } from "@jiku/model";
import { isReferenceSystem } from "@jiku/spacetime";
import { append } from "../merge-memos.js";

type Need = "translation" | "rotation" | "scaleFactor" | "matrix" | "field" | "pipeline";

const NEEDS: Readonly<Record<Transform["method"], readonly Need[]>> = {
  identity: [],
  rigid: ["translation", "rotation"],
  similarity: ["scaleFactor"],
  affine: ["matrix"],
  field: ["field"],
  pipeline: ["pipeline"],
};

/** What the method needs and the transform does not give; parameters that change with time stand in its series. */
function missingOf(transform: Transform): readonly Need[] {
  return transform.series === undefined
    ? NEEDS[transform.method].filter((member) => transform[member] === undefined)
    : [];
}

/** A transform gives what its method needs; of an affine one see `affineComplete`. */
export const transformComplete: Rule<"Transform"> = {
  code: "SP-23",
  on: "Transform",
  check(transform, report) {
    const { method } = transform;
    if (method === "affine") return;
    const missing = missingOf(transform);
    if (missing.length > 0) report("", { method, missing });
  },
};

/** Affine transforms without matrix: the ordinal, and the absolute IRI of the source. */
type Affine = { readonly ordinal: number; readonly source: string };

/** The half of SP-23 that looks at the source: an affine transform from a lattice takes its matrix from the basis of the lattice. */
export const affineComplete: SetRule<Affine[]> = {
  code: "SP-23",
  on: ["Transform"],
  start: () => [],
  collect(memo, resource, ordinal, context) {
    const transform = resource as unknown as Transform;
    if (transform.method !== "affine" || missingOf(transform).length === 0) return;
    memo.push({ ordinal, source: context.expand(transform.sourceRs) });
  },
  merge: append,
  finish(memo, report, set) {
    for (const { ordinal, source } of memo) {
      const rs = set.resolve(source);
      if (isReferenceSystem(rs) && rs.kind !== "lattice")
        report(ordinal, "", { method: "affine", missing: ["matrix"] });
    }
  },
};
