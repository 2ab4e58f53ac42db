// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const SPEED = { quantityKind: "quantitykind:Speed" };
const VECTOR = { ...SPEED, rank: 1, componentNames: ["eastward", "northward"] };

function of(idOf: IdOf, inlineProperty: object, more: object = {}): object {
  return fieldOf(idOf, { inlineProperty, unit: "m/s", ...more });
}

/** Breaks CPL-016 (Rank and basis). */
export const rankBasis = ruleMutator("CPL-016", [
  coupling("a vector on one side", (idOf, random) => {
    const [number, vector] = [of(idOf, SPEED), of(idOf, { ...VECTOR, basis: "localEnu" })];
    return random(2) === 0 ? { given: number, wanted: vector } : { given: vector, wanted: number };
  }),
  coupling("basis undeclared", (idOf, random) => {
    const [bare, based] = [of(idOf, VECTOR), of(idOf, { ...VECTOR, basis: oneOf(["localEnu", "grid"], random) })];
    return random(2) === 0 ? { given: bare, wanted: based } : { given: based, wanted: bare };
  }),
  coupling("components on another grid", (idOf) => {
    const on = (kind: string): object =>
      of(idOf, { ...VECTOR, basis: "grid" }, { space: cells(idOf, { rs: "EPSG:6668", grid: { id: idOf(kind) } }) });
    const connection = { allow: ["lossy"] };
    return { given: on("grid"), wanted: on("other-grid"), connection, others: [asset(idOf("other-grid"))] };
  }),
]);
