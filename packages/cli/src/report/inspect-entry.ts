// SPDX-License-Identifier: Apache-2.0

import { nextStep, type Readiness, readinessOf } from "@jiku/views/survey";
import type { Judged } from "../run/plan.js";

/** One file of the JSON that `jiku inspect` writes. Members stand in the order of `schemas/inspect.schema.json`. */
export function inspectEntry({ report, survey }: Judged): Readonly<Record<string, unknown>> {
  const { path, format, profile, resources, summary, findings, notChecked } = report;
  const entry = { path, format, profile, resources, summary };
  if (survey === undefined || survey.resources === 0) return { ...entry, findings, notChecked };
  return {
    ...entry,
    where: survey.where,
    when: survey.when,
    scales: survey.scales,
    domains: survey.domains,
    units: survey.units.map(([code, count]) => ({ code, count })),
    readiness: readinessOf(report, survey).map(withNext),
  };
}

function withNext(readiness: Readiness): Readonly<Record<string, unknown>> {
  return readiness.level === "full" ? { ...readiness } : { ...readiness, next: nextStep(readiness) };
}
