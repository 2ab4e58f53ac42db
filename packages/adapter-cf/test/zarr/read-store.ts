// SPDX-License-Identifier: Apache-2.0
import type { Field, RangeInteger, RangeReal, RangeText } from "@jiku/model";
import { allOf, type Decoded, decode } from "../run-adapter.js";
import type { Files } from "./build-store.js";

/** Decodes the files of a store; the first one is the primary one. */
export function decodeStore(files: Files, inlineLimit = 4096): Promise<Decoded> {
  const [[name, content], ...others] = Object.entries(files) as [[string, Uint8Array | string]];
  return decode(name, content, { files: Object.fromEntries(others), inlineLimit });
}

/** Inline values of a variable, whichever field holds it. */
export function valuesOf(decoded: Decoded, variable: string): readonly unknown[] | undefined {
  for (const field of allOf<Field>(decoded, "Field")) {
    const range = field.ranges[variable] as RangeReal | RangeInteger | RangeText | undefined;
    if (range !== undefined) return range.values;
  }
  return undefined;
}
