// SPDX-License-Identifier: Apache-2.0

/**
 * The text of a field between two lines that begin with a semicolon: the prefix that its first line names is taken off
 * (CIF 2.0, 5.2), and lines that end with `\` are joined where it asks for that (CIF 1.1, semantics, 26).
 * @param lines those of the field, the first without its semicolon
 */
export function textOfField(lines: readonly string[]): string {
  const [first = "", ...rest] = lines;
  const prefixed = /^([^\\]+)\\(\\?)[ \t]*$/.exec(first);
  if (prefixed !== null && rest.length > 0 && rest.every((line) => line.startsWith(prefixed[1] as string))) {
    const plain = rest.map((line) => line.slice((prefixed[1] as string).length));
    return prefixed[2] === "" ? plain.join("\n") : unfold(plain);
  }
  return /^\\[ \t]*$/.test(first) ? unfold(rest) : lines.join("\n");
}

function unfold(lines: readonly string[]): string {
  let text = "";
  lines.forEach((line, i) => {
    const joined = /^(.*)\\[ \t]*$/.exec(line);
    if (joined !== null && i < lines.length - 1) text += joined[1];
    else text += i < lines.length - 1 ? `${line}\n` : line;
  });
  return text;
}
