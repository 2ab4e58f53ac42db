// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Variant } from "../../ir/ir.js";
import { hasPredicate, isRecursive, propertyShapes } from "./property-shapes.js";
import { bilingual, block, list, literal } from "./turtle.js";

/** Predicates that a node of a map has beside its members: the key, and the class of a geometry. */
const ALSO = ["rdf:type", "jk:key"] as const;

function texts({ title, description }: Pick<IrType, "title" | "description">): readonly string[] {
  return [`sh:name ${bilingual(title)}`, `sh:description ${bilingual(description)}`];
}

function properties(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`sh:property ${names.join(", ")}`];
}

/** A type is written where it declares members, inherited ones where their owner does. */
function ownMembers(type: IrType): readonly Member[] {
  return type.members.filter((member) => member.owner === type.name && member.shape.kind !== "const");
}

function inheritedNames(ir: Ir, type: IrType): readonly string[] {
  return type.supertypes.flatMap((name) => {
    const supertype = ir.types.find((candidate) => candidate.name === name);
    return supertype === undefined ? [] : propertyShapes(ir, name, ownMembers(supertype)).names;
  });
}

function isPinned(type: IrType): boolean {
  return type.members.some(({ term, owner }) => term === "@id" && owner === type.name);
}

/** Value types are closed; a resource may have extension keys, and a pinned reference is the node of another resource. */
function closedPairs(type: IrType, ignored: readonly string[]): readonly string[] {
  if (type.sort === "class" || isPinned(type)) return [];
  return ["sh:closed true", `sh:ignoredProperties ${list(ignored)}`];
}

function plainShape(ir: Ir, type: IrType): string {
  const own = propertyShapes(ir, type.name, ownMembers(type));
  const recursive = ownMembers(type).filter((member) => isRecursive(ir, type.name, member));
  const [again, ignored] = [
    recursive.map(({ name }) => `jks:${type.name}-${name}`),
    recursive.map(({ term }) => String(term)),
  ];
  const target = type.sort === "class" && type.term !== undefined ? [`sh:targetClass ${type.term}`] : [];
  const head = block(`jks:${type.name}`, [
    "a sh:NodeShape",
    ...target,
    ...texts(type),
    ...closedPairs(type, [...ALSO, ...ignored]),
    ...properties([...inheritedNames(ir, type), ...own.names]),
  ]);
  const part = block(`jks:${type.name}-part`, [
    "a sh:NodeShape",
    ...closedPairs(type, [...ALSO, ...ignored]),
    ...properties(own.names.filter((name) => !again.includes(name))),
  ]);
  return [head, ...(recursive.length === 0 ? [] : [part]), ...own.blocks].join("\n");
}

/** Members that every variant has; they stand at the union, so that what they hold is judged once. */
function commonMembers(type: IrType): readonly Member[] {
  const [first, ...others] = type.variants ?? [];
  return (first?.members ?? []).filter(
    ({ name, shape }) => shape.kind !== "const" && others.every((other) => other.members.some((m) => m.name === name)),
  );
}

function tagTerm(type: IrType): string {
  const tag = type.variants?.[0]?.members.find(({ name }) => name === type.tag);
  return tag?.term === "@type" ? "rdf:type" : String(tag?.term);
}

function tagValue(type: IrType, variant: Variant): string {
  return tagTerm(type) === "rdf:type" ? String(variant.term) : literal(variant.tag);
}

function tagBlocks(type: IrType): readonly string[] {
  const values = (type.variants ?? []).map((variant) => tagValue(type, variant));
  const name = `jks:${type.name}-${type.tag}`;
  const message = bilingual({
    en: `"${type.tag}" of ${type.name} names one of its variants.`,
    ja: `${type.name}の「${type.tag}」は、その変種の1つを示す。`,
  });
  return [
    block(name, [`sh:path ${tagTerm(type)}`, "sh:minCount 1", "sh:maxCount 1", `sh:message ${message}`]),
    block(`${name}-value`, [
      `sh:path ${tagTerm(type)}`,
      `sh:in ${list(values)}`,
      `sh:message ${message}`,
      'jks:ruleCode "schema/discriminator"',
    ]),
  ];
}

function variantShape(ir: Ir, type: IrType, variant: Variant, common: readonly Member[]): string {
  const name = `jks:${variant.name}`;
  const isCommon = new Set(common.map((member) => member.name));
  const members = variant.members.filter((member) => !isCommon.has(member.name) && member.name !== type.tag);
  const own = propertyShapes(ir, variant.name, members);
  const ignored = [...new Set([...ALSO, ...common.filter(hasPredicate).map(({ term }) => String(term))])];
  const head = block(name, [
    "a sh:NodeShape",
    ...texts(variant),
    "sh:closed true",
    `sh:ignoredProperties ${list(ignored)}`,
    ...properties([`${name}-${type.tag}`, ...own.names]),
  ]);
  const tag = block(`${name}-${type.tag}`, [
    `sh:path ${tagTerm(type)}`,
    `sh:hasValue ${tagValue(type, variant)}`,
    'jks:ruleCode "schema/discriminator"',
  ]);
  return [head, tag, ...own.blocks].join("\n");
}

function unionShape(ir: Ir, type: IrType): string {
  const common = commonMembers(type);
  const shared = propertyShapes(ir, type.name, common);
  const variants = type.variants ?? [];
  const tag = `jks:${type.name}-${type.tag}`;
  const head = block(`jks:${type.name}`, [
    "a sh:NodeShape",
    ...texts(type),
    ...properties([tag, `${tag}-value`, ...shared.names]),
    `sh:xone ${list(variants.map(({ name }) => `jks:${name}`))}`,
  ]);
  const parts = variants.map((variant) => variantShape(ir, type, variant, common));
  return [head, ...tagBlocks(type), ...shared.blocks, ...parts].join("\n");
}

/** True for a type of which some triple is made; the parts of a field's domain and ranges are one JSON literal. */
function isInGraph(type: IrType): boolean {
  return [...type.members, ...(type.variants ?? []).flatMap(({ members }) => members)].some(hasPredicate);
}

/** The shapes of classes, bases, value types and unions that have triples, in the order of the model. */
export function structureShapes(ir: Ir): readonly string[] {
  const types = ir.types.filter((type) => type.sort !== "document" && isInGraph(type));
  return types.map((type) => (type.sort === "union" ? unionShape(ir, type) : plainShape(ir, type)));
}
