// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isAffine, isSquare } from "@jiku/spacetime";
import { positionText } from "./number-text.js";

/** The matrix of an affine transform is square and ends with the row 0 … 0 1 (EPSG method 9624). */
export const matrixAffine: Rule<"Transform"> = {
  code: "SP-24",
  on: "Transform",
  check({ matrix }, report) {
    if (matrix === undefined || isAffine(matrix)) return;
    const rows = matrix.length;
    const last = matrix[rows - 1] ?? [];
    if (isSquare(matrix)) {
      const expected = positionText(last.map((_, index) => (index === rows - 1 ? 1 : 0)));
      report("/matrix", { row: positionText(last), expected }, { case: "last-row" });
    } else report("/matrix", { rows, columns: matrix.find((row) => row.length !== rows)?.length ?? 0 });
  },
};
