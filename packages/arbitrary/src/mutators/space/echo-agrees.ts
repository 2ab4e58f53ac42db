// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isReferredTo } from "../is-referred-to.js";
import { oneOf } from "../one-of.js";
import { latitudeLongitude, longitudeLatitude } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-22 (Echo agrees with the definition). */
export const echoAgrees = ruleMutator("SP-22", [
  changing("ReferenceSystem", "axes in another order than registered", (value, { document }) => {
    const axes = [...(value.axes ?? [])].reverse();
    const isKnown =
      value.definition === "OGC:CRS84" || value.definition === "EPSG:6668" || value.definition === "EPSG:6697";
    if (!isKnown || axes.length < 2 || isReferredTo(document, value.id)) return undefined;
    return { value: { ...value, axes }, at: "/axes" };
  }),
  adding("axes in another order than registered", (idOf, random) => {
    const system = oneOf(
      [
        latitudeLongitude(idOf("system"), { definition: "OGC:CRS84" }),
        longitudeLatitude(idOf("system"), { definition: "EPSG:6668" }),
      ],
      random,
    );
    return { resources: [system], at: "/0/axes" };
  }),
]);
