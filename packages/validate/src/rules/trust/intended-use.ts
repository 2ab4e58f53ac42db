// SPDX-License-Identifier: Apache-2.0
import type { Card, Model, Run, SetLookup, SetRule } from "@jiku/model";
import { type CycleFact, cycleFact } from "../feedback/cycle-fact.js";
import { append, keepLast } from "../merge-memos.js";

interface Uses {
  readonly runs: { readonly ordinal: number; readonly iri: string; readonly model: string; readonly use?: string }[];
  readonly cards: {
    readonly id: string;
    readonly iri: string;
    readonly about: string;
    readonly not: readonly string[];
  }[];
  /** Card of a model that names one. */
  readonly cardOf: Map<string, string>;
  readonly cycles: CycleFact[];
}

/** A model is not run for what its card puts out of scope. */
export const intendedUse: SetRule<Uses> = {
  code: "TRU-041",
  on: ["Run", "Card", "Cycle", "Model", "Operator"],
  start: () => ({ runs: [], cards: [], cardOf: new Map(), cycles: [] }),
  collect(memo, resource, ordinal, context) {
    const { expand } = context;
    const iri = expand(resource.id);
    const { card } = resource as Partial<Model>;
    if (card !== undefined) memo.cardOf.set(iri, expand(card));
    const cycle = cycleFact(resource, context);
    if (cycle !== undefined) memo.cycles.push(cycle);
    if (resource.type === "Card") {
      const { id, about, outOfScope } = resource as unknown as Card;
      memo.cards.push({ id, iri, about: expand(about.id), not: outOfScope });
    }
    const { procedure, environment } = resource as Partial<Run>;
    if (resource.type === "Run" && procedure !== undefined)
      memo.runs.push({
        ordinal,
        iri,
        model: expand(procedure.id),
        ...(environment === undefined ? {} : { use: environment }),
      });
  },
  merge(memo, next) {
    append(memo.runs, next.runs);
    append(memo.cards, next.cards);
    keepLast(memo.cardOf, next.cardOf);
    append(memo.cycles, next.cycles);
  },
  finish({ runs, cards, cardOf, cycles }, report, set) {
    if (cards.length === 0) return;
    const twins = twinsByRun(cycles);
    const byAbout = new Map<string, Uses["cards"][number][]>();
    for (const card of cards) void (byAbout.get(card.about)?.push(card) ?? byAbout.set(card.about, [card]));
    const byIri = new Map(cards.map((card) => [card.iri, card]));
    for (const { ordinal, iri, model, use } of runs) {
      const names = [...(twins.get(iri) ?? [])].flatMap((twin) => namesOf(twin, set));
      const stated = new Set([...(use === undefined ? [] : [use]), ...names].map(folded));
      const named = byIri.get(cardOf.get(model) ?? "");
      for (const card of new Set([...(byAbout.get(model) ?? []), ...(named === undefined ? [] : [named])])) {
        const refused = card.not.find((scope) => stated.has(folded(scope)));
        if (refused === undefined) continue;
        report(ordinal, "", { use: refused, card: card.id });
        break;
      }
    }
  },
};

/** The twins whose cycles hold a run. */
function twinsByRun(cycles: readonly CycleFact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byRun = new Map<string, Set<string>>();
  for (const { assimilate, predict, twin } of cycles) {
    for (const run of [assimilate, predict]) {
      if (run !== undefined) byRun.set(run, (byRun.get(run) ?? new Set()).add(twin));
    }
  }
  return byRun;
}

function namesOf(twin: string, set: SetLookup): readonly string[] {
  return [twin, ...Object.values(set.resolve(twin)?.label ?? {})];
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}
