// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "@jiku/validate";
import { bytesBetween } from "./json-cursor.js";
import type { TextEdit } from "./text-edit.js";

/** A part of a changed file: bytes `from` to `to` of the original, or new ones. */
export type Piece =
  | { readonly kind: "kept"; readonly from: number; readonly to: number }
  | { readonly kind: "new"; readonly bytes: Uint8Array };

/** Bytes `from` to `to` of the original give way to others. */
export interface ByteChange {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

const STEP = 1 << 20;

export function wholeFile(size: number): readonly Piece[] {
  return size === 0 ? [] : [{ kind: "kept", from: 0, to: size }];
}

/** The file after edits whose offsets count in the file that the pieces make; sorted, none over another. */
export function applyEdits(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const encoder = new TextEncoder();
  const taker = createTaker(pieces);
  const result: Piece[] = [];
  let at = 0;
  for (const { offset, length, text } of edits) {
    result.push(...taker.take(offset - at));
    taker.take(length);
    if (text !== "") result.push({ kind: "new", bytes: encoder.encode(text) });
    at = offset + length;
  }
  result.push(...taker.take(Number.POSITIVE_INFINITY));
  return result;
}

/** What the pieces change of an original of `size` bytes, in its offsets. */
export function changesOf(pieces: readonly Piece[], size: number): readonly ByteChange[] {
  const changes: ByteChange[] = [];
  let at = 0;
  let added: Uint8Array[] = [];
  for (const piece of [...pieces, { kind: "kept", from: size, to: size } as const]) {
    if (piece.kind === "new") added.push(piece.bytes);
    else {
      if (piece.from > at || added.length > 0) changes.push({ from: at, to: piece.from, bytes: Buffer.concat(added) });
      added = [];
      at = piece.to;
    }
  }
  return changes;
}

/** The bytes of the changed file, piece by piece. */
export function* bytesOfPieces(original: ByteSource, pieces: readonly Piece[]): Generator<Uint8Array> {
  for (const piece of pieces) {
    if (piece.kind === "new") yield piece.bytes;
    else
      for (let at = piece.from; at < piece.to; at += STEP)
        yield bytesBetween(original, at, Math.min(at + STEP, piece.to));
  }
}

/** Hands the bytes of pieces out from the first to the last. */
function createTaker(pieces: readonly Piece[]): { take(count: number): readonly Piece[] } {
  let index = 0;
  let used = 0;
  return {
    take(count) {
      const taken: Piece[] = [];
      for (let left = count; left > 0 && index < pieces.length; ) {
        const piece = pieces[index] as Piece;
        const part = cut(piece, used, Math.min(used + left, lengthOf(piece)));
        taken.push(part);
        left -= lengthOf(part);
        used += lengthOf(part);
        if (used === lengthOf(piece)) {
          index++;
          used = 0;
        }
      }
      return taken;
    },
  };
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (piece.kind === "new") return { kind: "new", bytes: piece.bytes.subarray(from, to) };
  return { kind: "kept", from: piece.from + from, to: piece.from + to };
}

function lengthOf(piece: Piece): number {
  return piece.kind === "new" ? piece.bytes.length : piece.to - piece.from;
}
