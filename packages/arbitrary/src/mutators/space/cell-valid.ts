// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { placed } from "../parts/placed.js";
import { referenceSystem } from "../parts/reference-systems.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-15 (Legal cells). */
export const cellValid = ruleMutator("SP-15", [
  changing("GeometryCellSet", "no cell", (value, { random, document }) => {
    const place = random(value.cells.length);
    const grid = resourceOfId(document, "ReferenceSystem", value.rs)?.gridSystem;
    const isKnown = grid === "jk:ZFXY" || grid === "jk:HEALPixNested" || grid === "jk:JISX0410";
    if (!isKnown || value.cells.length === 0) return undefined;
    const cells = value.cells.map((cell, i) => (i === place ? `${cell}/0/0/0/0` : cell));
    return { value: { ...value, cells }, at: `/cells/${place}` };
  }),
  adding("no cell of its grid", (idOf, random) => {
    const [gridSystem, cell] = oneOf(
      [
        ["jk:ZFXY", "3/0/8/1"],
        ["jk:ZFXY", "20/931434/412811"],
        ["jk:JISX0410", "53398945"],
      ],
      random,
    );
    const cells = placed(idOf, { type: "CellSet", cells: [cell] });
    const verticalDatum = "https://data.example.org/datum/mean-sea-level";
    const system = referenceSystem(idOf("system"), "dggs", { gridSystem, verticalDatum });
    return { resources: [cells, system], at: "/0/geometries/0/cells/0" };
  }),
]);
