// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "../../ir/ir.js";

function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
}

/** A plain literal of Turtle (RDF 1.1 Turtle, 2.5.1). */
export function literal(text: string): string {
  return `"${escaped(text)}"`;
}

/** A literal over several lines; quotes inside stay as they are. */
export function longLiteral(text: string): string {
  return `"""${text.replaceAll("\\", "\\\\").replaceAll('"""', '\\"\\"\\"')}"""`;
}

/** Both languages of a text as objects of one predicate. */
export function bilingual(text: Bilingual): string {
  return `${literal(text.en)}@en, ${literal(text.ja)}@ja`;
}

export function list(items: readonly string[]): string {
  return `( ${items.join(" ")} )`;
}

/** A blank node with the given predicate-object pairs on one line. */
export function node(...pairs: readonly string[]): string {
  return `[ ${pairs.join(" ; ")} ]`;
}

/** A subject with its predicate-object pairs, one a line. */
export function block(subject: string, pairs: readonly string[]): string {
  return `${subject}\n${pairs.map((pair) => `  ${pair}`).join(" ;\n")} .\n`;
}
