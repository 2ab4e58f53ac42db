// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

const STANDARD = { kind: "standard" } as const;
const INTERVAL = { kind: "interval", level: 0.9 } as const;
const ENSEMBLE = { kind: "ensemble", memberCount: 20 } as const;

function known(idOf: IdOf, uncertainty: object): object {
  return fieldOf(idOf, { uncertainty });
}

/** Breaks CPL-050 (Form of uncertainty). */
export const uncertainty = ruleMutator("CPL-050", [
  coupling("asked for and not given", (idOf, random) => ({
    wanted: known(idOf, {
      ...oneOf([STANDARD, INTERVAL, ENSEMBLE], random),
      ...(random(2) === 0 ? { required: true } : {}),
    }),
  })),
  coupling("given and dropped", (idOf, random) => ({
    given: known(idOf, oneOf([STANDARD, INTERVAL, ENSEMBLE], random)),
  })),
  coupling("another form", (idOf, random) => {
    const [given, wanted] = oneOf<readonly [object, object]>(
      [
        [ENSEMBLE, STANDARD],
        [ENSEMBLE, INTERVAL],
        [STANDARD, INTERVAL],
        [STANDARD, ENSEMBLE],
      ],
      random,
    );
    return { given: known(idOf, given), wanted: known(idOf, wanted) };
  }),
]);
