// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import type { AnyResource, Finding } from "@jiku/model";
import type { Bench } from "../../dist/bench.js";

/** What the validator said of data that was judged before; the same data come with every mutant. */
export interface Memory {
  readonly subset: Map<string, Promise<boolean>>;
  readonly findings: Map<string, Promise<readonly Finding[]>>;
}

export function createMemory(): Memory {
  return { subset: new Map(), findings: new Map() };
}

/** The bench, which asks the validator once for the same data. */
export function remembering(bench: Bench, memory: Memory): Bench {
  return {
    ...bench,
    inSubset: (document: JsonPackage) => once(memory.subset, JSON.stringify(document), () => bench.inSubset(document)),
    findings: (resources: readonly AnyResource[], profile = "draft") =>
      once(memory.findings, `${profile} ${JSON.stringify(resources)}`, () => bench.findings(resources, profile)),
  };
}

function once<Result>(known: Map<string, Promise<Result>>, key: string, ask: () => Promise<Result>): Promise<Result> {
  const found = known.get(key) ?? ask();
  known.set(key, found);
  return found;
}
