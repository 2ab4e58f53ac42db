// SPDX-License-Identifier: Apache-2.0
import type { LinkCheck } from "../link.js";

/** CPL-032: a mean of a nonlinear function is not the function of the mean, unless the operator assumes a mean field. */
export const nonCommuting: LinkCheck = ({ via }) => {
  const aggregated = via.findIndex(({ operation }) => operation === "aggregate");
  if (aggregated < 0) return undefined;
  const bent = via
    .slice(aggregated + 1)
    .find(({ linear, assumes }) => linear === false && assumes?.includes("mean-field") !== true);
  if (bent === undefined) return undefined;
  return { code: "CPL-032", verdict: "incompatible", values: { first: via[aggregated]?.id, second: bent.id } };
};
