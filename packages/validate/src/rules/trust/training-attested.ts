// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** Who attests a learned model attests what it learned from. */
export const trainingAttested: Rule<"Model"> = {
  code: "TRU-057",
  on: "Model",
  check({ modelKind, attestations, trainedOn }, report, context) {
    if (modelKind !== "dataDriven" || attestations === undefined || trainedOn === undefined) return;
    const found = attestations.map((ref) => resolveAs(ref, "Attestation", context));
    if (found.includes(undefined)) return;
    const training = new Set(trainedOn.map(context.expand));
    const isCovered = found.some((attestation) =>
      attestation?.subjects.some(({ id }) => id !== undefined && training.has(context.expand(id))),
    );
    if (!isCovered) report("/attestations", { training: trainedOn });
  },
};
