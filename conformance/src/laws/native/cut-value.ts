// SPDX-License-Identifier: Apache-2.0
import { type NativeDocument, primaryOf } from "../../bytes.js";
import type { Difference } from "../../compare/differences.js";

/**
 * Whether a cut document says otherwise only where it read the text that the cut divides, and now reads what is left of it: all
 * that may happen to a reader of a format that marks no end. A name may be read into several leaves, and a key that is cut
 * before its mark may be read as a value. Everything else is as it was, or missing.
 * @param length bytes of the primary file that are left
 */
export function isCutValue(differences: readonly Difference[], document: NativeDocument, length: number): boolean {
  const others = differences.filter(({ id, kind }) => id !== "" && kind !== "missing");
  const word = cutWord(primaryOf(document), length);
  return word.left !== "" && others.length > 0 && others.every((one) => isCutLeaf(one, word));
}

function isCutLeaf({ kind, path, before, after }: Difference, { left, rest }: CutWord): boolean {
  const isCutKey = path !== "" && rest !== "" && holdsOnly(after, left);
  if (isCutKey || kind !== "changed") return isCutKey;
  if (typeof before === "number" && typeof after === "number")
    return rest !== "" && Number.parseFloat(left + rest) === before && Number.parseFloat(left) === after;
  if (typeof before !== "string" || typeof after !== "string") return false;
  return after.endsWith(left) && before.startsWith(after + rest);
}

/** Whether a text, or the one text within an object, is this one. */
function holdsOnly(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value === text;
  const inner = Object.values(value);
  return inner.length === 1 && holdsOnly(inner[0], text);
}

interface CutWord {
  readonly left: string;
  readonly rest: string;
}

/** The last word before a cut, and what the cut took of it: nothing where it falls between two words of one text. */
function cutWord(bytes: Uint8Array, length: number): CutWord {
  const text = (part: Uint8Array): string => new TextDecoder().decode(part);
  const before = text(bytes.subarray(0, length));
  const isBetween = /[ \t]$/.test(before);
  const left = /[^\s,;|"']*$/.exec(isBetween ? before.trimEnd() : before)?.[0] ?? "";
  const rest = /^[^\s,;|"']*/.exec(text(bytes.subarray(length)))?.[0] ?? "";
  return { left, rest: isBetween ? "" : rest };
}
