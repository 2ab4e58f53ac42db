// SPDX-License-Identifier: Apache-2.0
import { between, chance, decimal, pick } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { optionalTarget, type Scope, target, written } from "../scope.js";
import { areUnrelated } from "./lineage.js";
import { pinnedTo } from "./pinned-ref.js";

const DATA = ["Dataset", "Field"];
const METRICS = ["https://vocab.example.org/rmse", "https://vocab.example.org/maximum-error"];

/** Data to learn from. */
export function trainingData(scope: Scope): readonly Facts[] {
  const first = target(scope, DATA);
  const second = chance(scope.draw, 30) ? optionalTarget(scope, DATA, (facts) => facts !== first) : undefined;
  return second === undefined ? [first] : [first, second];
}

/** Data to test on, apart from what was learned from. */
function testData(scope: Scope, trained: readonly Facts[]): Facts | undefined {
  const isApart = ({ id }: Facts) => trained.every((facts) => areUnrelated(scope, id, facts.id));
  return optionalTarget(scope, DATA, isApart);
}

/** An error against a reference, with what it was found on. */
export function approximation(scope: Scope, training: readonly Facts[] = [], reference?: Facts): Fixed {
  const { draw } = scope;
  const own = wantsMember(scope, "Approximation", "trainedOn", 25) ? trainingData(scope) : undefined;
  const test = testData(scope, own ?? training);
  const kind = enumValue(scope, "ApproximationKind", test === undefined ? ["proven"] : undefined);
  const isTested = test !== undefined && (kind !== "proven" || wantsMember(scope, "Approximation", "testedOn"));
  const isSized = kind === "statistical" || wantsMember(scope, "Approximation", "sampleSize");
  return fill(scope, "Approximation", {
    reference: pinnedTo(scope, reference ?? target(scope, ["Model", "Asset", "Procedure"])),
    metric: pick(draw, METRICS),
    value: decimal(draw, 0, 1),
    unit: wantsMember(scope, "Approximation", "unit") ? pick(draw, ["m", "1", "K"]) : undefined,
    kind,
    level: wantsMember(scope, "Approximation", "level") ? pick(draw, [0.95, 0.9]) : undefined,
    sampleSize: isSized ? between(draw, 10, 500) : undefined,
    trainedOn: own?.map(({ id }) => written(scope, id)),
    testedOn: isTested ? [written(scope, test.id)] : undefined,
  });
}
