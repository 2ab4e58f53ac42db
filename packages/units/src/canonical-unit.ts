// SPDX-License-Identifier: Apache-2.0
import { parseUnit } from "./parse-unit.js";

/** The one spelling of a UCUM code, so that `kg/m2/s` and `kg.m-2.s-1` compare equal; undefined when it does not parse. */
export function canonicalUnit(code: string): string | undefined {
  return parseUnit(code)?.code;
}
