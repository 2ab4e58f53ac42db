// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isCivilPosition } from "../civil-position.js";
import { hasMember } from "../has-member.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

const HOURLY = { kind: "interval", method: "mean", period: "PT1H", intervalLabel: "end" };

/** Breaks OB-09 (A statistic over an interval). */
export const statisticNeedsInterval = ruleMutator("OB-09", [
  changing("Observation", "hourly mean at an instant", (value, { document }) => {
    const { phenomenonTime, support } = value;
    if (!isCivilPosition(phenomenonTime?.at, phenomenonTime ?? {}) || hasMember(document, "conserves"))
      return undefined;
    return {
      value: { ...value, support: { ...support, time: { ...support?.time, ...HOURLY } } },
      at: "/phenomenonTime",
    };
  }),
  adding("hourly mean at an instant", (idOf) => ({
    resources: observed(idOf, { support: { time: HOURLY } }),
    at: "/0/phenomenonTime",
  })),
]);
