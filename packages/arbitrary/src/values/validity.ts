// SPDX-License-Identifier: Apache-2.0
import { decimal, pick, several } from "../draw.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { optionalTarget, type Scope } from "../scope.js";
import { pinnedTo } from "./pinned-ref.js";

/** What an input may be, its ends in order. */
export function validityLimit(scope: Scope, port = "level"): Fixed {
  const { draw } = scope;
  const min = decimal(draw, -100, 0);
  return fill(scope, "ValidityLimit", {
    port,
    min: wantsMember(scope, "ValidityLimit", "min", 60) ? min : undefined,
    max: wantsMember(scope, "ValidityLimit", "max", 60) ? decimal(draw, 1, 1000) : undefined,
    unit: wantsMember(scope, "ValidityLimit", "unit") ? pick(draw, ["m", "1", "K"]) : undefined,
  });
}

/** Where a model may be trusted, and what it does elsewhere. Inputs without limits are never flagged. */
export function validityDomain(scope: Scope, ports: readonly string[] = ["level"]): Fixed {
  const fallback =
    scope.depth < 4 && wantsMember(scope, "ValidityDomain", "fallback", 30)
      ? optionalTarget(scope, ["Model"])
      : undefined;
  const ways = (enumerations.get("Outside") ?? []).filter((way) => way !== "fallback");
  const limited = ports.length > 0 && wantsMember(scope, "ValidityDomain", "limits", 50);
  return fill(scope, "ValidityDomain", {
    limits: limited ? several(scope.draw, 2, () => validityLimit(scope, pick(scope.draw, ports))) : undefined,
    outside: fallback === undefined ? enumValue(scope, "Outside", ways) : enumValue(scope, "Outside"),
    fallback: fallback && pinnedTo(scope, fallback),
  });
}
