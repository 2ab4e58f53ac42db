// SPDX-License-Identifier: Apache-2.0

import { pad, widthOf, wrap } from "@jiku/views/text";
import type { Style } from "./style.js";

/** A line of the closing block: a label, and a text that hangs beside it. */
export interface Labelled {
  readonly label: string;
  readonly text: readonly string[];
}

const GAP = 3;

/** Labels in one column, texts wrapped beside them; what is wrapped of an indented text is indented two further. */
export function labelledLines(items: readonly Labelled[], style: Style): readonly string[] {
  const column = Math.max(0, ...items.map((item) => widthOf(item.label))) + GAP;
  const room = Math.max(24, style.width - column - 2);
  return items.flatMap(({ label, text }) => {
    const lines = text.flatMap((line) => {
      const indent = line.length - line.trimStart().length;
      if (indent === 0) return wrap(line, room);
      const hanging = wrap(line.trimStart(), room - indent - 2);
      return hanging.map((part, at) => " ".repeat(at === 0 ? indent : indent + 2) + part);
    });
    return lines.map((line, at) =>
      `  ${at === 0 ? style.faint(pad(label, column)) : " ".repeat(column)}${line}`.trimEnd(),
    );
  });
}
