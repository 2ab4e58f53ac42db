// SPDX-License-Identifier: Apache-2.0
import { createJsonScanner, type Detection, type Hint, type JsonScanner } from "@jiku/adapter";
import { familyOf } from "./family.js";
import { CITY_LIMITS } from "./limits.js";
import { readVersion } from "./versions.js";

/** What the head of a file says at the outermost level of its first two values. */
interface HeadValue {
  type?: string;
  version?: string;
  hasObjects: boolean;
  hasVertices: boolean;
}

/**
 * Recognises CityJSON by its content: `"type": "CityJSON"` wherever it stands at the outermost level of the head, or, as
 * long as the type has not been seen, the members `CityObjects` and `vertices`. A second value on a later line makes it a sequence.
 */
export function detectCity(head: Uint8Array, hint: Hint): Detection {
  const bytes = head.subarray(0, CITY_LIMITS.detectBytes);
  const other = familyOf(bytes, hint);
  if (other !== undefined) return other.detection;
  const first = readValue(bytes);
  const name = hint.name?.toLowerCase() ?? "";
  const kind = kindOf(first.value);
  if (kind === "none") return byName(first.value, first.scanner, name);
  const second =
    first.scanner.second === undefined ? undefined : readValue(bytes.subarray(first.scanner.second.offset)).value;
  const isSequence = kind === "feature" || second !== undefined || (!first.scanner.complete && /\.jsonl$/.test(name));
  const { version } = first.value;
  const known = kind === "document" && version !== undefined && readVersion(version) !== undefined;
  return {
    format: isSequence ? "cityjsonseq" : "cityjson",
    ...(version === undefined ? {} : { version }),
    confidence: known ? 3 : 2,
  };
}

function kindOf({ type, hasObjects, hasVertices }: HeadValue): "document" | "feature" | "none" {
  if (type === "CityJSON") return "document";
  if (type === "CityJSONFeature") return "feature";
  return type === undefined && hasObjects && hasVertices ? "document" : "none";
}

/** Nothing of the content is known: the name alone, unless the content is something else. */
function byName({ type, hasObjects }: HeadValue, scanner: JsonScanner, name: string): Detection {
  if (
    type !== undefined ||
    scanner.complete ||
    scanner.faults.some((f) => f.kind === "syntax" || f.kind === "encoding")
  )
    return { confidence: 0 };
  if (hasObjects) return { format: "cityjson", confidence: 2 };
  if (/\.city\.jsonl$/.test(name)) return { format: "cityjsonseq", confidence: 1 };
  return /\.city\.json$/.test(name) ? { format: "cityjson", confidence: 1 } : { confidence: 0 };
}

function readValue(bytes: Uint8Array): { readonly value: HeadValue; readonly scanner: JsonScanner } {
  const value: HeadValue = { hasObjects: false, hasVertices: false };
  let member = "";
  const scanner: JsonScanner = createJsonScanner({
    open: () => false,
    close() {},
    key(depth) {
      if (depth !== 1) return;
      member = scanner.text();
      scanner.want(member === "type" || member === "version");
      if (member === "CityObjects") value.hasObjects = true;
      if (member === "vertices") value.hasVertices = true;
    },
    string(depth) {
      if (depth !== 1) return;
      if (member === "type") value.type ??= scanner.text();
      if (member === "version") value.version ??= scanner.text();
      scanner.want(false);
    },
    number() {},
    literal() {},
  });
  scanner.push(bytes);
  return { value, scanner };
}
