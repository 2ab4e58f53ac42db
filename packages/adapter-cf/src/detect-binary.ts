// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";

/** Signature of HDF5 (File Format Specification, II.A); it may stand at 0 and at powers of two from 512 on. */
export const HDF5_SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** NetCDF by magic numbers; its text form CDL, so that it is refused by name. */
export function detectBinary(head: Uint8Array, _hint: Hint): Detection {
  if (head[0] === 0x43 && head[1] === 0x44 && head[2] === 0x46) {
    const version = ({ 1: "1", 2: "2", 5: "5" } as const)[head[3] as 1 | 2 | 5];
    if (version !== undefined) return { format: "netcdf-classic", version, confidence: 3 };
    return (head[3] ?? 0) < 0x20 ? { format: "netcdf-classic", confidence: 2 } : { confidence: 0 };
  }
  for (let at = 0; at < head.length; at = at === 0 ? 512 : at * 2)
    if (HDF5_SIGNATURE.every((byte, i) => head[at + i] === byte)) return { format: "netcdf-4", confidence: 2 };
  return isCdl(head) ? { format: "netcdf-classic", confidence: 2 } : { confidence: 0 };
}

/** Whether bytes begin as CDL does: `netcdf name {`, after comments; some leave the name out. */
export function isCdl(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 4096));
  return /^(?:\s|\/\/[^\n]*\n)*netcdf\s+[^{\n]*\{/.test(text);
}
