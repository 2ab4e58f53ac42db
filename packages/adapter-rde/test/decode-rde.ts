// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DecodeEvent, type EndEvent, type Loss, memoryInput } from "@jiku/adapter";
import type { Finding, NativeLocation, Place, Resource } from "@jiku/model";
import { createLift, memorySpool, validate } from "@jiku/validate";
import { adapter } from "../src/index.js";

export const BASE = "https://data.example.org/entry#";

/** Files of an entry, as RDE lays them out. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

export interface Decoded {
  readonly events: readonly DecodeEvent[];
  readonly resources: readonly Resource[];
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  readonly end: EndEvent;
  /** By id. */
  readonly places: ReadonlyMap<string, { readonly source: NativeLocation; readonly places: readonly Place[] }>;
}

/** Decodes the first of the files; the others lie beside it. */
export async function decode(files: Files, chunkSize?: number): Promise<Decoded> {
  const input = memoryInput(files, chunkSize === undefined ? {} : { chunkSize });
  const events: DecodeEvent[] = [];
  for await (const event of adapter.decode!(input, { base: BASE, arrays: "reference", inlineLimit: 4096 }))
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

/** A folder of files as one input. */
export function decodeFolder(files: Files): Promise<Decoded> {
  return decode({ entry: "", ...files });
}

const PATHS = {
  invoice: "invoice/invoice.json",
  template: "tasksupport/invoice.schema.json",
  definitions: "tasksupport/metadata-def.json",
  metadata: "meta/metadata.json",
  catalog: "catalog.json",
} as const;

export type Part = keyof typeof PATHS;

export function fixture(part: Part): string {
  return readFileSync(join(import.meta.dirname, "fixtures/entry", PATHS[part]), "utf8");
}

/** Parts of the small entry under their paths, the first one first. */
export function entry(...parts: readonly Part[]): Record<string, string> {
  const all = parts.length === 0 ? (Object.keys(PATHS) as Part[]) : parts;
  return Object.fromEntries(all.map((part) => [PATHS[part], fixture(part)]));
}

export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}

/** Codes of severity error, each once. */
export function errorCodes(findings: readonly Finding[]): readonly string[] {
  return [...new Set(codes(findings.filter(({ severity }) => severity === "error")))].sort();
}

export function byId<T extends Resource>(decoded: Decoded, local: string): T {
  const found = decoded.resources.find(({ id }) => id === BASE + local);
  if (found === undefined) throw new Error(`no ${local} among ${decoded.resources.map(({ id }) => id).join(" ")}`);
  return found as T;
}

/** Codes that the validator gives for what was lifted, of this severity, each once. */
export async function validatorCodes(decoded: Decoded, severity = "error"): Promise<readonly string[]> {
  const lift = createLift("lifted", "rde", memorySpool("lifted"));
  for (const event of decoded.events)
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
  const [report] = await validate([lift.document()], { profile: "draft" });
  const found = report!.findings.filter((finding) => finding.severity === severity);
  return [...new Set(codes(found))].sort();
}
