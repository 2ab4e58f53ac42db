// SPDX-License-Identifier: Apache-2.0
import { RDF_TYPE } from "../names.js";
import type { OutNode, OutValue } from "./out-node.js";

/** Turtle of some nodes, things without a name nested (RDF 1.1 Turtle, 2.7). */
export function turtleText(nodes: readonly OutNode[], prefixes: ReadonlyMap<string, string>): string {
  const head = [...prefixes].map(([prefix, space]) => `@prefix ${prefix}: ${address(space)} .`).join("\n");
  const short = (iri: string): string => {
    for (const [prefix, space] of prefixes) {
      const local = iri.startsWith(space) ? iri.slice(space.length) : "";
      if (/^[A-Za-z_][\w-]*$/.test(local)) return `${prefix}:${local}`;
    }
    return address(iri);
  };
  const waiting = [...nodes];
  const body: string[] = [];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift())
    if (node.props.size > 0)
      body.push(`${node.id === "" ? "[]" : short(node.id)}${properties(node, { short, waiting }, "  ")} .\n`);
  return `${[head, ...body].join("\n\n").trimEnd()}\n`;
}

interface Writing {
  readonly short: (iri: string) => string;
  /** Named things that are described where they are used; Turtle describes them beside. */
  readonly waiting: OutNode[];
}

function properties(node: OutNode, writing: Writing, indent: string): string {
  const entries = [...node.props].map(([predicate, values]) => {
    const verb = predicate === RDF_TYPE ? "a" : writing.short(predicate);
    return `\n${indent}${verb} ${values.map((value) => object(value, writing, indent)).join(", ")}`;
  });
  return entries.join(" ;");
}

function object(value: OutValue, writing: Writing, indent: string): string {
  const { short, waiting } = writing;
  if (value.kind === "name") return short(value.id);
  if (value.kind === "blank" && value.node.id !== "") {
    waiting.push(value.node);
    return short(value.node.id);
  }
  if (value.kind === "blank")
    return value.node.props.size === 0 ? "[]" : `[${properties(value.node, writing, `${indent}  `)}\n${indent}]`;
  const text = quoted(value.value);
  if (value.language !== undefined) return `${text}@${value.language}`;
  return value.datatype === undefined ? text : `${text}^^${short(value.datatype)}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (c) => ESCAPES[c] as string).replace(/[\p{Cc}\p{Cs}]/gu, unicode)}"`;
}

function address(iri: string): string {
  return `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, unicode)}>`;
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
