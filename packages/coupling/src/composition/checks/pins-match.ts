// SPDX-License-Identifier: Apache-2.0
import type { LinkCheck } from "../link.js";

/** CPL-091: operators on the way are at hand, and what is pinned is what was pinned. */
export const pinsMatch: LinkCheck = ({ connection, source, target, via }, { look }) => {
  for (const pin of connection.via ?? []) {
    const operator = via.find(({ id }) => look.expand(id) === look.expand(pin.id));
    if (operator === undefined)
      return { code: "CPL-091", verdict: "undetermined", name: "absent", values: { operator: pin.id } };
    if (pin.digest !== undefined && operator.digest !== undefined && pin.digest !== operator.digest)
      return {
        code: "CPL-091",
        verdict: "incompatible",
        values: { id: pin.id, pinned: pin.digest, found: operator.digest },
      };
  }
  for (const { component, componentIndex, model } of [source, target]) {
    const { digest } = component.model;
    if (digest === undefined || model.digest === undefined || digest === model.digest) continue;
    const values = { id: component.model.id, pinned: digest, found: model.digest };
    return { code: "CPL-091", verdict: "incompatible", path: `/components/${componentIndex}/model/digest`, values };
  }
  return undefined;
};
