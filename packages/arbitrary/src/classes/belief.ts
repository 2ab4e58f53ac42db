// SPDX-License-Identifier: Apache-2.0
import { chance, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { type Fixed, wantsMember } from "../fill.js";
import { type Made, type Scope, target, written } from "../scope.js";
import { comparableSpec, fieldSpec, sureSpec } from "../values/field-spec.js";
import { distantMoment, nextMoment } from "../values/moments.js";
import { timeExtent } from "../values/time.js";
import { finishResource, startResource } from "./resource.js";

export interface BeliefWish {
  /** The run that made it. */
  readonly maker?: Facts;
  /** States how sure it is. */
  readonly isSure?: boolean;
  /** Its fields lack nothing that a comparison asks for. */
  readonly isComparable?: boolean;
  /** Classes of what holds its values. */
  readonly data?: readonly string[];
  readonly fixed?: Fixed;
}

function fieldsOf(scope: Scope, { isSure = false, isComparable = false }: BeliefWish): readonly Fixed[] {
  return several(scope.draw, 2, (index) => {
    if (isSure && index === 0) return sureSpec(scope);
    return isComparable || chance(scope.draw, 30) ? comparableSpec(scope).spec : fieldSpec(scope);
  });
}

/** What is held to be so, from the moment of its issue on. */
export function makeBelief(scope: Scope, type: string, wish: BeliefWish = {}): Made {
  const start = startResource(scope, type, wish.maker === undefined ? {} : { maker: wish.maker });
  const residency = start.policy?.residency;
  const data = target(
    scope,
    wish.data ?? ["Field", "Asset", "Dataset"],
    ({ regions = [] }) => residency === undefined || regions.every((code) => residency.includes(code)),
  );
  const fields = fieldsOf(scope, wish);
  return finishResource(scope, type, start, {
    fields,
    validTime: timeExtent(scope),
    issuedAt: nextMoment(scope),
    validUntil: wantsMember(scope, type, "validUntil") ? distantMoment(scope) : undefined,
    data: written(scope, data.id),
    ...wish.fixed,
  });
}
