// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import type { Emit } from "../lift-context.js";
import { nodeAt } from "../xml/xml-node.js";
import { type GmlContext, toldOnce } from "./gml-context.js";
import type { OnPositionFault } from "./gml-positions.js";

/** Tells the numbers that are none, and the lists of them that do not come out even. */
export function tellPositions(context: GmlContext, emit: Emit): OnPositionFault {
  return (node, fault) => {
    if (fault.kind === "dimension") {
      const expected = { en: "2 or 3", ja: "2か3" };
      emit(context.report.own("CTY-017", { member: "srsDimension", expected }, nodeAt(node, "srsDimension")));
      return;
    }
    if (fault.kind === "inexact") {
      if (toldOnce(context, "inexact")) emit(inexact(fault.token, nodeAt(node), context));
    } else if (fault.kind === "token") emit(context.report.own("CTY-028", { token: fault.token }, nodeAt(node)));
    else emit(context.report.own("CTY-029", { count: fault.count, dimension: fault.dimension }, nodeAt(node)));
  };
}

/** A number that a double cannot hold; XML Schema lets it stand, so that it is a warning. */
export function inexact(token: string, at: NativeLocation, { report }: GmlContext): Parameters<Emit>[0] {
  return report.shared("AD-107", { token, value: String(Number(token)) }, at, { severity: "warning" });
}
