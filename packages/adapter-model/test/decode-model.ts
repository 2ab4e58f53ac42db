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
import type { Finding, NativeLocation, Place, Resource } from "@jiku/model";
import { createLift, memorySpool, validate } from "@jiku/validate";
import { adapter, appendOnnxSidecar } from "../src/index.js";

export const BASE = "https://data.example.org/models#";

export interface Decoded {
  readonly events: readonly DecodeEvent[];
  readonly resources: readonly Resource[];
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  readonly end: EndEvent;
  /** By id. */
  readonly places: ReadonlyMap<string, { readonly source: NativeLocation; readonly places: readonly Place[] }>;
}

export interface DecodeInput {
  readonly chunkSize?: number;
  readonly options?: Partial<DecodeOptions>;
  /** Files beside it. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
}

export async function decode(
  name: string,
  content: string | Uint8Array,
  { chunkSize, options, files = {} }: DecodeInput = {},
): Promise<Decoded> {
  const input = memoryInput({ [name]: content, ...files }, chunkSize === undefined ? {} : { chunkSize });
  const events: DecodeEvent[] = [];
  for await (const event of adapter.decode!(input, { base: BASE, arrays: "reference", inlineLimit: 4096, ...options }))
    events.push(event);
  const lifted = events.filter((e) => e.kind === "resource");
  return {
    events,
    resources: lifted.map((e) => e.resource),
    findings: events.filter((e) => e.kind === "finding").map((e) => e.finding),
    losses: events.filter((e) => e.kind === "loss").map((e) => e.loss),
    end: events.at(-1) as EndEvent,
    places: new Map(lifted.map((e) => [e.resource.id, { source: e.source, places: e.places ?? [] }])),
  };
}

export interface Encoded {
  readonly bytes: Uint8Array | undefined;
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
  readonly end: EndEvent;
}

async function collect(events: AsyncIterable<EncodeEvent>, files: ReadonlyMap<string, Uint8Array>): Promise<Encoded> {
  const all: EncodeEvent[] = [];
  for await (const event of events) all.push(event);
  return {
    bytes: [...files.values()][0],
    losses: all.filter((e) => e.kind === "loss").map((e) => e.loss),
    findings: all.filter((e) => e.kind === "finding").map((e) => e.finding),
    end: all.at(-1) as EndEvent,
  };
}

async function* stream(resources: readonly Resource[]): AsyncGenerator<Resource> {
  yield* resources;
}

export function encode(resources: readonly Resource[], options: Partial<EncodeOptions> = {}): Promise<Encoded> {
  const sink = memorySink();
  const all: EncodeOptions = { format: "onnx", sidecar: false, canonical: false, ...options };
  return collect(adapter.encode!(stream(resources), sink, all), sink.files);
}

export function append(
  bytes: Uint8Array,
  resources: readonly Resource[],
  { chunkSize, canonical = false }: { readonly chunkSize?: number; readonly canonical?: boolean } = {},
): Promise<Encoded> {
  const sink = memorySink();
  const input = memoryInput({ "model.onnx": bytes }, chunkSize === undefined ? {} : { chunkSize });
  return collect(appendOnnxSidecar(input, stream(resources), sink, { canonical }), sink.files);
}

export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "fixtures", name)));
}

export function fixtureText(name: string): string {
  return new TextDecoder().decode(fixture(name));
}

export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code as string);
}

/** Codes of severity error, each once. */
export function errorCodes(findings: readonly Finding[]): readonly string[] {
  return [...new Set(codes(findings.filter(({ severity }) => severity === "error")))].sort();
}

/** `code line:column` of each error. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, location }) => `${code} ${location.line}:${location.column}`);
}

export function byId<T extends Resource>(decoded: Decoded, local: string): T {
  const found = decoded.resources.find(({ id }) => id === BASE + local);
  if (found === undefined) throw new Error(`no ${local} among ${decoded.resources.map(({ id }) => id).join(" ")}`);
  return found as T;
}

/** Codes of severity error that the validator gives for what was lifted, each once. */
export async function validatorErrors(
  decoded: Decoded,
  profile: "draft" | "core" = "draft",
): Promise<readonly string[]> {
  const lift = createLift("lifted", "model", memorySpool("lifted"));
  for (const event of decoded.events)
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
  const [report] = await validate([lift.document()], { profile });
  return errorCodes(report!.findings);
}
