// SPDX-License-Identifier: Apache-2.0
import type { SceneCheck } from "../link.js";

const ORDER: readonly string[] = ["none", "statistical", "seeded", "bitwise"];

/** CPL-073: a whole is no more reproducible than its least reproducible part. */
export const determinism: SceneCheck = ({ composition, models }) => {
  const claimed = composition.determinism;
  if (claimed === undefined) return [];
  const path = "/determinism";
  for (const [component, model] of models) {
    if (model === undefined) continue;
    const own = model.determinism;
    if (own === undefined && claimed !== "none")
      return [{ code: "CPL-073", verdict: "undetermined", path, name: "undeclared", values: { claimed, component } }];
    if (own !== undefined && ORDER.indexOf(own) < ORDER.indexOf(claimed))
      return [{ code: "CPL-073", verdict: "incompatible", path, values: { claimed, component, found: own } }];
  }
  return [];
};
