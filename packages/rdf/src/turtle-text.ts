// SPDX-License-Identifier: Apache-2.0

/** A term of Turtle: its text, a list of terms, or else a blank node; with what is said of it. */
export interface TurtleNode {
  readonly text?: string;
  readonly items?: readonly TurtleNode[];
  readonly pairs: readonly (readonly [predicate: string, object: TurtleNode])[];
}

const STEP = "    ";
const LINE = 100;

/** Objects of one predicate are joined by commas where they follow one another. */
function pairsText(pairs: TurtleNode["pairs"], indent: string): string {
  const lines: string[] = [];
  let last: string | undefined;
  for (const [predicate, object] of pairs) {
    const text = nodeText(object, indent);
    if (predicate === last) lines.push(`${lines.pop() ?? ""}, ${text}`);
    else lines.push(`${predicate} ${text}`);
    last = predicate;
  }
  const flat = lines.join(" ; ");
  return flat.length + indent.length <= LINE && !flat.includes("\n") ? flat : lines.join(` ;\n${indent}`);
}

function blankText(pairs: TurtleNode["pairs"], indent: string): string {
  if (pairs.length === 0) return "[]";
  const inner = indent + STEP;
  const text = pairsText(pairs, inner);
  return text.includes("\n") ? `[\n${inner}${text}\n${indent}]` : `[ ${text} ]`;
}

function nodeText({ text, items, pairs }: TurtleNode, indent: string): string {
  if (text !== undefined) return text;
  if (items === undefined) return blankText(pairs, indent);
  return items.length === 0 ? "()" : `( ${items.map((item) => nodeText(item, indent)).join(" ")} )`;
}

/** All statements about a named subject (Turtle, 2.5 to 2.8), with the final point. */
export function turtleText({ text = "", pairs }: TurtleNode): string {
  return `${text} ${pairsText(pairs, STEP)} .\n`;
}
