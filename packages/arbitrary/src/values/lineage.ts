// SPDX-License-Identifier: Apache-2.0
import { absolute, resourceOf, type Scope } from "../scope.js";

type Members = Readonly<Record<string, unknown>>;

function reached(scope: Scope, from: string, next: (resource: Members) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([absolute(scope, from)]);
  for (const id of seen) {
    const resource = resourceOf(scope, id);
    for (const ref of resource === undefined ? [] : next(resource)) seen.add(absolute(scope, ref));
  }
  return seen;
}

function list(value: unknown): readonly string[] {
  return (value as readonly string[] | undefined) ?? [];
}

function one(value: unknown): readonly string[] {
  return value === undefined ? [] : [value as string];
}

/** A resource and all that it is derived from. */
export function derivationOf(scope: Scope, id: string): ReadonlySet<string> {
  return reached(scope, id, ({ derivedFrom }) => list(derivedFrom));
}

/** Whether neither is derived from the other. */
export function areUnrelated(scope: Scope, a: string, b: string): boolean {
  return !derivationOf(scope, a).has(absolute(scope, b)) && !derivationOf(scope, b).has(absolute(scope, a));
}

function pinOf(value: unknown): readonly string[] {
  return one((value as Members | undefined)?.["id"]);
}

/** A resource and all that it rests on: makers, data, what was used, procedures, assimilations, sources. */
export function basisOf(scope: Scope, id: string): ReadonlySet<string> {
  return reached(scope, id, ({ generatedBy, derivedFrom, data, used, procedure, assimilation }) => {
    const { background, observations, observationOperator, observationError, analysis } = (assimilation ??
      {}) as Members;
    return [
      ...[generatedBy, data, background, observationError, analysis].flatMap(one),
      ...[derivedFrom, used, observations].flatMap(list),
      ...[procedure, observationOperator].flatMap(pinOf),
    ];
  });
}
