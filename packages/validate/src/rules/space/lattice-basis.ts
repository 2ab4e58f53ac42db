// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { determinant, isDegenerate, isSquare } from "@jiku/spacetime";
import { rounded } from "./number-text.js";

/** A lattice has a basis of full rank and its unit (OPTIMADE, lattice_vectors). */
export const latticeBasis: Rule<"ReferenceSystem"> = {
  code: "SP-11",
  on: "ReferenceSystem",
  check(system, report) {
    if (system.kind !== "lattice") return;
    const { latticeBasis: basis } = system;
    const missing = (["latticeBasis", "unit"] as const).filter((member) => system[member] === undefined);
    if (basis === undefined || missing.length > 0) report("", { missing });
    else if (!isSquare(basis)) {
      const columns = basis.find((row) => row.length !== basis.length)?.length ?? 0;
      report("", { rows: basis.length, columns }, { case: "square" });
    } else if (isDegenerate(basis)) report("", { determinant: rounded(determinant(basis), 6) }, { case: "flat" });
  },
};
