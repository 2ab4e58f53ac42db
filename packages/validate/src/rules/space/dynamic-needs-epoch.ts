// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A system that moves with the plates says at which epoch its coordinates hold (ISO 19111, coordinate epoch). */
export const dynamicNeedsEpoch: Rule<"ReferenceSystem"> = {
  code: "SP-13",
  on: "ReferenceSystem",
  check({ dynamic, epoch, id }, report) {
    if (dynamic === true && epoch === undefined) report("", { system: id });
  },
};
