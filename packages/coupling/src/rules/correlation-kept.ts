// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

const MIXING: ReadonlySet<string> = new Set(["regrid", "aggregate"]);

/** CPL-054: an operator that makes neighbours depend on each other says how their errors are correlated. */
export const correlationKept: Rule<"Operator"> = {
  code: "CPL-054",
  on: "Operator",
  check({ operation, ports = [] }, report) {
    if (!MIXING.has(operation)) return;
    const silent = ports.find(({ role, field }) => role === "output" && lacksCorrelation(field.uncertainty));
    if (silent !== undefined) report("", { port: silent.name });
  },
};

function lacksCorrelation(uncertainty: { readonly kind: string; readonly correlation?: string } | undefined): boolean {
  if (uncertainty === undefined || uncertainty.kind === "none") return false;
  return uncertainty.correlation === undefined || uncertainty.correlation === "unknown";
}
