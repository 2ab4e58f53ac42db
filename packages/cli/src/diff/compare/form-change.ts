// SPDX-License-Identifier: Apache-2.0
import type { Edition, TypeView } from "../edition/edition.js";
import type { Shape } from "../edition/shape.js";
import { type Comparison, newName } from "./comparison.js";

/** `x-jiku-type` of a unit code. */
const UNIT = "Ucum";
const UNCERTAINTY = "uncertainty";

/** The slug for a change of the way in which a number gets its unit, or its uncertainty; undefined for any other change. */
export function formChange(
  old: Shape,
  now: Shape,
  comparison: Comparison,
): "quantity-form-changed" | "uncertainty-form-changed" | undefined {
  const [before, after] = [typeOf(old, comparison.old), typeOf(now, comparison.new)];
  if (before === undefined && after === undefined) return undefined;
  if (before !== undefined && after !== undefined && newName(before.name, comparison) === after.name) return undefined;
  if (isUncertainty(before) || isUncertainty(after)) return "uncertainty-form-changed";
  const isSame = carriesUnit(before, comparison.old) === carriesUnit(after, comparison.new);
  return !isSame && isSmall(before) && isSmall(after) ? "quantity-form-changed" : undefined;
}

/** The value type or union that a shape names, alone or as the items of a list. */
function typeOf(shape: Shape, edition: Edition): TypeView | undefined {
  if (shape.kind === "list") return typeOf(shape.items, edition);
  return shape.kind === "named" ? edition.types.get(shape.name) : undefined;
}

function isSmall(type: TypeView | undefined): boolean {
  return type === undefined || type.sort === "value" || type.sort === "union";
}

function isUncertainty(type: TypeView | undefined): boolean {
  return type !== undefined && isSmall(type) && type.name.toLowerCase().startsWith(UNCERTAINTY);
}

/** True for a type with a member that is a unit code. */
export function carriesUnit(type: TypeView | undefined, edition: Edition): boolean {
  if (type === undefined) return false;
  const members = [type.members, ...[...type.variants.values()].map((variant) => variant.members)];
  return members.some((list) => [...list.values()].some(({ shape }) => isUnit(shape, edition)));
}

/** True for a unit code. */
export function isUnit(shape: Shape, { primitives }: Edition): boolean {
  return shape.kind === "named" && primitives.get(shape.name)?.reading === UNIT;
}

/** True where a member tells a unit or an uncertainty, so that its coming and going changes what numbers mean. */
export function carriesMeaning(shape: Shape, edition: Edition): boolean {
  const type = typeOf(shape, edition);
  return isUnit(shape, edition) || isUncertainty(type) || (isSmall(type) && carriesUnit(type, edition));
}
