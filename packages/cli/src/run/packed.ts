// SPDX-License-Identifier: Apache-2.0

/** Why packed bytes could not be unpacked; `name` and `value` tell of a limit. */
export class UnpackFault extends Error {
  constructor(
    readonly fault: "truncated" | "corrupt" | "ratio" | "total" | "nesting",
    readonly limit?: number,
  ) {
    super(fault);
  }
}

/** True for the first bytes of a gzip file (RFC 1952, 2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}
