// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Bench } from "../src/bench.js";
import { judgeLaw } from "../src/judge-law.js";
import { law } from "../src/law.js";
import type { Requirement } from "../src/requirement.js";
import type { Subject } from "../src/subject.js";
import { traced } from "../src/trace.js";

it("ends between two inputs when time runs out, and leaves no call in flight", async () => {
  let inFlight = 0;
  let clock = 0;
  const slow = law<number>({
    code: "AD-043",
    slug: "total",
    class: "core",
    drawn: () => fc.nat(),
    async judge() {
      inFlight++;
      await new Promise((resolve) => setImmediate(resolve));
      clock += 40;
      inFlight--;
      return "holds";
    },
  });
  const { trace } = traced({} as Subject);
  const requirement = { level: "MUST", minSamples: { dev: 100, cert: 100 } } as Requirement;
  const options = { effort: "dev", seed: 1, patience: 100, trace, now: () => clock } as const;
  const line = await judgeLaw(slow, requirement, {} as Bench, options);
  expect(inFlight).toBe(0);
  expect(line).toMatchObject({ verdict: "inconclusive", samples: 3 });
  expect(line.reason?.message.en).toBe("Stopped for time after 3 of 100 samples.");
});
