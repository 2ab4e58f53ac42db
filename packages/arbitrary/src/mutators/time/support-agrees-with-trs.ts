// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { civilTime } from "../parts/reference-systems.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-18 (Support agrees with its system). */
export const supportAgreesWithTrs = ruleMutator("TM-18", [
  changing("TemporalSupport", "other clock than that of its system", (value, { document, random }) => {
    const system = resourceOfId(document, "ReferenceSystem", value.trs);
    const members = (["timeScale", "calendar"] as const).filter((member) => system?.[member] !== undefined);
    const member = members[random(members.length)];
    if (system === undefined || member === undefined) return undefined;
    const other =
      member === "calendar"
        ? { calendar: system.calendar === "noleap" ? "julian" : "noleap" }
        : { timeScale: system.timeScale === "TT" ? "GPS" : "TT" };
    return { value: { ...value, ...other }, at: `/${member}` };
  }),
  adding("other clock than that of its system", (idOf, random) => {
    const clock = oneOf<object>([{ timeScale: "GPS" }, { calendar: "julian" }], random);
    const support = { time: { kind: "instant", method: "point", trs: idOf("civil-time"), ...clock } };
    const at = `/0/support/time/${Object.keys(clock)[0]}`;
    return { resources: [...observed(idOf, { support }), civilTime(idOf("civil-time"))], at };
  }),
]);
