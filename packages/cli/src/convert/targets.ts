// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";
import type { ReaderOptions } from "../run/reader.js";
import { readersOf } from "../run/readers.js";

export const RDF_FORMATS = ["ttl", "trig", "nq", "nt", "jsonld"] as const;

/** What is written; plain data. */
export type Target =
  | { readonly kind: "rdf"; readonly format: (typeof RDF_FORMATS)[number] }
  | { readonly kind: "json" | "ndjson" }
  | {
      readonly kind: "foreign";
      readonly adapter: string;
      readonly format: string;
      /** An archive has room for what the format itself cannot hold. */
      readonly sidecar: boolean;
      /** What is written is a folder of files. */
      readonly folder: boolean;
    };

/** Names of `jiku formats` for what `--to` calls by its ending. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["jiku-package", "json"],
  ["jiku-ndjson", "ndjson"],
]);

/** The target of a name of `--to`, and every name there is. Adapters tell by their manifests what they write. */
export async function targetOf(name: string, language: Language, readers: ReaderOptions = {}): Promise<Target> {
  const targets = await allTargets(readers);
  const target = targets.get(ALIASES.get(name) ?? name);
  if (target !== undefined) return target;
  const values = { flag: "--to", value: name, allowed: [...targets.keys()].join(", ") };
  throw new JikuError("bad-option", sayConvert(language, "badTarget", values));
}

/** The name of a target, as `--to` has it. */
export function targetName(target: Target): string {
  return "format" in target ? target.format : target.kind;
}

/** Every name of `--to`, in the order in which they are told. */
export async function allTargets(readers: ReaderOptions = {}): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map<string, Target>(RDF_FORMATS.map((format) => [format, { kind: "rdf", format }]));
  for (const kind of ["json", "ndjson"] as const) targets.set(kind, { kind });
  for (const { name, load } of readersOf(readers)) {
    const { manifest, encode } = await load();
    if (encode === undefined) continue;
    for (const { id, container, directions = manifest.directions } of manifest.formats)
      if (directions.includes("encode") && !targets.has(id))
        targets.set(id, {
          kind: "foreign",
          adapter: name,
          format: id,
          sidecar: container === "archive",
          folder: container === "directory",
        });
  }
  return targets;
}
