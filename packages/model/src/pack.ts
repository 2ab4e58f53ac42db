// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "./finding.js";

/** Where a pack comes from, so that every answer drawn from it can be traced. */
export interface PackInfo {
  readonly name: string;
  readonly title: Bilingual;
  readonly source: string;
  readonly version: string;
  readonly licence: string;
  /** Of the table as kept in `schemas/packs`, lower-case hexadecimal. */
  readonly sha256: string;
}

/** A table of look-up data that somebody else maintains. */
export interface Pack extends PackInfo {
  /** The table; parsed at the first call, the same object at every call. Its form is told in `schemas/packs/<name>/pack.yaml`. */
  data(): unknown;
}

/** A pack out of its JSON text, parsed when it is first asked for. */
export function embeddedPack(info: PackInfo, json: string): Pack {
  let parsed: { readonly value: unknown } | undefined;
  return {
    ...info,
    data() {
      parsed ??= { value: JSON.parse(json) as unknown };
      return parsed.value;
    },
  };
}
