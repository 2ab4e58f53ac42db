// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { CRYSTAL_LIMITS } from "./limits.js";
import { detectOptimade } from "./optimade/detect-optimade.js";

const NONE: Detection = { confidence: 0 };

/**
 * Recognises CIF by its magic or its first data block, mmCIF by categories of its own, OPTIMADE by its members; formats of the
 * same family that are not read, so that they are refused by name: PDB, BinaryCIF, XYZ.
 */
export function detectCrystal(head: Uint8Array, { name = "" }: Hint): Detection {
  const bytes = head.subarray(0, CRYSTAL_LIMITS.detectBytes);
  if (isBinaryCif(bytes)) return { format: "mmcif", confidence: 2 };
  if (isPacked(bytes)) return /\.bcif(?:\.gz)?$/i.test(name) ? { format: "mmcif", confidence: 1 } : NONE;
  const first = firstByte(bytes);
  if (first === 0x7b || first === 0x5b) return detectOptimade(bytes);
  if (bytes.includes(0)) return NONE;
  const text = new TextDecoder().decode(bytes);
  return detectCif(text) ?? (foreignKind(text) === undefined ? NONE : { format: "mmcif", confidence: 2 });
}

function detectCif(text: string): Detection | undefined {
  const magic = /^\uFEFF?#\\#CIF_(1\.[01]|2\.0)/.exec(text)?.[1];
  const plain = text.replace(/^\uFEFF/, "");
  const block = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*[ \t]*data_\S/i.test(plain);
  const item = /(?:^|\s)_[A-Za-z[]\S*\s/.test(plain);
  const isStart = magic !== undefined || (block && (item || /^[\s\S]*data_\S+\s*$/.test(plain)));
  if (!isStart) return undefined;
  const isLarge =
    /(?:^|[\r\n\s])_(?:entry\.id|atom_site\.(?:group_PDB|label_asym_id)|struct_asym\.|audit_conform\.dict_name\s+mmcif)/i.test(
      plain,
    );
  const version = magic === "2.0" ? "2.0" : "1.1";
  return { format: isLarge ? "mmcif" : "cif", version, confidence: magic !== undefined || item ? 3 : 2 };
}

const PDB =
  /^(?:HEADER {4}|MODEL {5,8}\d|ATOM {2}[ \d]{5} |CRYST1[ \d.]{9}|REMARK [ \d]{3} |TITLE {5}|PARENT |AUTHOR {4})/;
const XYZ = /^\s*\d+[ \t]*\r?\n[^\r\n]*\r?\n[ \t]*[A-Z][a-z]?(?:[ \t]+-?\d+\.\d*(?:[eE][+-]?\d+)?){3}/;

/** What a text of the same family is that is not read. */
export function foreignKind(text: string): "pdb" | "xyz" | undefined {
  if (PDB.test(text) && /[\r\n](?:ATOM {2}|HETATM|REMARK|TITLE)/.test(text)) return "pdb";
  return XYZ.test(text) ? "xyz" : undefined;
}

/** BinaryCIF: a MessagePack map with the member `encoder` or `dataBlocks`. */
export function isBinaryCif(bytes: Uint8Array): boolean {
  const first = bytes[0] as number;
  if (!(first >= 0x81 && first <= 0x8f)) return false;
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  return /\xa7encoder|\xaadataBlocks/.test(head);
}

/** A gzip file: what is in it is not looked at here. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function firstByte(bytes: Uint8Array): number | undefined {
  let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (i < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[i] as number)) i++;
  return bytes[i];
}
