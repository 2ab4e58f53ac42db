// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Ir, Member, Rule, Shape } from "../../ir/ir.js";
import { SEVERITIES } from "./severities.js";
import { bilingual, block, list, literal, node } from "./turtle.js";
import { itemShape, LIST_MEMBERS, valuePairs } from "./value-constraint.js";

/** Named property shapes of one type, as Turtle blocks, and their names for `sh:property`. */
export interface PropertyShapes {
  readonly names: readonly string[];
  readonly blocks: readonly string[];
}

/** True for a member that has a triple of its own: neither a keyword of JSON-LD nor part of a JSON literal. */
export function hasPredicate({ term }: Member): boolean {
  return typeof term === "string" && !term.startsWith("@");
}

/** Predicates of values that are nodes of other resources: what a pin says of such a node stands beside what the resource says. */
function pinnedTerms({ types }: Ir): ReadonlySet<string> {
  const pins = types.filter(({ sort, members }) => sort === "value" && members.some(({ term }) => term === "@id"));
  return new Set(pins.flatMap(({ members }) => members.filter(hasPredicate).map(({ term }) => String(term))));
}

function isMany(ir: Ir, { shape, container, term, termType }: Member): boolean {
  if (pinnedTerms(ir).has(String(term))) return true;
  if (container === "@list" || termType === "@json") return false;
  return shape.kind === "list" || shape.kind === "map" || container === "@language";
}

/** An array of a set may be empty and then has no triple, unless the schema demands an entry. */
function leastCount(ir: Ir, member: Member): number {
  if (!member.required) return 0;
  const { shape } = member;
  return isMany(ir, member) && shape.kind === "list" && (shape.minItems ?? 0) < 1 ? 0 : 1;
}

function formName(shape: Shape): string {
  const item = itemShape(shape);
  return item.kind === "named" ? item.name : item.kind === "scalar" ? item.types.join(" or ") : item.kind;
}

function message(ir: Ir, owner: string, members: readonly Member[]): Bilingual {
  const names = members.map(({ name }) => name);
  const forms = [...new Set(members.map(({ shape }) => formName(shape)))].join(", ");
  const least = members.length === 1 ? leastCount(ir, members[0] as Member) : 0;
  const most = members.some((member) => isMany(ir, member)) ? "*" : String(members.length);
  const count = least === 1 && most === "1" ? "1" : `${least}..${most}`;
  return {
    en: `${names.map((name) => `"${name}"`).join(", ")} of ${owner}: ${count} of ${forms}.`,
    ja: `${owner}の${names.map((name) => `「${name}」`).join("")}: ${forms}が${count}個。`,
  };
}

function countPairs(ir: Ir, members: readonly Member[]): readonly string[] {
  const least = members.length === 1 ? leastCount(ir, members[0] as Member) : 0;
  return [
    ...(least === 0 ? [] : [`sh:minCount ${least}`]),
    ...(members.some((member) => isMany(ir, member)) ? [] : [`sh:maxCount ${members.length}`]),
  ];
}

function joined(parts: readonly Bilingual[]): Bilingual {
  return { en: parts.map(({ en }) => en).join(" / "), ja: parts.map(({ ja }) => ja).join(" / ") };
}

function texts(ir: Ir, owner: string, members: readonly Member[]): readonly string[] {
  return [
    `sh:name ${bilingual(joined(members.map(({ title }) => title)))}`,
    `sh:description ${bilingual(joined(members.map(({ description }) => description)))}`,
    `sh:message ${bilingual(message(ir, owner, members))}`,
  ];
}

/** Two members of one type may share a predicate, an IRI beside a text; a value is then one of both. */
function alternatives(ir: Ir, owner: string, members: readonly Member[]): readonly string[] {
  const [first] = members;
  if (members.length === 1 && first !== undefined)
    return isRecursive(ir, owner, first)
      ? ["sh:nodeKind sh:BlankNode", `sh:node jks:${owner}-part`]
      : valuePairs(ir, first);
  return [`sh:or ${list(members.map((member) => node(...valuePairs(ir, member))))}`];
}

