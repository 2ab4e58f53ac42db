// SPDX-License-Identifier: Apache-2.0
import { Parser, type Quad } from "n3";
import type { Area } from "../../ir/areas.js";
import type { Ir } from "../../ir/ir.js";
import { SourceError } from "../../read/problem.js";
import type { SourceTree } from "../../read/source-tree.js";
import type { Statement, Value } from "./statement.js";

/** What `alignment.ttl` of an area says of one term. */
export interface Aligned {
  readonly area: Area;
  readonly subject: string;
  readonly statement: Statement;
}

/** Path of the alignment of an area. */
export function alignmentFile(area: Area): string {
  return `schemas/${area}/alignment.ttl`;
}

function parseTurtle(file: string, text: string): readonly Quad[] {
  try {
    return new Parser({ format: "text/turtle" }).parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    throw new SourceError({ law: "alignment", file, line, message });
  }
}

function objectOf(file: string, { object }: Quad): Value {
  if (object.termType === "NamedNode") return { iri: object.value };
  if (object.termType !== "Literal")
    throw new SourceError({ law: "alignment", file, line: 1, message: "blank nodes are not used here" });
  const { value: text, language, datatype } = object;
  if (language !== "") return { text, language };
  return datatype.value === "http://www.w3.org/2001/XMLSchema#string" ? { text } : { text, datatype: datatype.value };
}

/** Every statement of the alignments, in the order of the areas and of the files. @throws SourceError on a fault of syntax or a blank node */
export function readAlignments(ir: Ir, tree: SourceTree): readonly Aligned[] {
  return ir.areas.flatMap((area) => {
    const file = alignmentFile(area);
    return parseTurtle(file, tree.get(file) ?? "").map((quad): Aligned => {
      if (quad.subject.termType !== "NamedNode")
        throw new SourceError({ law: "alignment", file, line: 1, message: "blank nodes are not used here" });
      return { area, subject: quad.subject.value, statement: [quad.predicate.value, objectOf(file, quad)] };
    });
  });
}
