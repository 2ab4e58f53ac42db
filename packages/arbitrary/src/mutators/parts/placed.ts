// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { thing } from "./thing.js";

/** An Entity with one geometry in the system of kind `system`. */
export function placed(idOf: IdOf, geometry: object): object {
  return thing(idOf("thing"), { geometries: [{ rs: idOf("system"), ...geometry }] });
}
