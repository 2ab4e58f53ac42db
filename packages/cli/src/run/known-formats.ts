// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { bilingual } from "../language/say.js";
import { knownAdapters } from "./adapters.js";
import { cliVersion } from "./version.js";

/** A format, what can be done with it, and what does it. */
export interface KnownFormat {
  readonly id: string;
  readonly title: Bilingual;
  readonly versions: readonly string[];
  readonly read: boolean;
  readonly write: boolean;
  readonly extensions: readonly string[];
  readonly by: string;
  readonly byVersion: string;
  /** Conformance classes in which CI certifies the adapter. */
  readonly classes: readonly string[];
}

const OWN = [
  ["jiku-package", "formatPackage", [".json"]],
  ["jiku-resource", "formatResource", [".json"]],
  ["jiku-ndjson", "formatStream", [".ndjson", ".jsonl"]],
] as const;

/** Forms of RDF: written, and never read, since JSON is not rebuilt from RDF. */
const RDF = [
  ["ttl", "formatTurtle", "1.1", ".ttl"],
  ["trig", "formatTrig", "1.1", ".trig"],
  ["nq", "formatNQuads", "1.1", ".nq"],
  ["nt", "formatNTriples", "1.1", ".nt"],
  ["jsonld", "formatJsonLd", "1.1", ".jsonld"],
] as const;

/** Jiku's own forms, those of RDF, then those of the adapters. */
export async function listFormats(): Promise<readonly KnownFormat[]> {
  const own = OWN.map(([id, title, extensions]) => ({
    id,
    title: bilingual(title),
    versions: ["1.0"],
    read: true,
    write: id !== "jiku-resource",
    extensions,
    by: "@jiku/validate",
    byVersion: cliVersion(),
    classes: [],
  }));
  const rdf = RDF.map(([id, title, version, extension]) => ({
    id,
    title: bilingual(title),
    versions: [version],
    read: false,
    write: true,
    extensions: [extension],
    by: "@jiku/rdf",
    byVersion: cliVersion(),
    classes: [],
  }));
  const foreign: KnownFormat[] = [];
  for (const { name, load } of knownAdapters) {
    const { manifest } = await load();
    const { version, claims } = manifest;
    for (const entry of manifest.formats) {
      const { id, versions, extensions, title = manifest.title, directions = manifest.directions } = entry;
      foreign.push({
        id,
        title,
        versions,
        read: directions.includes("decode"),
        write: directions.includes("encode"),
        extensions,
        by: name,
        byVersion: version,
        classes: claims,
      });
    }
  }
  return [...own, ...rdf, ...foreign];
}
