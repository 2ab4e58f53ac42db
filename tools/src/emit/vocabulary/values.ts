// SPDX-License-Identifier: Apache-2.0
import type { Ir, Member, Shape } from "../../ir/ir.js";
import { expandCurie } from "../terms.js";
import { IRI } from "./statement.js";

/** What stands in RDF as the value of a member. */
export interface ValueRange {
  readonly kind: "literal" | "node" | "list";
  /** Datatypes or classes that a value may have; empty when anything may be referred to. */
  readonly includes: readonly string[];
  /** Name of the enumeration that a literal is from. */
  readonly enumeration?: string;
}

const SCALARS: Readonly<Record<string, readonly string[]>> = {
  string: [`${IRI.xsd}string`],
  boolean: [`${IRI.xsd}boolean`],
  integer: [`${IRI.xsd}integer`],
  number: [`${IRI.xsd}double`, `${IRI.xsd}integer`],
};

function literal(includes: readonly string[], enumeration?: string): ValueRange {
  return { kind: "literal", includes, ...(enumeration === undefined ? {} : { enumeration }) };
}

/** The shape of one value: of an item where the member is a list or a map of nodes. */
function single(shape: Shape): Shape {
  if (shape.kind === "list") return single(shape.items);
  return shape.kind === "map" ? single(shape.values) : shape;
}

/** The RDF classes of named types; those without one, such as a base, stand for the classes that build on it. */
export function classesOf(ir: Ir, names: readonly string[]): readonly string[] {
  const expand = (curie: string): string => expandCurie(ir.context.prefixes, curie);
  const found = names.flatMap((name) => {
    const own = ir.types.find((type) => type.name === name)?.term;
    if (own !== undefined) return [expand(own)];
    return ir.types.flatMap(({ term, supertypes }) =>
      supertypes.includes(name) && term !== undefined ? [expand(term)] : [],
    );
  });
  return [...new Set(found)];
}

function namedRange(ir: Ir, name: string): ValueRange {
  if (ir.enumerations.some((item) => item.name === name)) return literal([`${IRI.xsd}string`], name);
  const primitive = ir.primitives.find((item) => item.name === name);
  if (primitive !== undefined) return shapeRange(ir, primitive.shape);
  return { kind: "node", includes: classesOf(ir, [name]) };
}

function shapeRange(ir: Ir, shape: Shape): ValueRange {
  const one = single(shape);
  if (one.kind === "named") return namedRange(ir, one.name);
  if (one.kind === "const") return literal(SCALARS[typeof one.value] ?? []);
  if (one.kind === "scalar") return literal(one.types.flatMap((type) => SCALARS[type] ?? []));
  return literal([]);
}

/** The values that a member has in RDF, by its coercion and shape (model, JSON to RDF, 3 to 7). */
export function valueRange(ir: Ir, { shape, termType, container }: Member): ValueRange {
  const one = single(shape);
  if (container === "@list") return { kind: "list", includes: [IRI.list] };
  if (container === "@language") return literal([IRI.langString, `${IRI.xsd}string`]);
  if (termType === "@json") return literal([IRI.json]);
  const refs = one.kind === "named" ? (one.refs ?? []) : [];
  if (termType === "@id" || refs.length > 0) return { kind: "node", includes: classesOf(ir, refs) };
  if (termType !== undefined) return literal([expandCurie(ir.context.prefixes, termType)]);
  return shapeRange(ir, shape);
}
