// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import type { AnyResource } from "@jiku/model";
import { contextJson } from "@jiku/model/context";
import { createRdfWriter, toQuads } from "@jiku/rdf";
import { Writer } from "n3";
import { interleave, median, type Row, ratio } from "./measure.js";

/** The JSON-LD processor to compare with; it has no types. */
interface Processor {
  toRDF(
    document: unknown,
    options: { readonly documentLoader: (url: string) => Promise<unknown>; readonly format?: "application/n-quads" },
  ): Promise<unknown>;
}

const jsonld = createRequire(import.meta.url)("jsonld") as Processor;
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const documentLoader = async (documentUrl: string) => ({ contextUrl: null, documentUrl, document: contextJson });

/** The JSON-LD processor gets one of so many resources: it is so much slower. */
const SHARE = 10;

interface Candidate {
  readonly name: string;
  /** Triples of one round. */
  readonly triples: number;
  readonly run: () => Promise<void> | void;
}

function countQuads(resources: readonly AnyResource[]): number {
  let count = 0;
  for (const resource of resources) count += toQuads(resource).length;
  return count;
}

function withFile(path: string, use: (write: (text: string) => void) => void): void {
  const file = openSync(path, "w");
  try {
    use((text) => writeSync(file, text));
  } finally {
    closeSync(file);
  }
}

/** n3's writer of N-Quads, fed with quads that are already there, in pieces as large as ours. */
function writeByN3(path: string, resources: readonly AnyResource[]): void {
  withFile(path, (write) => {
    let text = "";
    const flush = (): void => {
      write(text);
      text = "";
    };
    const stream = {
      write: (part: string) => {
        text += part;
      },
      end: () => undefined,
    };
    const writer = new Writer(stream as unknown as NodeJS.WritableStream, { format: "N-Quads" });
    for (const resource of resources) {
      writer.addQuads(toQuads(resource));
      if (text.length > 1 << 16) flush();
    }
    flush();
  });
}

function fromText(path: string, lines: readonly string[], format: "nq" | "ttl"): void {
  withFile(path, (write) => {
    const writer = createRdfWriter(format, write);
    for (const line of lines) writer.add(JSON.parse(line) as AnyResource);
    writer.end();
  });
}

function candidates(source: string, target: string): readonly (readonly [string, readonly Candidate[]])[] {
  const lines = readFileSync(source, "utf8").trim().split("\n");
  const resources = lines.map((line) => JSON.parse(line) as AnyResource);
  const few = resources.filter((_, i) => i % SHARE === 0);
  const fewText = JSON.stringify({ "@context": CONTEXT, graph: few });
  const triples = countQuads(resources);
  const fewTriples = countQuads(few);
  const document = { "@context": CONTEXT, graph: few };
  const toRdf = async (input: unknown): Promise<void> => void (await jsonld.toRDF(input, { documentLoader }));
  const toText = async (): Promise<void> =>
    void (await jsonld.toRDF(JSON.parse(fewText), { documentLoader, format: "application/n-quads" }));
  return [
    [
      "objects to quads",
      [
        { name: "jsonld.js toRDF", triples: fewTriples, run: () => toRdf(document) },
        { name: "toQuads", triples, run: () => void countQuads(resources) },
      ],
    ],
    [
      "JSON text to a file of triples",
      [
        { name: "jsonld.js to N-Quads", triples: fewTriples, run: toText },
        { name: "toQuads + n3 Writer", triples, run: () => writeByN3(target, resources) },
        { name: "to N-Quads", triples, run: () => fromText(target, lines, "nq") },
        { name: "to Turtle", triples, run: () => fromText(target, lines, "ttl") },
      ],
    ],
  ];
}

/** Milliseconds a million triples, so that candidates of unequal size can be compared. */
function perMillion(row: Row, { triples }: Candidate): Row {
  return { name: row.name, rounds: row.rounds.map((ms) => (ms / triples) * 1e6) };
}

/** Triples a second of the mapping and the writers, beside jsonld.js and the writer of n3. */
export async function benchRdf(source: string, target: string, rounds: number): Promise<void> {
  for (const [title, group] of candidates(source, target)) {
    const measured = await interleave(Object.fromEntries(group.map(({ name, run }) => [name, run])), rounds);
    const rows = measured.map((row, i) => perMillion(row, group[i] as Candidate));
    console.log(`\nRDF, ${title}, one core`);
    for (const row of rows) {
      const { value, steady } = ratio(rows[0] as Row, row);
      const rate = 1000 / median(row.rounds);
      console.log(
        `  ${row.name.padEnd(26)} ${rate.toFixed(3).padStart(7)} M triples/s  ratio ${value.toFixed(1)}${steady ? "" : "  unsteady"}`,
      );
    }
  }
}
