// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { compareInstants, ISO_8601, readPosition } from "@jiku/spacetime";

/** A record stops being current after it began to be (SQL:2011, system-versioned tables). */
export const recordedOrder: Rule<"Resource"> = {
  code: "ID-08",
  on: "Resource",
  check(resource, report) {
    const { recordedFrom, recordedUntil } = resource;
    if (recordedFrom === undefined || recordedUntil === undefined) return;
    const [from, until] = [readPosition(recordedFrom, ISO_8601), readPosition(recordedUntil, ISO_8601)];
    if (from.kind === "fault" || until.kind === "fault") return;
    const order = compareInstants(from, until);
    if (order === "after" || order === "equal") report("/recordedUntil", { recordedFrom, recordedUntil });
  },
};
