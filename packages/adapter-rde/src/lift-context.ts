// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, type DecodeEvent, encodeIriPart, fileAsset, type LossChange } from "@jiku/adapter";
import type { Identifier, NativeLocation, Place, Resource } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { type JsonMember, type JsonNode, membersOf, textOf, toJson } from "./json-node.js";
import { JSON_MEDIA_TYPE, RDE_CONTEXT, type Register, registerIri } from "./names.js";
import type { RdeDocument } from "./open-document.js";

/** What the lifting of the documents of one entry needs. */
export interface LiftContext {
  readonly run: DecodeRun;
  readonly document: RdeDocument;
  /** Begin of the ids of this entry. */
  readonly base: string;
  /** Ids that were given out; the parts of a folder share agents, terms and datasets. */
  readonly known: Set<string>;
  /** Takes an event; events leave in the order in which they came. */
  readonly emit: (event: DecodeEvent) => void;
}

/** The id of a resource: `<base><part>/<part>`. */
export function localId({ base }: Pick<LiftContext, "base">, ...parts: readonly string[]): string {
  return base + parts.map(encodeIriPart).join("/");
}

/** Emits a resource, unless one of its id was emitted already. Returns its id. */
export function emitOnce(
  { known, emit }: LiftContext,
  resource: Resource,
  source: NativeLocation,
  places: readonly Place[] = [],
): string {
  if (known.has(resource.id)) return resource.id;
  known.add(resource.id);
  emit({ kind: "resource", resource, source, ...(places.length === 0 ? {} : { places }) });
  return resource.id;
}

/** What is not carried over. */
export function lost(
  { emit }: LiftContext,
  at: NativeLocation,
  concept: ConceptId = "metadata.provenance",
  change: LossChange = "dropped",
): void {
  emit({ kind: "loss", loss: { at, concept, change, recovery: "none" } });
}

/** Members of an object that are none of those that are read. */
export function lostMembers(context: LiftContext, node: JsonNode | undefined, read: ReadonlySet<string>): void {
  for (const { key, value } of membersOf(node)) if (!read.has(key)) lost(context, value.at);
}

/** Members that the model has no place for, under the prefix `rde`; what cannot be a member is lost. */
export function extensions(
  context: LiftContext,
  members: readonly JsonMember[],
): Record<`${string}:${string}`, unknown> {
  const kept = members.filter(({ key, value }) => {
    const fits = /^[A-Za-z0-9_.-]+$/.test(key) && toJson(value) !== null;
    if (!fits && toJson(value) !== null) lost(context, value.at);
    return fits;
  });
  if (kept.length === 0) return {};
  const entries = kept.map(({ key, value }) => [`rde:${key}`, toJson(value)] as const);
  return { "@context": RDE_CONTEXT, ...Object.fromEntries(entries) } as Record<`${string}:${string}`, unknown>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_REGISTERS: ReadonlySet<Register> = new Set(["datasetId", "sampleId", "instrumentId", "termId", "classId"]);
/** Control characters, and marks that change the direction of what follows. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** An id as RDE issued it, judged by its form; undefined when none is stated. */
export function identifierOf(
  context: LiftContext,
  register: Register,
  node: JsonNode | undefined,
): Identifier | undefined {
  const { emit, document } = context;
  if (node === undefined) return undefined;
  const notation = textOf(node);
  if (notation === undefined) {
    if (node.kind !== "scalar" || (node.value !== null && node.value !== ""))
      emit(document.report.own("RDE-011", { member: register, value: "…", expected: A_TEXT }, node.at));
    return undefined;
  }
  if (CONTROL.test(notation)) emit(document.report.shared("AD-116", { member: register }, node.at));
  else if (UUID_REGISTERS.has(register) && !UUID.test(notation))
    emit(document.report.own("RDE-016", { register, value: notation.slice(0, 80) }, node.at));
  return { scheme: registerIri(register), notation };
}

const A_TEXT = { en: "a text", ja: "文字列" };

/** Id of the Asset of a document. */
export function assetId(context: Pick<LiftContext, "base">, { kind }: RdeDocument): string {
  return localId(context, "_", "asset", kind);
}

/** The file itself as a resource, once. Returns its id. */
export function emitAsset(context: LiftContext, document: RdeDocument): string {
  const { path, byteSize, digest, root } = document;
  const file = { path, size: byteSize };
  const asset = fileAsset(assetId(context, document), file, { mediaType: JSON_MEDIA_TYPE, digest });
  return emitOnce(context, asset, root.at);
}
