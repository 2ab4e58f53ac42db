// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem, Rule, RuleContext } from "@jiku/model";
import { verticalAxis } from "@jiku/spacetime";
import { axesAt, systemAt } from "./system-at.js";

const WITH_HEIGHTS: ReadonlySet<string> = new Set(["geodetic", "compound", "vertical"]);

function declares({ definition, projjson, verticalDatum }: ReferenceSystem): boolean {
  return definition !== undefined || projjson !== undefined || verticalDatum !== undefined;
}

/** The axis of heights or depths, when nothing says what they are measured from. */
function baseless(system: ReferenceSystem, context: RuleContext): string | undefined {
  if (declares(system)) return undefined;
  const axes = axesAt(system, context);
  const axis = axes?.[verticalAxis(axes) ?? -1];
  if (axis === undefined || system.componentSystems === undefined) return axis?.name;
  const parts = system.componentSystems.map((ref) => systemAt(ref, context));
  const declared = parts.some((part) => part === undefined || (declares(part) && hasHeights(part, context)));
  return declared ? undefined : axis.name;
}

function hasHeights(system: ReferenceSystem, context: RuleContext): boolean {
  const axes = axesAt(system, context);
  return axes === undefined || verticalAxis(axes) !== undefined;
}

/** Heights and depths say what they are measured from (ISO 19111, VerticalReferenceFrame); a compound by its vertical part. */
export const verticalDatumDeclared: Rule<"ReferenceSystem"> = {
  code: "SP-19",
  on: "ReferenceSystem",
  check(system, report, context) {
    if (!WITH_HEIGHTS.has(system.kind)) return;
    const axis = baseless(system, context);
    if (axis !== undefined) report("", { axis });
  },
};
