// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Shape } from "../../ir/ir.js";
import { isObject, type Json } from "../../read/json.js";
import type { SourceTree } from "../../read/source-tree.js";

function membersOf(type: IrType, value: Json | undefined): readonly Member[] {
  if (type.variants === undefined) return type.members;
  const tag = isObject(value) ? value[type.tag ?? ""] : undefined;
  return type.variants.find((variant) => variant.tag === tag)?.members ?? [];
}

function inner(shape: Shape): Shape {
  return shape.kind === "list" ? shape.items : shape.kind === "map" ? shape.values : { kind: "any" };
}

/** Name of the innermost type on the way of a JSON Pointer into a document; undefined when the way leaves the model. */
export function typeAt(ir: Ir, document: Json, pointer: string): string | undefined {
  const byName = new Map(ir.types.map((type) => [type.name, type]));
  const classOf = (value: Json | undefined): IrType | undefined =>
    isObject(value) ? byName.get(String(value.type)) : undefined;
  let value: Json | undefined = document;
  let holder = classOf(value) ?? byName.get("Package");
  let shape: Shape | undefined;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const fromPackage = holder?.name === "Package" && Array.isArray(value);
    if (shape === undefined && holder !== undefined && isObject(value))
      shape = membersOf(holder, value).find((member) => member.name === key)?.shape;
    else shape = shape === undefined ? undefined : inner(shape);
    value = Array.isArray(value) ? (value[Number(key)] as Json | undefined) : isObject(value) ? value[key] : undefined;
    const next = fromPackage ? classOf(value) : shape?.kind === "named" ? byName.get(shape.name) : undefined;
    if (next === undefined) continue;
    holder = next;
    shape = undefined;
  }
  return holder?.name;
}

/** The types on which each rule was seen to fire, by code; drawn from the counterexamples. */
export function ruleSites(ir: Ir, tree: SourceTree): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, Set<string>>();
  for (const item of ir.counterexamples) {
    const text = tree.get(item.file);
    const name = text === undefined ? undefined : typeAt(ir, JSON.parse(text) as Json, item.path);
    if (name === undefined) continue;
    const known = sites.get(item.code) ?? new Set();
    sites.set(item.code, known.add(name));
  }
  return new Map([...sites].map(([code, names]) => [code, [...names].sort()]));
}
