// SPDX-License-Identifier: Apache-2.0
import { createReport, type DecodeEvent, faultEvent, type Report } from "@jiku/adapter";
import { type Node, readJson } from "@jiku/syntax/json";
import { JSON_TEXT } from "../limits.js";
import { OWN_FINDINGS } from "../own-findings.js";
import { isFault, type ZarrStore } from "./store.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** A metadata file: its tree, or undefined when it has none; `absent` when the store has no such key. */
export interface MetadataFile {
  readonly root: Node | undefined;
  readonly absent: boolean;
}

/**
 * Reads a metadata file of a store. Bare `NaN` and `Infinity`, which Python's writers put into attributes, are read as
 * texts of that name and told (CF-030).
 */
export async function readStoreJson(
  store: ZarrStore,
  key: string,
  report: Report,
  emit: (event: DecodeEvent) => void,
): Promise<MetadataFile> {
  const value = await store.open(key);
  if (value === undefined) return { root: undefined, absent: true };
  if (isFault(value)) {
    if (value.told !== true) emit(faultEvent(value, report));
    return { root: undefined, absent: false };
  }
  const file = store.file(key);
  const text = (inner: { readonly byte: number }) =>
    store.place(key, { kind: "text", ...(file === undefined ? {} : { file }), ...inner });
  if (value.size > ZARR_LIMITS.metadataBytes) {
    emit(report.shared("AD-105", { limit: ZARR_LIMITS.metadataBytes }, text({ byte: 0 }), { case: "size" }));
    return { root: undefined, absent: false };
  }
  const bytes = await value.whole();
  if (isFault(bytes)) {
    emit(faultEvent(bytes, report));
    return { root: undefined, absent: false };
  }
  const options = file === undefined ? JSON_TEXT : { ...JSON_TEXT, file };
  const first = readJson(bytes, createReport(OWN_FINDINGS, report.file), options);
  const quoted = first.root === undefined ? quoteBareNumbers(bytes) : undefined;
  if (quoted === undefined) {
    if (first.events.length > 0) for (const event of readJson(bytes, report, options).events) emit(event);
    return { root: first.root, absent: false };
  }
  emit(report.own("CF-030", {}, text({ byte: quoted.at })));
  const second = readJson(quoted.bytes, report, options);
  for (const event of second.events) emit(event);
  return { root: second.root, absent: false };
}

const BARE = ["NaN", "Infinity", "-Infinity"].map((name) => new TextEncoder().encode(name));
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The text with bare names of numbers in quotation marks, and where the first one stands; undefined when there is none. */
function quoteBareNumbers(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly at: number } | undefined {
  const out: number[] = [];
  let at = -1;
  let inText = false;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    const name = inText ? undefined : BARE.find((one) => one.every((letter, k) => bytes[i + k] === letter));
    if (name !== undefined) {
      if (at < 0) at = i;
      out.push(QUOTE, ...name, QUOTE);
      i += name.length;
      continue;
    }
    if (inText && byte === BACKSLASH) out.push(byte, bytes[++i] ?? QUOTE);
    else out.push(byte);
    if (byte === QUOTE) inText = !inText;
    i++;
  }
  return at < 0 ? undefined : { bytes: Uint8Array.from(out), at };
}
