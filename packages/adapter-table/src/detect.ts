// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type Detection, type Hint, type JsonScanner } from "@jiku/adapter";
import { isNumberText } from "./lift/read-cell.js";
import { TABLE_LIMITS } from "./limits.js";
import { encodingOfMark } from "./text/decode-text.js";
import { recordsOf, sniffDialect } from "./text/sniff-dialect.js";

const NO: Detection = { confidence: 0 };
const NAMED: Detection = { format: "csv", confidence: 1 };

/**
 * Recognises Parquet and Arrow by their magic, descriptions by their members, and a delimited text, which has none, by its
 * lines that fall into equally many fields below a line of names, or by its own name.
 */
export function detectTable(head: Uint8Array, hint: Hint): Detection {
  const bytes = head.subarray(0, TABLE_LIMITS.detectBytes);
  return ofBinary(bytes) ?? ofJson(bytes) ?? ofText(bytes, hint.name?.toLowerCase() ?? "", hint.mediaType);
}

function ofBinary(bytes: Uint8Array): Detection | undefined {
  const magic = String.fromCharCode(...bytes.subarray(0, 6));
  if (magic.startsWith("PAR1") || magic.startsWith("PARE")) {
    const text = new TextDecoder("latin1").decode(bytes);
    const version = /"primary_column"/.test(text)
      ? /"version"\s*:\s*"(\d+\.\d+\.\d+[^"]*)"/.exec(text)?.[1]
      : undefined;
    return version === undefined
      ? { format: "parquet", confidence: 3 }
      : { format: "geoparquet", version, confidence: 3 };
  }
  if (magic === "ARROW1" || magic.startsWith("FEA1")) return { format: "arrow", confidence: 3 };
  if (bytes.length >= 8 && bytes[0] === 0xff && bytes[1] === 0xff && bytes[2] === 0xff && bytes[3] === 0xff) {
    const length = new DataView(bytes.buffer, bytes.byteOffset, 8).getInt32(4, true);
    if (length > 0 && length % 8 === 0 && length < TABLE_LIMITS.footerBytes) return { format: "arrow", confidence: 2 };
  }
  return undefined;
}

/** What the outermost level of a JSON text says. */
interface JsonHead {
  readonly keys: Set<string>;
  context?: string;
  sidecar?: string;
  profile?: string;
  /** Of the first item of `resources`. */
  readonly resourceKeys: Set<string>;
  readonly geoKeys: Set<string>;
}

function ofJson(bytes: Uint8Array): Detection | undefined {
  let at = bytes[0] === 0xef ? 3 : 0;
  while ([0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0)) at++;
  if (bytes[at] !== 0x7b && bytes[at] !== 0x5b) return undefined;
  const head = jsonHead(bytes.subarray(at));
  if (head.sidecar !== undefined) return { format: "table-sidecar", version: head.sidecar, confidence: 3 };
  if (head.context === "http://www.w3.org/ns/csvw") return { format: "csvw", confidence: 3 };
  if (head.profile !== undefined && /data-?package/.test(head.profile))
    return { format: "data-package", confidence: 3 };
  const { keys, resourceKeys, geoKeys } = head;
  const named = ["path", "data"].some((key) => resourceKeys.has(key));
  if (keys.has("resources") && named && !keys.has("@context") && !keys.has("conformsTo"))
    return { format: "data-package", confidence: 2 };
  if (geoKeys.has("primary_column")) return { format: "geoparquet", confidence: 2 };
  return NO;
}

function jsonHead(bytes: Uint8Array): JsonHead {
  const head: JsonHead = { keys: new Set(), resourceKeys: new Set(), geoKeys: new Set() };
  const names: string[] = [];
  const scanner: JsonScanner = createJsonScanner({
    open: () => false,
    close() {},
    key(depth) {
      const name = scanner.text();
      names[depth] = name;
      if (depth === 1) head.keys.add(name);
      if (depth === 3 && names[1] === "resources") head.resourceKeys.add(name);
      if (depth === 2 && names[1] === "geo") head.geoKeys.add(name);
      scanner.want(depth === 1);
    },
    string(depth) {
      const name = names[1];
      const text = scanner.text();
      if (name === "@context" && depth <= 2) head.context ??= text;
      if (depth !== 1) return;
      if (name === "jikuTable") head.sidecar = text;
      if (name === "profile" || name === "$schema") head.profile ??= text;
    },
    number() {},
    literal() {},
  });
  scanner.want(true);
  scanner.push(bytes);
  return head;
}

function ofText(bytes: Uint8Array, name: string, mediaType: string | undefined): Detection {
  const isNamed = /\.(?:csv|tsv|tab)$/.test(name) || /^text\/(?:csv|tab-separated-values)/.test(mediaType ?? "");
  const mark = encodingOfMark(bytes);
  if (bytes.includes(0) && mark !== "utf-16le" && mark !== "utf-16be") return NO;
  const text = textOf(bytes, mark);
  if (text === "" || /^\s*[<{[%]/.test(text)) return isNamed && !/^\s*</.test(text) ? NAMED : NO;
  if (isTable(text, bytes.length < TABLE_LIMITS.detectBytes, name)) return { format: "csv", confidence: 2 };
  return isNamed ? NAMED : NO;
}

/** Whether each line falls into equally many fields, below a first line of names: not empty, no numbers, no two alike. */
function isTable(text: string, whole: boolean, name: string): boolean {
  const { dialect } = sniffDialect(text, whole, name);
  const records = recordsOf(text, whole, dialect);
  const names = records[0]?.fields.map((field) => field.trim()) ?? [];
  return (
    names.length > 1 &&
    records.length > 1 &&
    records.every(({ fields }) => fields.length === names.length) &&
    names.every((one) => one !== "" && one.length <= 200 && !isNumberText(one) && !/^\d{4}-\d{2}/.test(one)) &&
    new Set(names).size === names.length &&
    !isSpatialIds(names)
  );
}

/** Tables of spatial IDs and their configuration have an adapter of their own. */
function isSpatialIds(names: readonly string[]): boolean {
  return (
    names.some((one) => /^(?:spatial_?id|zfxy|voxel_?id|空間id)$/i.test(one)) || /^(?:uro|urf)$/.test(names[1] ?? "")
  );
}

function textOf(bytes: Uint8Array, mark: string | undefined): string {
  return new TextDecoder(mark ?? "utf-8").decode(bytes);
}
