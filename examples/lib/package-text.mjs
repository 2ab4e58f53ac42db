// SPDX-License-Identifier: Apache-2.0
const WIDTH = 120;
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** The text of a package: resources in the order given, lists of numbers in lines of at most 120 characters. */
export function packageText(graph) {
  return `${written({ "@context": CONTEXT, jiku: "1.0", graph }, 0, 0)}\n`;
}

/** @param before characters on the line before the value @param depth of nesting */
function written(value, before, depth) {
  if (Array.isArray(value)) return writtenArray(value, before, depth);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = "  ".repeat(depth + 1);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const lines = members.map(([name, member]) => {
    const head = `${inner}${JSON.stringify(name)}: `;
    return head + written(member, head.length, depth + 1);
  });
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}

function writtenArray(values, before, depth) {
  const inner = "  ".repeat(depth + 1);
  const isFlat = values.every((value) => typeof value !== "object" || value === null || isFlatArray(value));
  const short = isFlat ? `[${values.map((value) => JSON.stringify(value).replaceAll(",", ", ")).join(", ")}]` : "";
  if (isFlat && before + short.length + 1 <= WIDTH) return short;
  const parts = values.map((value) => written(value, inner.length, depth + 1));
  const isNumeric = values.every((value) => typeof value === "number");
  const lines = isNumeric ? filled(parts, WIDTH - inner.length) : parts;
  return `[\n${lines.map((line) => inner + line).join(",\n")}\n${"  ".repeat(depth)}]`;
}

function isFlatArray(value) {
  return Array.isArray(value) && value.every((one) => typeof one !== "object");
}

/** Numbers joined to lines, each with room for the comma that follows it. */
function filled(parts, width) {
  const lines = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + part.length + 3 <= width) lines[lines.length - 1] = `${line}, ${part}`;
    else lines.push(part);
  }
  return lines;
}
