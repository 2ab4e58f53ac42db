// SPDX-License-Identifier: Apache-2.0
import type { Scope } from "../scope.js";
import { recordMoment } from "./time.js";

/** Hours for which what is issued stays valid. */
const VALIDITY = 4800;

/** A moment behind all that were written so far. */
export function nextMoment(scope: Scope): string {
  scope.serial += 1;
  return recordMoment(scope, scope.serial);
}

/** A moment behind all others of the package: when something that is made now stops being valid. */
export function distantMoment(scope: Scope): string {
  return recordMoment(scope, scope.serial + VALIDITY);
}
