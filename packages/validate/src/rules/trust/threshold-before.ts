// SPDX-License-Identifier: Apache-2.0
import type { Evaluation, Rule, RuleContext } from "@jiku/model";
import { type Bound, compareInstants, ISO_8601, readPosition } from "@jiku/spacetime";
import { intervalOf, spanOfField, spanOfObservation } from "../observation/time-span.js";
import { resolveAs } from "../resolve-as.js";

/** What an outcome is weighted by was fixed before the outcome. */
export const thresholdBefore: Rule<"Evaluation"> = {
  code: "TRU-024",
  on: "Evaluation",
  check({ scores, verification }: Evaluation, report, context) {
    scores?.forEach(({ weighting }, k) => {
      if (weighting?.kind !== "threshold" && weighting?.kind !== "quantile") return;
      const { declaredAt: declared, kind } = weighting;
      const path = `/scores/${k}/weighting`;
      if (declared === undefined) {
        report(path, { kind }, { case: "absent" });
        return;
      }
      const early = verification
        .flatMap((ref) => startsOf(ref, context).map((start) => ({ ...start, verification: ref })))
        .find(({ at }) => isAfter(declared, at));
      if (early !== undefined) report(path, { declared, verification: early.verification, start: early.start });
    });
  },
};

interface Start {
  readonly at: Bound;
  readonly start: string;
}

/** When the phenomenon of a verification began; each part of the time of a dataset. */
function startsOf(ref: string, context: RuleContext): readonly Start[] {
  const observation = resolveAs(ref, "Observation", context);
  const field = resolveAs(ref, "Field", context);
  const span =
    observation === undefined ? field && spanOfField(field, context) : spanOfObservation(observation, context);
  if (span !== undefined) return [{ at: span.interval.start, start: span.start }];
  return (resolveAs(ref, "Dataset", context)?.temporal ?? []).flatMap((extent) => {
    const interval = intervalOf(extent, context);
    return interval === undefined ? [] : [{ at: interval.start, start: extent.at ?? extent.start ?? "–" }];
  });
}

function isAfter(declared: string, start: Bound): boolean {
  if (start === undefined || start === "unbounded") return start === "unbounded";
  const position = readPosition(declared, ISO_8601);
  return position.kind !== "fault" && compareInstants(position, start) === "after";
}
