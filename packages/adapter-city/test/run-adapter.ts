// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DecodeEvent,
  type DecodeOptions,
  type EncodeEvent,
  type EncodeOptions,
  type EndEvent,
  type Loss,
  memoryInput,
  memorySink,
} from "@jiku/adapter";
import type { Finding, Geometry, NativeLocation, Place, Resource } from "@jiku/model";
import { adapter } from "../src/index.js";

export const BASE = "https://data.example.org/city#";

export interface Decoded {
  readonly events: readonly DecodeEvent[];
  readonly resources: readonly Resource[];
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  readonly end: EndEvent;
  /** By id. */
  readonly sources: ReadonlyMap<string, { readonly source: NativeLocation; readonly places: readonly Place[] }>;
}

export interface DecodeInput {
  readonly name?: string;
  readonly chunkSize?: number;
  readonly options?: Partial<DecodeOptions>;
  /** Files beside the primary one. */
  readonly beside?: Readonly<Record<string, string>>;
}

export async function decode(
  content: string | Uint8Array,
  { name = "city.json", chunkSize, options, beside }: DecodeInput = {},
): Promise<Decoded> {
  const events: DecodeEvent[] = [];
  const input = memoryInput({ [name]: content, ...beside }, chunkSize === undefined ? {} : { chunkSize });
  for await (const event of adapter.decode!(input, { base: BASE, arrays: "reference", inlineLimit: 4096, ...options }))
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
  readonly events: readonly EncodeEvent[];
  readonly losses: readonly Loss[];
  readonly text: string | undefined;
  readonly end: EndEvent;
}

export async function encode(resources: readonly Resource[], options: Partial<EncodeOptions> = {}): Promise<Encoded> {
  const sink = memorySink();
  const events: EncodeEvent[] = [];
  async function* stream() {
    yield* resources;
  }
  const all: EncodeOptions = { format: "cityjson", sidecar: false, canonical: false, ...options };
  for await (const event of adapter.encode!(stream(), sink, all)) events.push(event);
  const [bytes] = sink.files.values();
  return {
    events,
    losses: events.filter((e) => e.kind === "loss").map((e) => e.loss),
    text: bytes === undefined ? undefined : new TextDecoder().decode(bytes),
    end: events.at(-1) as EndEvent,
  };
}

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

/** `code line:column pointer` of each finding. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map((f) => `${f.code} ${f.location.line}:${f.location.column} ${f.path}`);
}

export function byId<T extends Resource>(decoded: Decoded, local: string): T {
  const found = decoded.resources.find((r) => r.id === BASE + local);
  if (found === undefined)
    throw new Error(`no resource ${local} among ${decoded.resources.map((r) => r.id).join(" ")}`);
  return found as T;
}

/** The coordinates of a geometry that has some, in the nesting that the caller knows. */
export function coordinatesOf<T>(geometry: Geometry | undefined): T {
  if (geometry === undefined || !("coordinates" in geometry)) throw new Error("no geometry with coordinates");
  return geometry.coordinates as unknown as T;
}
