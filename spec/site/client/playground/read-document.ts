// SPDX-License-Identifier: Apache-2.0
import { type Adapter, DECODE_DEFAULTS, defaultBase, memoryInput } from "@jiku/adapter";
import { CONTEXT_IRI } from "@jiku/model";
import { bytesSource, createLift, type InputDocument, jsonDocument, memorySpool } from "@jiku/validate";
import { adapterLoaders } from "./adapters.js";

export type ReadDocument =
  | { readonly kind: "document"; readonly document: InputDocument; readonly format: string; readonly foreign: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "tie"; readonly formats: readonly string[] };

interface Claim {
  readonly adapter: Adapter;
  readonly format: string;
  readonly confidence: number;
}

/** Tells what the bytes are and makes a document of them; a foreign one through the adapter that is surest. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (isJiku(bytes)) return jiku(name, bytes);
  const claims = await claimsOf(name, bytes);
  const best = Math.max(0, ...claims.map(({ confidence }) => confidence));
  const first = claims.filter(({ confidence }) => confidence === best);
  if (first.length > 1 && best > 1) return { kind: "tie", formats: first.map(({ format }) => format) };
  const [claim] = first;
  if (claim === undefined) return looksLikeJson(bytes) ? jiku(name, bytes) : { kind: "unknown" };
  const document = await lifted(name, bytes, claim);
  return { kind: "document", document, format: claim.format, foreign: true };
}

function jiku(name: string, bytes: Uint8Array): ReadDocument {
  return { kind: "document", document: jsonDocument(bytesSource(name, bytes)), format: "Jiku", foreign: false };
}

const HEAD = 1 << 16;

function headOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, HEAD));
}

/** A package says `jiku` or names the context; a lone resource may only have an id and a type of ours. */
function isJiku(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return head.includes(`"${CONTEXT_IRI}"`) || /^\s*\{[^{[]*"jiku"\s*:\s*"/.test(head);
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*[[{]/.test(headOf(bytes));
}

async function claimsOf(name: string, bytes: Uint8Array): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const load of adapterLoaders) {
    const adapter = await load();
    const head = bytes.subarray(0, adapter.manifest.limits.detectBytes);
    const { confidence, format = adapter.manifest.id, version } = adapter.detect(head, { name });
    const label = version === undefined ? format : `${format} ${version}`;
    if (confidence > 0) claims.push({ adapter, format: label, confidence });
  }
  return claims;
}

async function lifted(name: string, bytes: Uint8Array, { adapter, format }: Claim): Promise<InputDocument> {
  const lift = createLift(name, format, memorySpool(name));
  const options = { ...DECODE_DEFAULTS, base: defaultBase(name), declared: {} };
  for await (const event of adapter.decode?.(memoryInput({ [name]: bytes }), options) ?? []) {
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
    else if (event.kind === "finding") lift.finding(event.finding);
    else if (event.kind === "end") for (const place of event.unread ?? []) lift.unread(place);
  }
  return lift.document();
}
