// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { type Coupling, coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { operatorOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

const COVER = {
  valueType: "category",
  nature: "categorical",
  categories: { forest: { ja: "森", en: "forest" }, field: { ja: "畑", en: "field" } },
};

function digest(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

/** Values of one property on two grids. */
function onTwoGrids(idOf: IdOf, build: (space: object) => object): Coupling {
  const wanted = build(cells(idOf, { grid: { id: idOf("other-grid") } }));
  return { given: build(cells(idOf)), wanted, others: [asset(idOf("other-grid"))] };
}

/** Values of one grid with the digest that each side pins; "" = none. */
function pinned(idOf: IdOf, given: string, wanted: string): Coupling {
  const on = (pin: string): object =>
    fieldOf(idOf, {
      space: cells(idOf, { grid: { id: idOf("grid"), ...(pin === "" ? {} : { digest: digest(pin) }) } }),
    });
  return { given: on(given), wanted: on(wanted) };
}

/** Breaks CPL-022 (Grid and place). */
export const grid = ruleMutator("CPL-022", [
  coupling("no place given", (idOf) => ({ given: without(fieldOf(idOf), "space") })),
  coupling("points for cells", (idOf) => {
    const points = fieldOf(idOf, { space: without(cells(idOf, { kind: "points" }), "grid", "location") });
    return { given: points };
  }),
  coupling("another place on the grid", (idOf, random) => {
    const elsewhere = oneOf(["node", "edge"], random);
    return { wanted: fieldOf(idOf, { space: cells(idOf, { location: elsewhere }) }) };
  }),
  coupling("no grid, or no place on it", (idOf, random) => {
    const member = oneOf(["grid", "location"], random);
    return { given: fieldOf(idOf, { space: without(cells(idOf), member) }) };
  }),
  coupling("another grid", (idOf) => onTwoGrids(idOf, (space) => fieldOf(idOf, { space }))),
  coupling("another grid for what does not add up", (idOf) => {
    const inlineProperty = { quantityKind: "quantitykind:Length", additive: false };
    return onTwoGrids(idOf, (space) => fieldOf(idOf, { inlineProperty, space }));
  }),
  coupling("categories on another grid", (idOf) =>
    onTwoGrids(idOf, (space) => without(fieldOf(idOf, { inlineProperty: COVER, space }), "unit")),
  ),
  coupling("categories averaged", (idOf) => {
    const pair = onTwoGrids(idOf, (space) => without(fieldOf(idOf, { inlineProperty: COVER, space }), "unit"));
    const others = [...(pair.others ?? []), operatorOf(idOf, "sample", ["support"], { method: "bilinear" })];
    return { ...pair, others, connection: { via: [{ id: idOf("operator") }], allow: ["lossy"] } };
  }),
  coupling("two contents of one grid", (idOf) => pinned(idOf, "a", "b")),
  coupling("content of the grid not pinned", (idOf) => pinned(idOf, "", "b")),
]);
