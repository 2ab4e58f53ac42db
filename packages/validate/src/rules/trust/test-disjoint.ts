// SPDX-License-Identifier: Apache-2.0
import type { Model, Rule, RuleContext } from "@jiku/model";

/** What a model is tested on is not what it learned from, nor derived from it, nor what that was derived from (FAIR4ML). */
export const testDisjoint: Rule<"Approximation"> = {
  code: "TRU-002",
  on: "Approximation",
  check({ testedOn, trainedOn: own }, report, context) {
    const trainedOn = own ?? (context.resource as Partial<Model>).trainedOn;
    if (testedOn === undefined || trainedOn === undefined) return;
    const trained = new Map(trainedOn.map((ref) => [context.expand(ref), ref]));
    const same = testedOn.find((ref) => trained.has(context.expand(ref)));
    if (same !== undefined) return report("/testedOn", { test: same });
    const tested = new Map(testedOn.map((ref) => [context.expand(ref), ref]));
    const pair = link(tested, trained, context) ?? link(trained, tested, context)?.toReversed();
    if (pair !== undefined) report("/testedOn", { test: pair[0], train: pair[1] }, { case: "derived" });
  },
};

/** The first of `from` that is derived, over however many steps, from one of `to`. */
function link(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
  context: RuleContext,
): readonly string[] | undefined {
  for (const [iri, ref] of from) {
    const source = sourcesOf(iri, context).find((origin) => to.has(origin));
    if (source !== undefined) return [ref, to.get(source) ?? source];
  }
  return undefined;
}

/** Sources that are followed at most. */
const MOST = 10_000;

function sourcesOf(iri: string, { resolve, expand }: RuleContext): readonly string[] {
  const seen = new Set([iri]);
  for (const at of seen) {
    if (seen.size > MOST) break;
    for (const ref of resolve(at)?.derivedFrom ?? []) seen.add(expand(ref));
  }
  return [...seen].slice(1);
}
