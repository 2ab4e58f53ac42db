// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, EncodeEvent, Loss, Outcome } from "@jiku/adapter";
import type { AnyResource, Finding, NativeLocation, Place } from "@jiku/model";
import type { Bench } from "../bench.js";
import { filesOf, type NativeDocument } from "../bytes.js";
import { type DecodeRequest, type EncodeRequest, type Files, outcomeOf } from "../subject.js";

/** The base under which laws let local ids be minted; it tells nothing of the suite. */
export const BASE = "https://data.example.org/twin/";

/** A resource as a decoder gave it. */
export interface DecodedResource {
  readonly resource: AnyResource;
  readonly source: NativeLocation;
  readonly places: readonly Place[];
}

/** What a decoder said. */
export interface Decoded {
  /** Undefined when the events do not end with one `end`. */
  readonly outcome: Outcome | undefined;
  readonly resources: readonly DecodedResource[];
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  readonly unread: readonly NativeLocation[];
  readonly events: readonly DecodeEvent[];
}

/** What an encoder said, and left. */
export interface Encoded {
  readonly outcome: Outcome | undefined;
  readonly files: Files;
  readonly losses: readonly Loss[];
  readonly findings: readonly Finding[];
  readonly mutated: boolean;
  readonly events: readonly EncodeEvent[];
}

/** Decodes a document. @throws Breakdown */
export async function decode(
  { subject }: Pick<Bench, "subject">,
  document: NativeDocument,
  more: Partial<DecodeRequest> = {},
): Promise<Decoded> {
  const { format, declared } = document;
  const files = filesOf(document);
  const request = { format, files, base: BASE, ...(declared === undefined ? {} : { declared }), ...more };
  return decodedOf((await subject.decode(request)).events);
}

export function decodedOf(events: readonly DecodeEvent[]): Decoded {
  const end = events.findLast((event) => event.kind === "end");
  return {
    outcome: outcomeOf(events),
    resources: events.flatMap((event) =>
      event.kind === "resource"
        ? [{ resource: event.resource as AnyResource, source: event.source, places: event.places ?? [] }]
        : [],
    ),
    findings: events.flatMap((event) => (event.kind === "finding" ? [event.finding] : [])),
    losses: events.flatMap((event) => (event.kind === "loss" ? [event.loss] : [])),
    unread: end?.kind === "end" ? (end.unread ?? []) : [],
    events,
  };
}

/** Encodes resources, in the first format of the manifest unless named. @throws Breakdown */
export async function encode(
  { subject }: Pick<Bench, "subject">,
  resources: readonly AnyResource[],
  more: Partial<EncodeRequest> = {},
): Promise<Encoded> {
  const format = subject.manifest.formats[0]?.id ?? "";
  const { events, files, mutated = false } = await subject.encode({ format, resources, canonical: true, ...more });
  return {
    outcome: outcomeOf(events),
    files,
    losses: events.flatMap((event) => (event.kind === "loss" ? [event.loss] : [])),
    findings: events.flatMap((event) => (event.kind === "finding" ? [event.finding] : [])),
    mutated,
    events,
  };
}

/** Whether anything of severity error was found. */
export function hasError({ findings }: Pick<Decoded, "findings">): boolean {
  return findings.some(({ severity }) => severity === "error");
}

export function canDecode({ subject }: Pick<Bench, "subject">): boolean {
  return subject.manifest.directions.includes("decode");
}

export function canEncode({ subject }: Pick<Bench, "subject">): boolean {
  return subject.manifest.directions.includes("encode");
}
