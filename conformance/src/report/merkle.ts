// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";

/** The root of a Merkle tree over lines of text, with the prefixes of RFC 6962, 2.1; hexadecimal. */
export function merkleRoot(lines: readonly string[]): string {
  return tree(lines.map((line) => hash(0, Buffer.from(line, "utf8")))).toString("hex");
}

function tree(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return createHash("sha256").digest();
  if (leaves.length === 1) return leaves[0] as Buffer;
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return hash(1, tree(leaves.slice(0, half)), tree(leaves.slice(half)));
}

function hash(prefix: 0 | 1, ...parts: readonly Buffer[]): Buffer {
  const digest = createHash("sha256").update(Buffer.from([prefix]));
  for (const part of parts) digest.update(part);
  return digest.digest();
}
