// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "@jiku/validate";
import { escapeText } from "@jiku/views/text";
import type { ByteChange } from "../edit/pieces.js";
import { type Hunk, type HunkLine, hunkHeader, hunksOf } from "../edit/unified-diff.js";
import type { Style } from "./style.js";

/** Longest line that a terminal is shown whole. */
const LONGEST = 400;
const BEFORE = 60;
const NO_NEWLINE = "\\ No newline at end of file";

/**
 * The differences of a file as `diff -u` writes them; what could steer a terminal is shown escaped. On a `terminal` a
 * long line is cut around the first difference.
 */
export function diffLines(
  name: string,
  original: ByteSource,
  changes: readonly ByteChange[],
  style: Style,
  terminal: boolean,
): readonly string[] {
  const file = escapeText(name);
  const head = [style.strong(`--- a/${file}`), style.strong(`+++ b/${file}`)];
  const hunks = hunksOf(original, changes).flatMap((hunk) => {
    const cut = terminal ? cutting(hunk) : (text: string) => text;
    return [style.faint(hunkHeader(hunk)), ...hunk.lines.flatMap((line) => lineOf(line, cut, style))];
  });
  return [...head, ...hunks];
}

function lineOf({ sign, text, open }: HunkLine, cut: (text: string) => string, style: Style): readonly string[] {
  const parts = cut(text.replace(/\r$/, "")).split("\t");
  const shown = sign + parts.map(escapeText).join("\t");
  const line = sign === "-" ? style.bad(shown) : sign === "+" ? style.good(shown) : shown;
  return open ? [line, NO_NEWLINE] : [line];
}

/** Cuts long lines around the place where the first removed and the first added line differ. */
function cutting({ lines }: Hunk): (text: string) => string {
  const old = lines.find((line) => line.sign === "-")?.text ?? "";
  const now = lines.find((line) => line.sign === "+")?.text ?? "";
  let at = 0;
  while (at < old.length && old[at] === now[at]) at++;
  return (text) => {
    if (text.length <= LONGEST) return text;
    const from = Math.max(0, Math.min(at - BEFORE, text.length - LONGEST));
    const part = text.slice(from, from + LONGEST);
    return `${from > 0 ? "…" : ""}${part}${from + LONGEST < text.length ? "…" : ""}`;
  };
}
