// SPDX-License-Identifier: Apache-2.0
import type { LinkCheck } from "../link.js";

/** CPL-061: two models that assume different things about one topic; `assume` in `allow` accepts it as a loss. */
export const assumptions: LinkCheck = ({ source, target, connection }, { look }) => {
  for (const { topic, setting } of source.model.assumptions ?? []) {
    const other = target.model.assumptions?.find((a) => look.expand(a.topic) === look.expand(topic));
    if (other?.setting === undefined || setting === undefined || other.setting === setting) continue;
    const agreed = connection.allow?.includes("assume") === true;
    const values = { topic, source: setting, target: other.setting };
    return { code: "CPL-061", verdict: agreed ? "mediatedLossy" : "undetermined", values };
  }
  return undefined;
};
