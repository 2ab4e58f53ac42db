// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Cycle, RuleContext } from "@jiku/model";

/** What rules on many resources keep of a cycle; absolute IRIs. */
export interface CycleFact {
  readonly twin: string;
  readonly sequence: number;
  readonly assimilate: string | undefined;
  readonly predict: string | undefined;
  readonly evaluations: readonly string[];
}

/** The facts of a cycle; undefined for a resource of another class. */
export function cycleFact(resource: AnyResource, { expand }: RuleContext): CycleFact | undefined {
  if (resource.type !== "Cycle") return undefined;
  const { twin, sequence, assimilate, predict, evaluations = [] } = resource as unknown as Cycle;
  return {
    twin: expand(twin),
    sequence,
    assimilate: assimilate === undefined ? undefined : expand(assimilate),
    predict: predict === undefined ? undefined : expand(predict),
    evaluations: evaluations.map(expand),
  };
}

/** The cycles of each twin in the order of their numbers. */
export function cyclesByTwin(cycles: readonly CycleFact[]): ReadonlyMap<string, readonly CycleFact[]> {
  const byTwin = new Map<string, CycleFact[]>();
  for (const cycle of cycles) {
    const list = byTwin.get(cycle.twin);
    if (list === undefined) byTwin.set(cycle.twin, [cycle]);
    else list.push(cycle);
  }
  for (const list of byTwin.values()) list.sort((a, b) => a.sequence - b.sequence);
  return byTwin;
}
