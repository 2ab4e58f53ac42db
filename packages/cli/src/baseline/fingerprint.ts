// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Finding } from "@jiku/model";
import { entryOf, matchWording } from "../report/match-wording.js";

/** Values that tell a place in the text, which moves when anything before it changes. */
const PLACES: ReadonlySet<string> = new Set(["line", "column", "offset"]);

const LENGTH = 32;

/**
 * What stays the same of a finding while the file around it changes: code, file, resource or else path, and the values
 * of the message. 32 hexadecimal digits of a SHA-256; the same for equal findings of one resource.
 */
export function fingerprintOf({ code, resource, path, message }: Finding, file: string): string {
  const entry = entryOf(code);
  const values = entry === undefined ? undefined : matchWording(entry, message.en)?.values;
  const said = values === undefined ? message.en : [...values].filter(([name]) => !PLACES.has(name)).sort();
  const text = JSON.stringify([code, file, resource ?? path, said]);
  return createHash("sha256").update(text).digest("hex").slice(0, LENGTH);
}
