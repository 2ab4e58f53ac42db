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
import { createLift, memorySpool, validate } from "@jiku/validate";
import { adapter } from "../src/index.js";

export const BASE = "https://data.example.org/catalogue#";

export interface Decoded {
  readonly events: readonly DecodeEvent[];
  readonly resources: readonly Resource[];
  readonly findings: readonly Finding[];
  readonly end: EndEvent;
  /** By id. */
  readonly sources: ReadonlyMap<string, { readonly source: NativeLocation; readonly places: readonly Place[] }>;
}

export interface DecodeInput {
  readonly chunkSize?: number;
  /** Files beside it. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly signal?: AbortSignal;
}

export async function decode(
  name: string,
  content: string | Uint8Array,
  { chunkSize, files = {}, signal }: DecodeInput = {},
): Promise<Decoded> {
  const input = memoryInput({ [name]: content, ...files }, chunkSize === undefined ? {} : { chunkSize });
  const events: DecodeEvent[] = [];
  const options = { base: BASE, arrays: "reference", inlineLimit: 4096 } as const;
  for await (const event of adapter.decode!(input, signal === undefined ? options : { ...options, signal }))
    events.push(event);
  const lifted = events.filter((e) => e.kind === "resource");
  return {
    events,
    resources: lifted.map((e) => e.resource),
    findings: events.filter((e) => e.kind === "finding").map((e) => e.finding),
    end: events.at(-1) as EndEvent,
    sources: new Map(lifted.map((e) => [e.resource.id, { source: e.source, places: e.places ?? [] }])),
  };
}

export interface Encoded {
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
  readonly text: string | undefined;
  readonly end: EndEvent;
}

export async function encode(resources: readonly Resource[], options: Partial<EncodeOptions> = {}): Promise<Encoded> {
  const sink = memorySink();
  const events: EncodeEvent[] = [];
  async function* stream() {
    yield* resources;
  }
  const all: EncodeOptions = { format: "dcat-jsonld", sidecar: false, canonical: false, ...options };
  for await (const event of adapter.encode!(stream(), sink, all)) events.push(event);
  const [bytes] = sink.files.values();
  return {
    losses: events.filter((e) => e.kind === "loss").map((e) => e.loss),
    findings: events.filter((e) => e.kind === "finding").map((e) => e.finding),
    text: bytes === undefined ? undefined : new TextDecoder().decode(bytes),
    end: events.at(-1) as EndEvent,
  };
}

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code as string);
}

/** Codes of severity error, each once. */
export function errorCodes(findings: readonly Finding[]): readonly string[] {
  return [...new Set(codes(findings.filter(({ severity }) => severity === "error")))].sort();
}

export function allOf<T extends Resource>(decoded: { readonly resources: readonly Resource[] }, type: T["type"]): T[] {
  return decoded.resources.filter((resource) => resource.type === type) as T[];
}

export function only<T extends Resource>(decoded: { readonly resources: readonly Resource[] }, type: T["type"]): T {
  const found = allOf<T>(decoded, type);
  if (found.length !== 1) throw new Error(`${found.length} resources of type ${type}`);
  return found[0] as T;
}

/** What the validator says of what was lifted. */
export async function validated(decoded: Decoded, profile: "draft" | "core" = "draft"): Promise<readonly Finding[]> {
  const lift = createLift("lifted", "research-object", memorySpool("lifted"));
  for (const event of decoded.events)
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
  const [report] = await validate([lift.document()], { profile });
  return report!.findings;
}

/** A sample of the package. */
export function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, "../samples", name), "utf8");
}
