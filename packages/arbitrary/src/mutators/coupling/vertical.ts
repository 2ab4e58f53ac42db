// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const JAPAN = { verticalRs: "EPSG:6695" };
const EGM = { verticalRs: "EPSG:5773" };

/** Breaks CPL-021 (Vertical reference). */
export const vertical = ruleMutator("CPL-021", [
  coupling("heights above something else", (idOf, random) => {
    const inlineProperty = { quantityKind: "quantitykind:Length", nature: "coordinate" };
    const above = (more: object): object => fieldOf(idOf, { inlineProperty, space: cells(idOf, more) });
    const [given, wanted] = oneOf<readonly [object, object]>(
      [
        [JAPAN, EGM],
        [JAPAN, {}],
        [{}, EGM],
      ],
      random,
    );
    return { given: above(given), wanted: above(wanted) };
  }),
]);
