// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { plane } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** A geodetic system that moves against the plates: ITRF2014. */
const DYNAMIC = "EPSG:9000";

function within(idOf: IdOf, more: object): object {
  return fieldOf(idOf, { space: cells(idOf, more) });
}

/** Breaks CPL-020 (Reference system). */
export const frame = ruleMutator("CPL-020", [
  coupling("another system of the earth", (idOf, random) => ({
    wanted: within(idOf, { rs: oneOf(["EPSG:6678", "EPSG:6668", "OGC:CRS84"], random) }),
  })),
  coupling("another epoch", (idOf) => ({
    given: within(idOf, { rs: DYNAMIC, epoch: 2010 }),
    wanted: within(idOf, { rs: DYNAMIC, epoch: 2026.5 }),
  })),
  coupling("an epoch left out", (idOf) => ({
    given: within(idOf, { rs: DYNAMIC }),
    wanted: within(idOf, { rs: DYNAMIC, epoch: 2026.5 }),
  })),
  coupling("a plane that nothing joins to the earth", (idOf) => ({
    wanted: within(idOf, { rs: idOf("plane") }),
    others: [plane(idOf("plane"))],
  })),
]);
