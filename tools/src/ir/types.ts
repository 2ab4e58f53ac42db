// SPDX-License-Identifier: Apache-2.0
import { isObject } from "../read/json.js";
import type { SchemaFile } from "../read/schemas.js";
import type { Enumeration, IrType, Primitive, TypeSort, Variant } from "./ir.js";
import { extensionOf, isClosed, mergeMembers, ownMembers } from "./members.js";
import { pascalCase } from "./names.js";
import {
  child,
  children,
  descriptionOf,
  originOf,
  refuse,
  type SchemaNode,
  stringsOf,
  textOf,
  titleOf,
} from "./node.js";
import { resolveRef, type SchemaIndex } from "./resolve.js";
import { shapeOf } from "./shape.js";

const SORTS: readonly string[] = ["class", "base", "value", "union", "document"] satisfies readonly TypeSort[];

function rootOf(file: SchemaFile): SchemaNode {
  return { file, pointer: "", value: file.schema };
}

function readVariant(index: SchemaIndex, union: string, tagName: string, branch: SchemaNode): Variant {
  const node = resolveRef(index, branch);
  const members = ownMembers(index, node, union);
  const tag = members.find((member) => member.name === tagName);
  if (tag?.required !== true || tag.shape.kind !== "const")
    return refuse(node, "subset", `a variant needs a required const "${tagName}"`);
  const term = textOf(node.value["x-jsonld-class"]);
  return {
    tag: String(tag.shape.value),
    name: union + pascalCase(String(tag.shape.value)),
    ...originOf(node),
    title: titleOf(node),
    description: descriptionOf(node),
    members,
    ...(term === "" ? {} : { term }),
  };
}

function unionParts(index: SchemaIndex, name: string, root: SchemaNode): Pick<IrType, "tag" | "variants"> {
  const tag = textOf(child(root, "discriminator")?.value.propertyName);
  return { tag, variants: children(root, "oneOf").map(([, branch]) => readVariant(index, name, tag, branch)) };
}

function dependentOf(root: SchemaNode): Readonly<Record<string, readonly string[]>> | undefined {
  const holder = root.value.dependentRequired;
  if (!isObject(holder)) return undefined;
  return Object.fromEntries(Object.entries(holder).map(([key, names]) => [key, stringsOf(names)]));
}

function readType(index: SchemaIndex, file: SchemaFile): IrType {
  const root = rootOf(file);
  const name = textOf(file.schema["x-jiku-name"]);
  const sort = textOf(file.schema["x-jiku-sort"]);
  if (name === "" || !SORTS.includes(sort))
    return refuse(root, "name", "x-jiku-name and a known x-jiku-sort are needed");
  const merged = sort === "union" ? { members: [], supertypes: [] } : mergeMembers(index, root);
  const extension = extensionOf(root);
  const optional = {
    term: textOf(file.schema["x-jsonld-class"]),
    since: textOf(file.schema["x-jiku-since"]),
    stability: textOf(file.schema["x-jiku-stability"]),
  };
  const dependentRequired = dependentOf(root);
  return {
    name,
    area: file.area,
    slug: file.slug,
    id: file.id,
    sort: sort as TypeSort,
    ...originOf(root),
    title: titleOf(root),
    description: descriptionOf(root),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== "")),
    ...merged,
    closed: isClosed(root),
    ...(extension === undefined ? {} : { extension }),
    ...(dependentRequired === undefined ? {} : { dependentRequired }),
    ...(sort === "union" ? unionParts(index, name, root) : {}),
  };
}

/** Classes, bases, value types, unions and the package, in the order of areas and files. */
export function readTypes(index: SchemaIndex, files: readonly SchemaFile[]): readonly IrType[] {
  return files
    .filter((file) => !["enumerations", "primitives"].includes(file.slug))
    .map((file) => readType(index, file));
}

function definitions(files: readonly SchemaFile[], slug: string): readonly (readonly [string, SchemaNode])[] {
  return files.filter((file) => file.slug === slug).flatMap((file) => children(rootOf(file), "$defs"));
}

export function readEnumerations(files: readonly SchemaFile[]): readonly Enumeration[] {
  return definitions(files, "enumerations").map(([name, node]) => ({
    name,
    area: node.file.area,
    ...originOf(node),
    title: titleOf(node),
    description: descriptionOf(node),
    values: stringsOf(node.value.enum).map((value) => ({
      value,
      meaning: {
        en: textOf(child(node, "x-jiku-enum-en")?.value[value]),
        ja: textOf(child(node, "x-jiku-enum-ja")?.value[value]),
      },
    })),
  }));
}

export function readPrimitives(index: SchemaIndex, files: readonly SchemaFile[]): readonly Primitive[] {
  return definitions(files, "primitives").map(([name, node]) => ({
    name,
    area: node.file.area,
    ...originOf(node),
    title: titleOf(node),
    description: descriptionOf(node),
    shape: shapeOf(index, node),
  }));
}
