// SPDX-License-Identifier: Apache-2.0
import { eastAsianWidth } from "get-east-asian-width";

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NOT_FIRST = /[、。，．・：；？！」』）】〕〉》〜ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;?!)\]}]/u;
const NOT_LAST = /[「『（【〔〈《([{]/u;

/** Columns that a text takes on a terminal: wide characters two, combining ones none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text) {
    const code = c.codePointAt(0) as number;
    if (code < 0x7f) width++;
    else if (!INVISIBLE.test(c)) width += eastAsianWidth(code);
  }
  return width;
}

/** The text with spaces behind it up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/**
 * Lines of at most `width` columns; breaks at spaces and between wide characters. A longer word stays whole, and so do
 * words joined by a no-break space, which becomes a plain one.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const joined = line + piece;
    if (line !== "" && widthOf(joined.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = joined;
  }
  if (line.trimEnd() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines.map((one) => one.replaceAll("\u00a0", " "));
}

/** The text cut where a line may break; a piece keeps its trailing space. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let piece = "";
  let previous = "";
  for (const c of text) {
    const wide = WIDE.test(c) || WIDE.test(previous);
    const breaks =
      previous === " "
        ? c !== " "
        : wide && previous !== "" && c !== " " && !NOT_FIRST.test(c) && !NOT_LAST.test(previous);
    if (breaks) {
      found.push(piece);
      piece = "";
    }
    piece += c;
    previous = c;
  }
  if (piece !== "") found.push(piece);
  return found;
}
