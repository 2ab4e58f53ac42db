// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { scaleDisorder } from "@jiku/spacetime";
import { quantityText } from "./number-text.js";
import { sizeOf } from "./scale-sizes.js";

/** The sizes of a scale rise from resolution over characteristic to extent. */
export const scaleOrder: Rule<"Scale"> = {
  code: "SC-01",
  on: "Scale",
  check(scale, report) {
    const { dimension } = scale;
    const disorder = scaleDisorder({
      resolution: sizeOf(scale.resolution, dimension),
      characteristic: sizeOf(scale.characteristic, dimension),
      extent: sizeOf(scale.extent, dimension),
    });
    if (disorder === undefined) return;
    const [smaller, larger] = disorder;
    const text = (member: typeof smaller) => quantityText(scale[member]?.value ?? 0, scale[member]?.unit);
    report("", { smaller, smallerValue: text(smaller), larger, largerValue: text(larger) });
  },
};