/** True for a member whose values are of the type that has it; shapes may not refer to themselves (SHACL, 3.4.3). */
export function isRecursive(ir: Ir, owner: string, member: Member): boolean {
  const shape = itemShape(member.shape);
  return shape.kind === "named" && shape.name === owner && ir.types.some(({ name }) => name === owner);
}

function memberBlocks(ir: Ir, owner: string, members: readonly Member[]): readonly (readonly [string, string])[] {
  const [first] = members;
  if (first === undefined) return [];
  const name = `jks:${owner}-${first.name}`;
  const path = isRecursive(ir, owner, first) ? node(`sh:oneOrMorePath ${first.term}`) : String(first.term);
  const counts = countPairs(ir, members);
  if (first.container !== "@list")
    return [
      [
        name,
        block(name, [`sh:path ${path}`, ...counts, ...alternatives(ir, owner, members), ...texts(ir, owner, members)]),
      ],
    ];
  const item = `${name}-item`;
  const items = `sh:path ( ${path} ${LIST_MEMBERS} rdf:first )`;
  return [
    [name, block(name, [`sh:path ${path}`, ...counts, ...texts(ir, owner, members)])],
    [item, block(item, [items, ...valuePairs(ir, first), ...texts(ir, owner, members)])],
  ];
}

/** The classes a reference may name, subclasses included; undefined when it may name any, or none that is known here. */
function targetClasses(ir: Ir, member: Member): readonly string[] | undefined {
  const shape = itemShape(member.shape);
  const refs = shape.kind === "named" ? (shape.refs ?? []) : [];
  if (refs.length === 0 || refs.includes("*")) return undefined;
  const classes = ir.types.filter(
    ({ name, supertypes, term }) => term !== undefined && [name, ...supertypes].some((known) => refs.includes(known)),
  );
  return classes.length === 0 ? undefined : classes.map(({ term }) => String(term));
}

/** The rule on the class of a reference, said only of targets whose class is in the graph. */
function classBlock(ir: Ir, owner: string, member: Member, rule: Rule): readonly (readonly [string, string])[] {
  const classes = targetClasses(ir, member);
  if (classes === undefined) return [];
  const name = `jks:${owner}-${member.name}-class`;
  const untyped = node(`sh:not ${node(`sh:property ${node("sh:path rdf:type", "sh:minCount 1")}`)}`);
  const path = member.container === "@list" ? `( ${member.term} ${LIST_MEMBERS} rdf:first )` : String(member.term);
  return [
    [
      name,
      block(name, [
        `sh:path ${path}`,
        `sh:or ${list([...classes.map((term) => node(`sh:class ${term}`)), untyped])}`,
        `sh:severity ${SEVERITIES[rule.severity.core ?? "error"]}`,
        `sh:message ${bilingual(rule.text)}`,
        `jks:ruleCode ${literal(rule.code)}`,
      ]),
    ],
  ];
}

/** A property shape for each member of a type, one for members that share a predicate, and one for each reference whose class is fixed. */
export function propertyShapes(ir: Ir, owner: string, members: readonly Member[]): PropertyShapes {
  const byTerm = new Map<string, Member[]>();
  for (const member of members.filter(hasPredicate)) {
    const term = String(member.term);
    byTerm.set(term, [...(byTerm.get(term) ?? []), member]);
  }
  const rule = ir.rules.find(({ shacl }) => shacl?.kind === "references");
  const made = [...byTerm.values()].flatMap((group) => [
    ...memberBlocks(ir, owner, group),
    ...(rule === undefined ? [] : group.flatMap((member) => classBlock(ir, owner, member, rule))),
  ]);
  return { names: made.map(([name]) => name), blocks: made.map(([, text]) => text) };
}
