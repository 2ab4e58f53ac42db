// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem } from "@jiku/model";
import { axesOf, type Resolve, verticalAxis, verticalDatumOf } from "./axes.js";
import { registeredForm } from "./reference-system.js";

function hasHeight(rs: ReferenceSystem, resolve: Resolve): boolean {
  return verticalAxis(axesOf(rs, resolve) ?? []) !== undefined;
}

/**
 * Whether the registers join two systems by a coordinate operation, so that geometries in them can be compared.
 * @returns false when one of them is not registered or they belong to different bodies; undefined where heights refer to different datums
 * and the part of the register kept here does not tell
 */
export function haveRegisteredOperation(a: ReferenceSystem, b: ReferenceSystem, resolve: Resolve): boolean | undefined {
  const [first, second] = [registeredForm(a), registeredForm(b)];
  if (first === undefined || second === undefined || first.body !== second.body || first.body === undefined)
    return false;
  if ((first.kind === "vertical") !== (second.kind === "vertical")) return false;
  if (!hasHeight(first, resolve) || !hasHeight(second, resolve)) return true;
  return verticalDatumOf(first, resolve) === verticalDatumOf(second, resolve) ? true : undefined;
}
