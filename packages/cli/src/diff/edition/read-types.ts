// SPDX-License-Identifier: Apache-2.0
import { isObject, stringsOf } from "@jiku/lint/read";
import type { EnumerationView, PrimitiveView, TypeView, VariantView } from "./edition.js";
import { mergeMembers, ownMembers } from "./read-members.js";
import { readShape } from "./read-shape.js";
import {
  child,
  children,
  describedOf,
  type SchemaFile,
  type SchemaNode,
  type SchemaSet,
  target,
  textOf,
} from "./schema-node.js";

const SORTS: readonly string[] = ["class", "base", "value", "union", "document"];

/** Classes, bases, value types, unions and documents by name. */
export function readTypes(set: SchemaSet): ReadonlyMap<string, TypeView> {
  return new Map(
    [...set.files.values()].flatMap((file) => {
      const name = textOf(file.value["x-jiku-name"]);
      const sort = textOf(file.value["x-jiku-sort"]);
      return name === "" || !SORTS.includes(sort) ? [] : [[name, readType(file, name, sort, set)] as const];
    }),
  );
}

function readType(file: SchemaFile, name: string, sort: string, set: SchemaSet): TypeView {
  const root: SchemaNode = { file, pointer: "", value: file.value };
  const { additionalProperties, unevaluatedProperties, patternProperties, dependentRequired } = file.value;
  const isUnion = file.value.oneOf !== undefined;
  const tag = textOf(child(root, "discriminator")?.value.propertyName);
  return {
    ...describedOf(root),
    name,
    id: file.id,
    sort,
    term: textOf(file.value["x-jsonld-class"]) || undefined,
    stability: textOf(file.value["x-jiku-stability"]) || undefined,
    ...(isUnion ? { members: new Map(), supertypes: [] } : mergeMembers(root, set)),
    closed: additionalProperties === false || unevaluatedProperties === false,
    extension: isObject(patternProperties) ? Object.keys(patternProperties).sort().join(" ") || undefined : undefined,
    dependentRequired: new Map(
      isObject(dependentRequired)
        ? Object.entries(dependentRequired).map(([key, names]) => [key, [...stringsOf(names)].sort()])
        : [],
    ),
    tag: tag === "" ? undefined : tag,
    variants: isUnion ? readVariants(root, name, tag, set) : new Map(),
  };
}

/** The variants by the value of their tag; one without a constant tag goes by its pointer. */
function readVariants(root: SchemaNode, union: string, tag: string, set: SchemaSet): ReadonlyMap<string, VariantView> {
  return new Map(
    children(root, "oneOf").flatMap(([, branch]) => {
      const node = branch.value.$ref === undefined ? branch : target(branch, set);
      if (node === undefined) return [];
      const value = child(node, "properties", tag)?.value.const;
      const name = typeof value === "string" ? value : node.pointer;
      const view = {
        ...describedOf(node),
        tag: name,
        term: textOf(node.value["x-jsonld-class"]) || undefined,
        members: ownMembers(node, union, set),
      };
      return [[name, view] as const];
    }),
  );
}

function definitions(set: SchemaSet, sort: string): readonly (readonly [string, SchemaNode])[] {
  return [...set.files.values()].flatMap((file) =>
    children({ file, pointer: "", value: file.value }, "$defs").filter(
      ([, node]) => node.value["x-jiku-sort"] === sort,
    ),
  );
}

export function readEnumerations(set: SchemaSet): ReadonlyMap<string, EnumerationView> {
  return new Map(
    definitions(set, "enumeration").map(([name, node]) => {
      const meaning = (value: string) => ({
        en: textOf(child(node, "x-jiku-enum-en")?.value[value]),
        ja: textOf(child(node, "x-jiku-enum-ja")?.value[value]),
      });
      const values = stringsOf(node.value.enum).map((value) => [value, meaning(value)] as const);
      return [name, { ...describedOf(node), name, id: node.file.id, values: new Map(values) }];
    }),
  );
}

export function readPrimitives(set: SchemaSet): ReadonlyMap<string, PrimitiveView> {
  return new Map(
    definitions(set, "primitive").map(([name, node]) => {
      const reading = textOf(node.value["x-jiku-type"]) || undefined;
      return [name, { ...describedOf(node), name, id: node.file.id, shape: readShape(node, set), reading }];
    }),
  );
}
