// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type Detection, type Hint, type JsonScanner } from "@jiku/adapter";
import { isZip, namesInHead } from "@jiku/syntax/zip";

/** What the top of a JSON text says. */
interface Top {
  readonly keys: ReadonlySet<string>;
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly format: number | undefined;
  /** Keys of `refs`. */
  readonly refs: ReadonlySet<string>;
  readonly version: number | undefined;
}

const DATA_TYPES: ReadonlySet<string> = new Set(["Coverage", "CoverageCollection"]);
/** Types of CoverageJSON that are parts, with a member that each has. */
const PARTS: Readonly<Record<string, string>> = {
  Domain: "axes",
  NdArray: "axisNames",
  TiledNdArray: "tileSets",
  Parameter: "observedProperty",
  ParameterGroup: "members",
};
const META = /(?:^|\/)\.z(?:group|array|attrs|metadata)$|(?:^|\/)zarr\.json$/;

/** Zarr by its metadata files, kerchunk references and CoverageJSON by their members. */
export function detectStore(head: Uint8Array, hint: Hint): Detection {
  const entries = hint.entries ?? [];
  if (isZip(head)) return zipped(entries.length > 0 ? entries : namesInHead(head));
  if (entries.includes("zarr.json")) return { format: "zarr", version: "3", confidence: 3 };
  if (entries.some((path) => [".zgroup", ".zarray", ".zmetadata"].includes(path)))
    return { format: "zarr", version: "2", confidence: 3 };
  const top = topOf(head);
  return top === undefined ? { confidence: 0 } : judge(top, head);
}

function zipped(names: readonly string[]): Detection {
  const marks = names.filter((name) => META.test(name));
  if (marks.length === 0) return { confidence: 0 };
  return { format: "zarr-zip", version: marks.some((name) => name.endsWith("zarr.json")) ? "3" : "2", confidence: 3 };
}

function judge(top: Top, head: Uint8Array): Detection {
  const { keys, type, format, refs } = top;
  if (format === 3 && keys.has("node_type")) return { format: "zarr", version: "3", confidence: 3 };
  if (format === 2 || keys.has("zarr_consolidated_format")) return { format: "zarr", version: "2", confidence: 3 };
  if (top.version === 1 && [...refs].some((key) => META.test(key)))
    return { format: "kerchunk", version: "1", confidence: 3 };
  if ([...keys].some((key) => META.test(key))) return { format: "kerchunk", version: "0", confidence: 3 };
  if (keys.has("$schema") || keys.has("$id"))
    return /covjson|coveragejson/i.test(top.id ?? "") ? { format: "coveragejson", confidence: 2 } : { confidence: 0 };
  if (type !== undefined && DATA_TYPES.has(type)) return { format: "coveragejson", version: "1.0", confidence: 3 };
  const part = type === undefined || !Object.hasOwn(PARTS, type) ? undefined : PARTS[type];
  if (part !== undefined && keys.has(part)) return { format: "coveragejson", version: "1.0", confidence: 2 };
  return isPage(keys, head) ? { format: "coveragejson", confidence: 2 } : { confidence: 0 };
}

/** A page of an OGC API of environmental data, which describes data and holds none: recognised to be refused by name. */
function isPage(keys: ReadonlySet<string>, head: Uint8Array): boolean {
  if (!keys.has("links") || keys.has("stac_version") || keys.has("type")) return false;
  const text = new TextDecoder().decode(head);
  if (/"(?:data_queries|crs_details|parameter_names)"\s*:/.test(text)) return true;
  return (
    !keys.has("collections") && /"rel"\s*:\s*"conformance"/.test(text) && /"rel"\s*:\s*"(?:data|service)"/.test(text)
  );
}

function topOf(head: Uint8Array): Top | undefined {
  const keys = new Set<string>();
  const refs = new Set<string>();
  const found: { type?: string; id?: string; format?: number; version?: number } = {};
  let [isObject, key, second] = [false, "", ""];
  const scanner: JsonScanner = createJsonScanner({
    open(object, depth) {
      if (depth === 1) isObject = object;
      return true;
    },
    close() {},
    key(depth) {
      if (depth === 1) {
        key = scanner.text();
        keys.add(key);
      } else if (depth === 2 && key === "refs" && refs.size < 1000) {
        second = scanner.text();
        refs.add(second);
      }
    },
    string(depth) {
      if (depth !== 1) return;
      if (key === "type") found.type ??= scanner.text();
      else if (key === "$id") found.id ??= scanner.text();
    },
    number(depth, value) {
      if (depth !== 1) return;
      if (key === "zarr_format") found.format ??= value;
      else if (key === "version") found.version ??= value;
    },
    literal() {},
  });
  scanner.want(true);
  scanner.push(head);
  if (!isObject) return undefined;
  return { keys, refs, type: found.type, id: found.id, format: found.format, version: found.version };
}
