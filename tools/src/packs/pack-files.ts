// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { stringify } from "yaml";

/** What `pack.yaml` tells beside the digest. */
export interface PackHead {
  readonly title: { readonly en: string; readonly ja: string };
  readonly source: string;
  readonly version: string;
  readonly licence: string;
  readonly built: string;
  readonly file: string;
  /** False for data that only the generator and tests use. */
  readonly embedded?: false;
}

/** JSON with one entry of every map of the top level a line, so that a change of one fact is a change of one line. */
export function tableText(table: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(table).map(([key, value]) => {
    if (typeof value !== "object" || value === null) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    const lines = Array.isArray(value)
      ? value.map((item) => `    ${JSON.stringify(item)}`)
      : Object.entries(value).map(([name, item]) => `    ${JSON.stringify(name)}: ${JSON.stringify(item)}`);
    return `  ${JSON.stringify(key)}: ${open}\n${lines.join(",\n")}\n  ${close}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

/** The two files of a pack, path from the repository root to text. */
export function packFiles(
  name: string,
  head: PackHead,
  table: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const text = tableText(table);
  const sha256 = createHash("sha256").update(text).digest("hex");
  return new Map([
    [`schemas/packs/${name}/${head.file}`, text],
    [`schemas/packs/${name}/pack.yaml`, stringify({ ...head, sha256 }, { lineWidth: 120 })],
  ]);
}
