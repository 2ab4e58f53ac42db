// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { rootOf } from "@jiku/syntax/xml";
import { GML_VERSIONS, rootKind } from "./gml/gml-root.js";
import { PLATEAU_RESOURCE } from "./lod/expand-terms.js";
import { namesSpatialIds } from "./spatial-id/read-catalogue.js";
import { isConfiguration, TABLE_VERSIONS, tableHeader } from "./spatial-id/table-header.js";

/** The formats beside CityJSON: which of them the head of a file is of, if any. */
export type Family = "citygml" | "spatialid-table" | "spatialid-json" | "plateau-lod";

/** What the head of a file says. */
export interface FamilyDetection {
  readonly family: Family;
  readonly detection: Detection;
}

/** Judges by content; by name only what is XML and does not show its root yet. */
export function familyOf(head: Uint8Array, { name = "" }: Hint): FamilyDetection | undefined {
  const first = firstByte(head);
  if (first === undefined) return /\.gml$/i.test(name) ? citygml({ confidence: 1 }) : undefined;
  if (first === 0x3c) return xmlFamily(head, name);
  if (first === 0x7b || first === 0x5b) return jsonFamily(head);
  return tableFamily(head);
}

/** Whether a head can only be that of an XML document, sound or not. */
export function beginsAsXml(head: Uint8Array): boolean {
  return firstByte(head) === 0x3c;
}

function citygml(detection: Omit<Detection, "format">): FamilyDetection {
  return { family: "citygml", detection: { format: "citygml", ...detection } };
}

/** The first byte that is neither white space, nor part of a byte order mark, nor the zero of a wider character. */
function firstByte(head: Uint8Array): number | undefined {
  let at = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) at = 2;
  while (at < head.length && [0x20, 0x09, 0x0a, 0x0d, 0].includes(head[at] as number)) at++;
  return head[at];
}

function xmlFamily(head: Uint8Array, name: string): FamilyDetection | undefined {
  const root = rootOf(head);
  if (root === "other") return /\.gml$/i.test(name) ? citygml({ confidence: 1 }) : undefined;
  if (root === "incomplete") return /\.gml$/i.test(name) ? citygml({ confidence: 1 }) : undefined;
  const kind = rootKind(root);
  if (kind.kind === "other") return undefined;
  if (kind.kind === "refused") return citygml({ confidence: 2 });
  const known = (GML_VERSIONS as readonly string[]).includes(kind.version);
  return citygml({ version: kind.version, confidence: known ? 3 : 2 });
}

function jsonFamily(head: Uint8Array): FamilyDetection | undefined {
  const text = new TextDecoder().decode(head.subarray(0, 4096));
  if (/"@context"/.test(text) && text.includes(PLATEAU_RESOURCE))
    return { family: "plateau-lod", detection: { format: "plateau-lod", confidence: 2 } };
  if (!/spatial_?ids?"/i.test(text) || !namesSpatialIds(head)) return undefined;
  return { family: "spatialid-json", detection: { format: "spatialid", confidence: 2 } };
}

function tableFamily(head: Uint8Array): FamilyDetection | undefined {
  const text = new TextDecoder().decode(head.subarray(0, 4096));
  const lines = text.split(/\r?\n/);
  const header = tableHeader(lines[0] ?? "", lines[1]);
  if (header === undefined && isConfiguration(lines.slice(0, 2)))
    return { family: "spatialid-table", detection: { format: "spatialid", confidence: 2 } };
  if (header === undefined && /^PLATEAU_3D-Spatial-ID_CSV,/.test(text))
    return { family: "spatialid-table", detection: { format: "spatialid", confidence: 2 } };
  if (header === undefined) return undefined;
  const { version } = header;
  const known = version !== undefined && (TABLE_VERSIONS as readonly string[]).includes(version);
  const detection: Detection = {
    format: "spatialid",
    ...(version === undefined ? {} : { version }),
    confidence: known ? 3 : 2,
  };
  return { family: "spatialid-table", detection };
}
