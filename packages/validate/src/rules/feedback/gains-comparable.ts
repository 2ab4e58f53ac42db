// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const SAME = ["measure", "gainUnit", "about"] as const;

/** The gain that was expected and the one that was realised are of one measure, unit and subject; best of one estimator too. */
export const gainsComparable: Rule<"Evaluation"> = {
  code: "FBK-031",
  on: "Evaluation",
  check({ expectedGain, realisedGain }, report, { expand }) {
    if (expectedGain === undefined || realisedGain === undefined) return;
    const member = SAME.find((m) => expand(expectedGain[m]) !== expand(realisedGain[m]));
    if (member !== undefined)
      report("/realisedGain", { member, found: realisedGain[member], expected: expectedGain[member] });
    else if (expectedGain.estimator !== realisedGain.estimator)
      report(
        "/realisedGain",
        { found: realisedGain.estimator, expected: expectedGain.estimator },
        { case: "estimator" },
      );
  },
};
