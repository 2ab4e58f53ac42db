// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Shape } from "../../ir/ir.js";
import { list, literal, node } from "./turtle.js";

/** The path through an rdf:List to its members. */
export const LIST_MEMBERS = node("sh:zeroOrMorePath rdf:rest");

const DATATYPES: Readonly<Record<string, string>> = {
  string: "xsd:string",
  integer: "xsd:integer",
  boolean: "xsd:boolean",
};

const LIMITS: Readonly<Record<string, string>> = {
  minimum: "sh:minInclusive",
  maximum: "sh:maxInclusive",
  exclusiveMinimum: "sh:minExclusive",
  exclusiveMaximum: "sh:maxExclusive",
  minLength: "sh:minLength",
  maxLength: "sh:maxLength",
};

function limitPairs(limits: Readonly<Record<string, number | string>> | undefined): readonly string[] {
  return Object.entries(limits ?? {}).flatMap(([keyword, limit]) => {
    if (keyword === "pattern") return [`sh:pattern ${literal(String(limit))}`];
    const predicate = LIMITS[keyword];
    return predicate === undefined ? [] : [`${predicate} ${limit}`];
  });
}

/** A number is xsd:integer when it is integral, else xsd:double (JSON-LD 1.1, Data Round Tripping). */
const NUMBER = `sh:or ${list([node("sh:datatype xsd:integer"), node("sh:datatype xsd:double")])}`;

function scalarPairs(shape: Extract<Shape, { readonly kind: "scalar" }>, termType?: string): readonly string[] {
  const type = shape.types[0] ?? "string";
  const datatype = type === "number" ? NUMBER : `sh:datatype ${termType ?? DATATYPES[type]}`;
  return [datatype, ...limitPairs(shape.limits)];
}

function languagePairs(isOneEach: boolean): readonly string[] {
  const texts = list([node("sh:datatype rdf:langString"), node("sh:datatype xsd:string")]);
  return [`sh:or ${texts}`, ...(isOneEach ? ["sh:uniqueLang true"] : [])];
}

/** A value with an id is the node of that id; one that may do without is a blank node then. */
function nodeKind({ members }: IrType): string {
  const id = members.find(({ term }) => term === "@id");
  return id === undefined ? "sh:BlankNode" : id.required ? "sh:IRI" : "sh:BlankNodeOrIRI";
}

/** The shape of one value, whatever holds it: of an item where the member is an array or a map. */
export function itemShape(shape: Shape): Shape {
  return shape.kind === "list" ? itemShape(shape.items) : shape.kind === "map" ? shape.values : shape;
}

/** Predicate-object pairs that one value of a member has to meet in RDF (model, section 5). */
export function valuePairs(ir: Ir, member: Member): readonly string[] {
  if (member.termType === "@json") return ["sh:datatype rdf:JSON"];
  if (member.termType === "@id") return ["sh:nodeKind sh:IRI"];
  const shape = itemShape(member.shape);
  if (member.container === "@language") return languagePairs(shape.kind === "named" && shape.name === "LangText");
  if (shape.kind === "const") return [`sh:hasValue ${literal(String(shape.value))}`];
  if (shape.kind === "scalar") return scalarPairs(shape, member.termType);
  if (shape.kind !== "named") return [];
  const enumeration = ir.enumerations.find(({ name }) => name === shape.name);
  if (enumeration !== undefined)
    return ["sh:datatype xsd:string", `sh:in ${list(enumeration.values.map(({ value }) => literal(value)))}`];
  const primitive = ir.primitives.find(({ name }) => name === shape.name);
  if (primitive?.shape.kind === "scalar") return scalarPairs(primitive.shape, member.termType);
  const type = ir.types.find(({ name }) => name === shape.name);
  if (type === undefined) return [];
  return [`sh:nodeKind ${nodeKind(type)}`, `sh:node jks:${type.name}`];
}
