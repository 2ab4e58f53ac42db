// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveModel } from "../resolve-as.js";

/** An update that was done leaves a version of the model that says what it is, what it learned from and how well it does. */
export const updateMakesVersion: Rule<"Action"> = {
  code: "FBK-038",
  on: "Action",
  check({ actionKind, status, results = [] }, report, context) {
    if (actionKind !== "update" || status !== "done") return;
    const complete = results.some((ref) => {
      if (context.resolve(ref) === undefined) return true;
      const model = resolveModel(ref, context);
      return model?.digest !== undefined && model.trainedOn !== undefined && model.approximates !== undefined;
    });
    if (!complete) report(results.length === 0 ? "" : "/results");
  },
};
