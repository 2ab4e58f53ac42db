// SPDX-License-Identifier: Apache-2.0
import type { RuleContext, Run, SetRule } from "@jiku/model";
import { type Interval, overlaps } from "@jiku/spacetime";
import { append, appendLists, keepLast } from "../merge-memos.js";
import { intervalOf } from "../observation/time-span.js";
import { isBefore } from "../time/is-before.js";
import { type CycleFact, cycleFact } from "./cycle-fact.js";

interface Use {
  readonly ordinal: number;
  readonly run: string;
  readonly id: string;
  readonly startedAt: string | undefined;
  readonly window: Interval;
  readonly path: string;
  readonly observation: string;
  readonly procedure: string | undefined;
}

interface Uses {
  /** By absolute IRI of the observation. */
  readonly byObservation: Map<string, Use[]>;
  readonly cycles: CycleFact[];
  /** Twin of a composition. */
  readonly compositions: Map<string, string>;
}

/** An observation enters the twin once: not in two assimilations whose windows overlap. */
export const observationOnce: SetRule<Uses> = {
  code: "FBK-009",
  on: ["Run", "Cycle", "Composition"],
  start: () => ({ byObservation: new Map(), cycles: [], compositions: new Map() }),
  collect(memo, resource, ordinal, context) {
    const cycle = cycleFact(resource, context);
    if (cycle?.assimilate !== undefined) memo.cycles.push(cycle);
    const { twin } = resource as { readonly twin?: string };
    if (resource.type === "Composition" && twin !== undefined)
      memo.compositions.set(context.expand(resource.id), context.expand(twin));
    if (resource.type === "Run") collectUses(memo, resource as unknown as Run, ordinal, context);
  },
  merge(memo, next) {
    appendLists(memo.byObservation, next.byObservation);
    append(memo.cycles, next.cycles);
    keepLast(memo.compositions, next.compositions);
  },
  finish({ byObservation, cycles, compositions }, report) {
    const twins = new Map(cycles.map(({ assimilate, twin }) => [assimilate, twin]));
    const twinOf = ({ run, procedure }: Use) => twins.get(run) ?? compositions.get(procedure ?? "");
    for (const uses of byObservation.values()) {
      uses.sort((a, b) => order(a, b));
      uses.forEach((later, k) => {
        const twin = twinOf(later);
        const first = uses
          .slice(0, k)
          .find((use) => use.run !== later.run && twin !== undefined && twinOf(use) === twin && isShared(use, later));
        if (first !== undefined) report(later.ordinal, later.path, { observation: later.observation, run: first.id });
      });
    }
  },
};

function collectUses(memo: Uses, run: Run, ordinal: number, context: RuleContext): void {
  const { assimilation, startedAt, procedure, id } = run;
  const window = assimilation?.window && intervalOf(assimilation.window, context);
  if (assimilation === undefined || window === undefined) return;
  assimilation.observations.forEach((observation, k) => {
    const use: Use = {
      ordinal,
      run: context.expand(id),
      id,
      startedAt,
      window,
      path: `/assimilation/observations/${k}`,
      observation,
      procedure: procedure === undefined ? undefined : context.expand(procedure.id),
    };
    const iri = context.expand(observation);
    const known = memo.byObservation.get(iri);
    if (known === undefined) memo.byObservation.set(iri, [use]);
    else known.push(use);
  });
}

/** By the time of the start where both are known, else by the order of the documents. */
function order(a: Use, b: Use): number {
  if (a.startedAt !== undefined && b.startedAt !== undefined) {
    if (isBefore(a.startedAt, b.startedAt)) return -1;
    if (isBefore(b.startedAt, a.startedAt)) return 1;
  }
  return a.ordinal - b.ordinal;
}

function isShared(a: Use, b: Use): boolean {
  return overlaps(a.window, b.window) === true;
}
