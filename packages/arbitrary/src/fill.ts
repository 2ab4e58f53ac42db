// SPDX-License-Identifier: Apache-2.0
import { between, chance, type Draw, decimal, pick, several } from "./draw.js";
import { enumerations, primitives, typeForms } from "./gen/tables.js";
import { iri } from "./pools/iris.js";
import { json } from "./pools/json.js";
import { text } from "./pools/texts.js";
import { optionalTarget, type Scope, target, wants, written } from "./scope.js";
import type { MemberForm, Shape, TypeForm } from "./type-form.js";

/** Members that a builder has decided on; `undefined` leaves one out. */
export type Fixed = Readonly<Record<string, unknown>>;

export function formOf(name: string): TypeForm {
  const form = typeForms.get(name);
  if (form === undefined) throw new Error(`no type ${name}`);
  return form;
}

/** A value of an enumeration that the subset allows. */
export function enumValue(scope: Scope, name: string, among?: readonly string[]): string {
  const values = (among ?? enumerations.get(name) ?? []).filter((value) => scope.allowance.hasChoice(name, value));
  return pick(scope.draw, values);
}

/** A value of a named type: by its builder, else by its form. */
export function named(scope: Scope, name: string, refs?: readonly string[]): unknown {
  const builder = scope.builders.get(name);
  if (builder !== undefined) return builder(scope, name, refs);
  if (enumerations.has(name)) return enumValue(scope, name);
  const primitive = primitives.get(name);
  if (primitive !== undefined) return shaped(scope, primitive);
  const { tag, variants } = formOf(name);
  if (tag === undefined || variants === undefined) return fill(scope, name, {});
  return fill(scope, pickVariant(scope, name, Object.keys(variants)), {});
}

/** The name of an allowed variant of a union. */
export function pickVariant(scope: Scope, union: string, tags: readonly string[]): string {
  const { variants = {} } = formOf(union);
  const allowed = tags.filter((tag) => scope.allowance.hasChoice(union, tag));
  return variants[pick(scope.draw, allowed.length > 0 ? allowed : tags)] ?? "";
}

function scalar(draw: Draw, types: readonly string[], limits: Readonly<Record<string, number | string>> = {}): unknown {
  switch (pick(draw, types)) {
    case "null":
      return null;
    case "boolean":
      return chance(draw, 50);
    case "integer":
      return between(draw, Number(limits["minimum"] ?? 0), Number(limits["maximum"] ?? 999));
    case "number":
      return decimal(draw, 0, 100);
    default:
      return "pattern" in limits ? iri(draw) : text(draw);
  }
}

function referenceTo(scope: Scope, refs: readonly string[]): string {
  return written(scope, target(scope, refs).id);
}

/** A value of a shape. */
function shaped(scope: Scope, shape: Shape): unknown {
  const { draw } = scope;
  switch (shape.kind) {
    case "named":
      return shape.refs !== undefined && shape.name === "Ref"
        ? referenceTo(scope, shape.refs)
        : named(scope, shape.name, shape.refs);
    case "const":
      return shape.value;
    case "scalar":
      return scalar(draw, shape.types, shape.limits);
    case "list": {
      const { items, minItems = 1, maxItems = Math.max(minItems, 3) } = shape;
      const list = Array.from({ length: between(draw, minItems, maxItems) }, () => shaped(scope, items));
      return items.kind === "named" ? list.filter((item, index) => list.indexOf(item) === index) : list;
    }
    case "tuple":
      return shape.items.map((item) => shaped(scope, item));
    case "map":
      return Object.fromEntries(several(draw, 3, (index) => [`${text(draw)}-${index}`, shaped(scope, shape.values)]));
    default:
      return json(draw);
  }
}

/** The texts that the members of an object of this type had in a native file. */
function nativeText(scope: Scope, { members }: TypeForm): Readonly<Record<string, string>> {
  const names = members.map(({ name }) => name).filter((name) => !/^(?:native|id|type|kind|@context)$/.test(name));
  return Object.fromEntries(several(scope.draw, 2, () => [pick(scope.draw, names), text(scope.draw)]));
}

function optional(scope: Scope, { name, shape }: MemberForm, form: TypeForm): unknown {
  if (name === "native") return nativeText(scope, form);
  if (shape.kind === "named" && shape.name === "Ref" && shape.refs !== undefined) {
    const found = optionalTarget(scope, shape.refs);
    return found && written(scope, found.id);
  }
  return shaped(scope, shape);
}

/** An object of a type: what is fixed, what is required, and some of the rest. */
export function fill(scope: Scope, name: string, fixed: Fixed): Readonly<Record<string, unknown>> {
  const form = formOf(name);
  const { allowance } = scope;
  const made: Record<string, unknown> = {};
  for (const member of form.members) {
    const { name: key, required, shape } = member;
    if (!required && !allowance.hasMember(form.union ?? name, member, form.supertypes)) continue;
    const value = Object.hasOwn(fixed, key)
      ? fixed[key]
      : required
        ? shaped(scope, shape)
        : wants(scope)
          ? optional(scope, member, form)
          : undefined;
    if (value !== undefined) made[key] = value;
  }
  return made;
}

/** Whether the subset allows an optional member of a type. */
export function allows({ allowance }: Scope, type: string, member: string): boolean {
  if (allowance.isAll) return true;
  const form = formOf(type);
  const found = form.members.find(({ name }) => name === member);
  return found !== undefined && allowance.hasMember(form.union ?? type, found, form.supertypes);
}

/** Whether an optional member that a builder decides on is made. */
export function wantsMember(scope: Scope, type: string, member: string, percent = 35): boolean {
  return allows(scope, type, member) && wants(scope, percent);
}
