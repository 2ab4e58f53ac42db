// SPDX-License-Identifier: Apache-2.0
import { type Adapter, DECODE_DEFAULTS, defaultBase, memoryInput } from "@jiku/adapter";
import { CONTEXT_IRI } from "@jiku/model";
import { bytesSource, createLift, type InputDocument, jsonDocument, memorySpool } from "@jiku/validate";
import { adapterLoaders } from "./adapters.js";

/** Files that were given together, by name. */
export type GivenFiles = Readonly<Record<string, Uint8Array>>;

export type ReadDocument =
  | {
      readonly kind: "document";
      /** The file that the others belong to. */
      readonly name: string;
      readonly document: InputDocument;
      readonly format: string;
      readonly foreign: boolean;
    }
  | { readonly kind: "unknown" }
  | { readonly kind: "tie"; readonly formats: readonly string[] };

interface Claim {
  readonly name: string;
  /** undefined for Jiku itself */
  readonly adapter: Adapter | undefined;
  readonly format: string;
  readonly confidence: number;
}

/** Surer than any adapter can be. */
const CERTAIN = 100;

/**
 * Tells what the bytes are and makes a document of them; a foreign one through the adapter that is surest. Of several
 * files the one is read that is surest to be something; the others are at hand when it names them.
 */
export async function readDocument(files: GivenFiles): Promise<ReadDocument> {
  const claims: Claim[] = [];
  const names = Object.keys(files);
  // What is named after another file (`x.csv.jiku.json`) tells of that one.
  const isBeside = (name: string): boolean => names.some((other) => name.startsWith(`${other}.`));
  for (const [name, bytes] of Object.entries(files)) if (!isBeside(name)) claims.push(...(await claimsOf(name, bytes)));
  const best = Math.max(0, ...claims.map(({ confidence }) => confidence));
  const [claim, ...others] = claims.filter(({ confidence }) => confidence === best);
  const [first] = names;
  if (first === undefined) return { kind: "unknown" };
  if (claim === undefined) return looksLikeJson(files[first]) ? jiku(first, files) : { kind: "unknown" };
  if (claim.adapter === undefined) return jiku(claim.name, files);
  const rivals = others.filter(({ name }) => name === claim.name);
  if (rivals.length > 0 && best > 1) return { kind: "tie", formats: [claim, ...rivals].map(({ format }) => format) };
  const document = await lifted(claim.name, files, claim.adapter, claim.format);
  return { kind: "document", name: claim.name, document, format: claim.format, foreign: true };
}

function jiku(name: string, files: GivenFiles): ReadDocument {
  const document = jsonDocument(bytesSource(name, files[name] ?? new Uint8Array()));
  return { kind: "document", name, document, format: "Jiku", foreign: false };
}

const HEAD = 1 << 16;

function headOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes?.subarray(0, HEAD));
}

/** A package says `jiku` or names the context; a lone resource may only have an id and a type of ours. */
function isJiku(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return looksLikeJson(bytes) && (head.includes(`"${CONTEXT_IRI}"`) || /^\s*\{[^{[]*"jiku"\s*:\s*"/.test(head));
}

function looksLikeJson(bytes: Uint8Array | undefined): boolean {
  return /^\uFEFF?\s*[[{]/.test(headOf(bytes));
}

async function claimsOf(name: string, bytes: Uint8Array): Promise<readonly Claim[]> {
  if (isJiku(bytes)) return [{ name, adapter: undefined, format: "Jiku", confidence: CERTAIN }];
  const claims: Claim[] = [];
  for (const load of adapterLoaders) {
    const adapter = await load();
    const head = bytes.subarray(0, adapter.manifest.limits.detectBytes);
    const { confidence, format = adapter.manifest.id, version } = adapter.detect(head, { name });
    const label = version === undefined ? format : `${format} ${version}`;
    if (confidence > 0) claims.push({ name, adapter, format: label, confidence });
  }
  return claims;
}

async function lifted(name: string, files: GivenFiles, adapter: Adapter, format: string): Promise<InputDocument> {
  const lift = createLift(name, format, memorySpool(name));
  const options = { ...DECODE_DEFAULTS, base: defaultBase(name), declared: {} };
  for await (const event of adapter.decode?.(memoryInput(files, { primary: name }), options) ?? []) {
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
    else if (event.kind === "finding") lift.finding(event.finding);
    else if (event.kind === "end") for (const place of event.unread ?? []) lift.unread(place);
  }
  return lift.document();
}
