// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import type { JsonPlace } from "./json-place.js";

/** The native location of a JSON value. */
export function jsonAt(pointer: string, place: JsonPlace | undefined): NativeLocation {
  return place === undefined
    ? { kind: "json", pointer }
    : { kind: "json", pointer, line: place.line, column: place.column };
}

/** The native location of a place whose pointer is not known. */
export function textAt(place: JsonPlace): NativeLocation {
  return { kind: "text", byte: place.offset, line: place.line, column: place.column };
}
