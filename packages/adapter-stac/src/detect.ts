// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type Detection, type Hint, type JsonScanner } from "@jiku/adapter";
import { STAC_LIMITS } from "./limits.js";
import { isJson } from "./read-tree.js";

/** What the head of a document says. */
interface Head {
  type?: string;
  version?: string;
  id?: string;
  isSchema: boolean;
  hasExtent: boolean;
  hasCollections: boolean;
  /** Version of the first object within a page. */
  inner?: string;
}

const BY_TYPE: Readonly<Record<string, string>> = {
  Feature: "stac-item",
  Collection: "stac-collection",
  Catalog: "stac-catalog",
  FeatureCollection: "stac-items",
};
const IS_VERSION = /^(?:0|1)\.\d+\.\d+/;

/**
 * Recognises STAC by its content: `stac_version` of the outermost object, or of the objects of a page, in JSON and in YAML; a
 * JSON Schema by an `$id` of STAC, so that it is refused by name. The name of a file says nothing.
 */
export function detectStac(head: Uint8Array, _hint: Hint): Detection {
  const bytes = head.subarray(0, STAC_LIMITS.detectBytes);
  const found = isJson(bytes) ? jsonHead(bytes) : yamlHead(bytes);
  if (found === undefined) return { confidence: 0 };
  if (found.isSchema)
    return /^https?:\/\/(?:schemas\.stacspec\.org|stac-extensions\.github\.io)\//.test(found.id ?? "")
      ? { format: "stac-item", confidence: 2 }
      : { confidence: 0 };
  const version = found.version ?? found.inner;
  if (version === undefined) return { confidence: 0 };
  return { format: formatOf(found), version, confidence: IS_VERSION.test(version) ? 3 : 2 };
}

function formatOf({ type = "", hasExtent, hasCollections }: Head): string {
  if (hasCollections) return "stac-collections";
  return BY_TYPE[type] ?? (hasExtent ? "stac-collection" : "stac-catalog");
}

function emptyHead(): Head {
  return { isSchema: false, hasExtent: false, hasCollections: false };
}

function jsonHead(bytes: Uint8Array): Head | undefined {
  const head = emptyHead();
  const keys: string[] = [];
  const scanner: JsonScanner = createJsonScanner({
    open: () => false,
    close() {},
    key(depth) {
      keys[depth] = scanner.text();
      scanner.want(["type", "stac_version", "$id"].includes(keys[depth] as string));
      if (depth === 1) topKey(head, keys[1] as string);
    },
    string(depth) {
      if (depth === 1 || depth === 3) takeString(head, depth, keys, scanner);
      scanner.want(false);
    },
    number() {},
    literal() {},
  });
  scanner.push(bytes);
  return scanner.faults.some(({ kind }) => kind === "encoding") ? undefined : head;
}

function topKey(head: Head, key: string): void {
  if (key === "$schema") head.isSchema = true;
  if (key === "extent") head.hasExtent = true;
  if (key === "collections") head.hasCollections = true;
}

function takeString(head: Head, depth: number, keys: readonly string[], scanner: JsonScanner): void {
  const key = keys[depth];
  if (depth === 3) {
    if ((keys[1] === "features" || keys[1] === "collections") && key === "stac_version") head.inner ??= scanner.text();
  } else if (key === "type") head.type ??= scanner.text();
  else if (key === "stac_version") head.version ??= scanner.text();
  else if (key === "$id") head.id ??= scanner.text();
}

function yamlHead(bytes: Uint8Array): Head | undefined {
  if (bytes.includes(0)) return undefined;
  const text = new TextDecoder().decode(bytes);
  const value = (key: string) =>
    new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*["']?([^"'#\\r\\n]*)`, "m").exec(text)?.[1]?.trim();
  const version = value("stac_version");
  if (version === undefined) return undefined;
  const type = value("type");
  return {
    ...emptyHead(),
    version,
    ...(type === undefined ? {} : { type }),
    hasExtent: value("extent") !== undefined,
  };
}
