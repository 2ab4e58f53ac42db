// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DecodeEvent,
  type EncodeEvent,
  type EncodeOptions,
  type EndEvent,
  type Loss,
  memoryInput,
  memorySink,
} from "@jiku/adapter";
import type { Finding, NativeLocation, Place, Resource } from "@jiku/model";
import { adapter } from "../src/index.js";

export const BASE = "https://data.example.org/models#";

export interface Decoded {
  readonly events: readonly DecodeEvent[];
  readonly resources: readonly Resource[];
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  readonly end: EndEvent;
  /** By id. */
  readonly sources: ReadonlyMap<string, { readonly source: NativeLocation; readonly places: readonly Place[] }>;
}

/** Decodes the first of the files; the others lie beside it. */
export async function decode(
  files: Readonly<Record<string, Uint8Array | string>>,
  chunkSize?: number,
): Promise<Decoded> {
  const events: DecodeEvent[] = [];
  const input = memoryInput(files, chunkSize === undefined ? {} : { chunkSize });
  for await (const event of adapter.decode!(input, { base: BASE, arrays: "reference", inlineLimit: 4096 }))
    events.push(event);
  const lifted = events.filter((e) => e.kind === "resource");
  return {
    events,
    resources: lifted.map((e) => e.resource),
    findings: events.filter((e) => e.kind === "finding").map((e) => e.finding),
    losses: events.filter((e) => e.kind === "loss").map((e) => e.loss),
    end: events.at(-1) as EndEvent,
    sources: new Map(lifted.map((e) => [e.resource.id, { source: e.source, places: e.places ?? [] }])),
  };
}

export interface Encoded {
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly end: EndEvent;
}

export async function encode(resources: readonly Resource[], options: Partial<EncodeOptions>): Promise<Encoded> {
  const sink = memorySink();
  const events: EncodeEvent[] = [];
  async function* stream() {
    yield* resources;
  }
  const all: EncodeOptions = { format: "fmi", sidecar: false, canonical: true, ...options };
  for await (const event of adapter.encode!(stream(), sink, all)) events.push(event);
  return {
    losses: events.filter((e) => e.kind === "loss").map((e) => e.loss),
    findings: events.filter((e) => e.kind === "finding").map((e) => e.finding),
    files: sink.files,
    end: events.at(-1) as EndEvent,
  };
}

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

export function only<T extends Resource>(decoded: { readonly resources: readonly Resource[] }, type: T["type"]): T {
  const found = decoded.resources.filter((resource) => resource.type === type);
  if (found.length !== 1) throw new Error(`${found.length} resources of type ${type}`);
  return found[0] as T;
}

export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}
