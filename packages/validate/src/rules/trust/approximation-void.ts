// SPDX-License-Identifier: Apache-2.0
import type { Model, Rule } from "@jiku/model";

/** An error holds for the bytes that it was found against. */
export const approximationVoid: Rule<"Approximation"> = {
  code: "TRU-006",
  on: "Approximation",
  check({ reference: { id, digest: pinned } }, report, context) {
    const found = pinned === undefined ? undefined : (context.resolve(id) as Partial<Model> | undefined)?.digest;
    if (found !== undefined && found !== pinned) report("/reference/digest", { reference: id, pinned, found });
  },
};
