// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, type Finding, isJikuError } from "@jiku/model";
import { createRdfWriter, type RdfFault, type RdfFormat } from "@jiku/rdf";
import { prefixFinding, rdfFinding } from "./convert-findings.js";
import type { Header } from "./merged-header.js";
import type { ReadResource } from "./resource-spool.js";

/** What the writing of RDF needs beside the resources. */
export interface RdfSetting {
  readonly header: Header;
  readonly enrich: boolean;
  readonly known: ReadonlyMap<string, AnyResource>;
  /** Names of the inputs by number. */
  readonly names: readonly string[];
}

/** What was refused: findings up to a limit, and how many resources gave no triples. */
export interface RdfWritten {
  readonly findings: readonly { readonly file: number; readonly finding: Finding }[];
  readonly left: number;
}

const MOST_FINDINGS = 1000;

/** Writes resources as RDF, one after the other. A resource with a value that RDF cannot hold gives no triples at all. */
export function writeRdf(
  items: Iterable<ReadResource>,
  format: RdfFormat,
  write: (text: string) => void,
  { header, enrich, known, names }: RdfSetting,
): RdfWritten {
  const findings: { readonly file: number; readonly finding: Finding }[] = [];
  let faults: RdfFault[] = [];
  let left = 0;
  const sound = Object.entries(header.prefixes).filter(([prefix, namespace]) => isUsable(prefix, namespace));
  for (const prefix of Object.keys(header.prefixes)) {
    if (sound.some(([known]) => known === prefix)) continue;
    const file = names.indexOf(header.declaredIn[prefix] ?? "");
    findings.push({ file: Math.max(0, file), finding: prefixFinding(prefix, names[file] ?? "") });
  }
  const writer = createRdfWriter(format, write, {
    prefixes: Object.fromEntries(sound),
    enrich,
    resolve: (iri) => known.get(iri),
    onFault: (fault) => faults.push(fault),
  });
  for (const item of items) {
    writer.add(item.resource);
    if (faults.length === 0) continue;
    left++;
    for (const fault of faults)
      if (findings.length < MOST_FINDINGS)
        findings.push({ file: item.file, finding: rdfFinding(item, names[item.file] ?? "", fault) });
    faults = [];
  }
  writer.end();
  return { findings, left };
}

/** Whether RDF can have the prefix: asked of the writer, which knows the terms of the published context. */
function isUsable(prefix: string, namespace: string): boolean {
  try {
    createRdfWriter("nt", () => {}, { prefixes: { [prefix]: namespace } });
    return true;
  } catch (error) {
    if (!isJikuError(error, "bad-option")) throw error;
    return false;
  }
}
