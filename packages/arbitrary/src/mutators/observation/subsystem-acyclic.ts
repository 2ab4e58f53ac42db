// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks OB-08 (No system inside itself). */
export const subsystemAcyclic = ruleMutator("OB-08", [
  changing("System", "part of itself", (value, { document }) =>
    hasMember(document, "subSystemOf") ? undefined : { value: { ...value, subSystemOf: value.id }, at: "/subSystemOf" },
  ),
  adding("systems in each other", (idOf) => {
    const system = (kind: string, whole: string): object => {
      const label = { ja: "加えた装置", en: "Added system" };
      return { id: idOf(kind), type: "System", roles: ["sensor"], label, subSystemOf: idOf(whole) };
    };
    return { resources: [system("buoy", "probe"), system("probe", "buoy")], at: "/0/subSystemOf" };
  }),
]);
