// SPDX-License-Identifier: Apache-2.0
import {
  type AnyResource,
  type Composition,
  catalogue,
  type NotChecked,
  type Rule,
  type RuleContext,
} from "@jiku/model";
import { type CompositionResult, checkComposition } from "../composition/check-composition.js";
import type { Look } from "../side.js";
import { type Told, toldOfFacet, toldOfFault } from "../wording.js";
import { type Lost, lostIn } from "./lost.js";

/** A finding before it has words, with its place from the composition. */
interface Placed extends Told {
  readonly path: string;
}

/** Codes that are no finding on a composition. */
const ELSEWHERE: ReadonlySet<string> = new Set(["CPL-007", "CPL-045", "CPL-054"]);

/** One rule a code on compositions; the composition is checked once for all of them. */
export const connectionRules: readonly Rule<"Composition">[] = catalogue
  .filter(({ code }) => code.startsWith("CPL-") && !ELSEWHERE.has(code))
  .map(({ code }) => ({
    code,
    on: "Composition",
    check(composition, report, context) {
      const { placed, notChecked } = foundIn(composition, context);
      for (const { path, values, case: name } of placed.get(code) ?? [])
        report(path, values, name === undefined ? {} : { case: name });
      for (const one of notChecked) if (one.what === code) context.notChecked(one);
    },
  }));

interface Judged {
  readonly placed: ReadonlyMap<string, readonly Placed[]>;
  readonly notChecked: readonly NotChecked[];
}

/** By composition as it was read: one that is read again gets a check of its own. */
const known = new WeakMap<Composition, Judged>();

function foundIn(composition: Composition, context: RuleContext): Judged {
  const before = known.get(composition);
  if (before !== undefined) return before;
  const look = remembering(context);
  const result = checkComposition(composition, look);
  const lost = lostIn(composition, look, context);
  const placed = new Map<string, Placed[]>();
  for (const one of allOf(result).filter((found) => !followsFrom(lost, found)))
    void (placed.get(one.code)?.push(one) ?? placed.set(one.code, [one]));
  const judged = { placed, notChecked: result.notChecked };
  known.set(composition, judged);
  return judged;
}

function allOf({ connections, faults }: CompositionResult): readonly Placed[] {
  return [
    ...connections.flatMap((connection) => {
      const path = `/connections/${connection.index}`;
      const facets = connection.facets.flatMap((facet) => toldOfFacet(facet) ?? []);
      return [
        ...facets.map((told) => ({ ...told, path })),
        ...connection.faults.map((fault) => ({ ...toldOfFault(fault), path: fault.path ?? path })),
      ];
    }),
    ...faults.map((fault) => ({ ...toldOfFault(fault), path: fault.path ?? "" })),
  ];
}

/** Whether a finding would go with a missing or faulty resource that has one of its own. */
function followsFrom({ connections, model }: Lost, { code, path }: Placed): boolean {
  const [, index] = /^\/connections\/(\d+)/.exec(path) ?? [];
  return index === undefined ? model && code === "CPL-075" : connections.has(Number(index));
}

/** Many connections ask for the same models and properties; each is looked up once. */
function remembering({ expand, resolve }: RuleContext): Look {
  const found = new Map<string, AnyResource | undefined>();
  return {
    expand,
    resolve(ref) {
      if (ref === undefined) return undefined;
      if (!found.has(ref)) found.set(ref, resolve(ref));
      return found.get(ref);
    },
  };
}
