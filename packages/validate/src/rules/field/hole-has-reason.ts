// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { token } from "../token.js";

const INDEX = /^(?:0|[1-9]\d*)$/;

/** A reason stands for a hole: its key is an index, and the value there is null (CF conventions 2.5.1). */
export const holeHasReason: Rule<"Range"> = {
  code: "FD-11",
  on: "Range",
  check(range, report) {
    if (range.kind === "array" || range.missing === undefined) return;
    for (const key of Object.keys(range.missing)) {
      const count = range.values.length;
      if (!INDEX.test(key) || Number(key) >= count)
        report(`/missing${token(key)}`, { key, count }, { case: "no-index" });
      else if (range.values[Number(key)] !== null)
        report(`/missing${token(key)}`, { key, value: range.values[Number(key)] });
    }
  },
};
