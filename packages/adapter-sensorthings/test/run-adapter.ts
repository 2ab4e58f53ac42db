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

export const BASE = "https://data.example.org/sensors#";

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
  declared?: Readonly<Record<string, string>>,
): Promise<Decoded> {
  const events: DecodeEvent[] = [];
  const input = memoryInput(files, chunkSize === undefined ? {} : { chunkSize });
  for await (const event of adapter.decode!(input, {
    base: BASE,
    arrays: "reference",
    inlineLimit: 4096,
    ...(declared === undefined ? {} : { declared }),
  }))
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
  const all: EncodeOptions = { format: "sensorthings", sidecar: false, canonical: false, ...options };
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

export function byId<T extends Resource>(decoded: { readonly resources: readonly Resource[] }, id: string): T {
  const found = decoded.resources.find((resource) => resource.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${decoded.resources.map((one) => one.id).join(" ")}`);
  return found as T;
}

/** Codes of severity error that the validator gives for what was lifted, each once. */
export async function validatorErrors(decoded: Decoded): Promise<readonly string[]> {
  const lift = createLift("lifted", "sensorthings", memorySpool("lifted"));
  for (const event of decoded.events)
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
  const [report] = await validate([lift.document()], { profile: "draft" });
  return [...new Set(codes(report!.findings.filter(({ severity }) => severity === "error")))].sort();
}

/** Codes of severity error, each once. */
export function errorCodes(findings: readonly Finding[]): readonly string[] {
  return [...new Set(codes(findings.filter(({ severity }) => severity === "error")))].sort();
}

export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code as string);
}
