// SPDX-License-Identifier: Apache-2.0
import { zipSync } from "fflate";

/** The first day that the format knows, in any time zone: equal members give equal bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** An archive of texts, in the order given. */
export function writeZip(members: readonly (readonly [path: string, text: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(members.map(([path, text]) => [path, encoder.encode(text)])), {
    level: 6,
    mtime: NO_DATE,
  });
}
