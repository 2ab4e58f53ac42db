// SPDX-License-Identifier: Apache-2.0
import { pick } from "../draw.js";
import { fill } from "../fill.js";
import { text } from "../pools/texts.js";
import { type Scope, target, written } from "../scope.js";
import { quantity } from "./quantity.js";

/** A condition that held, with the one kind of value that its property has. */
export function condition(scope: Scope): unknown {
  const found = target(scope, ["Property"]);
  const { valueType = "text", usableUnits = [], categories } = found.property ?? {};
  const isNumber = valueType === "real" || valueType === "integer";
  const isCategory = valueType === "category";
  const units = usableUnits.length > 0 ? { units: usableUnits } : {};
  return fill(scope, "Condition", {
    property: written(scope, found.id),
    quantity: isNumber ? quantity(scope, units) : undefined,
    category: isCategory ? (categories === undefined ? text(scope.draw) : pick(scope.draw, categories)) : undefined,
    text: isNumber || isCategory ? undefined : text(scope.draw),
  });
}
