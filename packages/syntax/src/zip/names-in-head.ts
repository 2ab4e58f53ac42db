// SPDX-License-Identifier: Apache-2.0

const SIGNATURE = [0x50, 0x4b, 0x03, 0x04] as const;

/** Whether bytes begin as an archive does. */
export function isZip(head: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => head[i] === byte);
}

/** Names of the members whose headers stand in the first bytes of an archive. Pure; never throws. */
export function namesInHead(head: Uint8Array): readonly string[] {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 30 <= head.length; ) {
    if (view.getUint32(at, true) !== 0x04034b50) {
      at = nextSignature(head, at + 1);
      continue;
    }
    const length = view.getUint16(at + 26, true);
    names.push(new TextDecoder().decode(head.subarray(at + 30, at + 30 + length)));
    const packed = (view.getUint16(at + 6, true) & 8) === 0 ? view.getUint32(at + 18, true) : 0;
    at += 30 + length + view.getUint16(at + 28, true) + packed;
  }
  return names;
}

function nextSignature(head: Uint8Array, from: number): number {
  for (let at = head.indexOf(0x50, from); at >= 0; at = head.indexOf(0x50, at + 1)) {
    if (SIGNATURE.every((byte, i) => head[at + i] === byte)) return at;
  }
  return head.length;
}
