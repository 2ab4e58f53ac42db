// SPDX-License-Identifier: Apache-2.0
import { type NativeDocument, primaryOf } from "../../bytes.js";
import type { Difference } from "../../compare/differences.js";

/**
 * Whether a cut document says otherwise in one leaf only, which read the text that the cut divides and now reads what is left of
 * it: all that may happen to a reader of a format that marks no end. Everything else is as it was, or missing.
 * @param length bytes of the primary file that are left
 */
export function isCutValue(differences: readonly Difference[], document: NativeDocument, length: number): boolean {
  const [one, ...others] = differences.filter(({ id, kind }) => id !== "" && kind !== "missing");
  const word = cutWord(primaryOf(document), length);
  if (one === undefined || others.length > 0 || one.kind !== "changed" || word.left === "") return false;
  const { before, after } = one;
  if (typeof before === "number" && typeof after === "number")
    return (
      word.rest !== "" && Number.parseFloat(word.left + word.rest) === before && Number.parseFloat(word.left) === after
    );
  if (typeof before !== "string" || typeof after !== "string") return false;
  return after.endsWith(word.left) && before.startsWith(after + word.rest);
}

/** The last word before a cut, and what the cut took of it: nothing where it falls between two words of one text. */
function cutWord(bytes: Uint8Array, length: number): { readonly left: string; readonly rest: string } {
  const text = (part: Uint8Array): string => new TextDecoder().decode(part);
  const before = text(bytes.subarray(0, length));
  const isBetween = /[ \t]$/.test(before);
  const left = /[^\s,;|"']*$/.exec(isBetween ? before.trimEnd() : before)?.[0] ?? "";
  const rest = /^[^\s,;|"']*/.exec(text(bytes.subarray(length)))?.[0] ?? "";
  return { left, rest: isBetween ? "" : rest };
}
