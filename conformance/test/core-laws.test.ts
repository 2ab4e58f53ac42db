// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { compileProfile } from "@jiku/validate/profile";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { adapter } from "../controls/gauge/typescript/src/index.js";
import type { Bench } from "../src/bench.js";
import { documentOf } from "../src/bytes.js";
import { directSubject } from "../src/drive/direct-subject.js";
import { judgeLaw } from "../src/judge-law.js";
import { coreLaws } from "../src/laws/core-laws.js";
import { loadCases } from "../src/load-cases.js";
import { loadCatalogue, suiteFile } from "../src/load-requirements.js";
import { makeBench } from "../src/make-bench.js";
import { seedOf } from "../src/run.js";
import type { Subject } from "../src/subject.js";
import { traced } from "../src/trace.js";

const now = (): number => performance.now();
const catalogue = loadCatalogue();
const FEW = 20;

/** The control in this thread, with the memory of the thread and a limit that keeps long files short. */
function control(): Subject {
  const direct = directSubject(adapter, now);
  const { manifest } = direct;
  return {
    ...direct,
    manifest: { ...manifest, limits: { ...manifest.limits, maxBytes: 2 ** 20 } },
    async decode(request) {
      const answer = await direct.decode(request);
      return { ...answer, usage: { ...answer.usage, memory: process.memoryUsage.rss() } };
    },
  };
}

function benchOf(seed: number): { readonly bench: Bench; readonly trace: ReturnType<typeof traced>["trace"] } {
  const { subject, trace } = traced(control());
  const bytes = readFileSync(suiteFile("controls/gauge/gauge.yaml"));
  const { profile } = compileProfile([{ name: "gauge.yaml", bytes: new Uint8Array(bytes) }]);
  if (profile === undefined) throw new Error("the profile of the control is broken");
  const documents = (adapter.manifest.samples ?? []).map(({ path, format }) => {
    const content = new Uint8Array(readFileSync(suiteFile(`controls/gauge/typescript/${path}`)));
    return documentOf(format, { [path.split("/").at(-1) ?? path]: content });
  });
  const cases = loadCases(["gauge"]);
  const subset = { file: parse(bytes.toString("utf8")), profile };
  return { bench: makeBench({ subject, seed, documents, strangers: [], cases, subset }), trace };
}

/** Laws that draw nothing give the same for each seed. */
const runs = coreLaws.flatMap((law) =>
  (law.drawn === undefined ? [1] : [1, 2, 3]).map((seed) => ({ law, seed, slug: law.slug })),
);

it.each(runs)("the control passes $slug with seed $seed", async ({ law, seed }) => {
  const requirement = catalogue.requirements.get(law.slug);
  if (requirement === undefined) throw new Error(`no requirement ${law.slug}`);
  const { dev, cert } = requirement.minSamples;
  const fewer = { ...requirement, minSamples: { dev: Math.min(dev, FEW), cert } };
  const { bench, trace } = benchOf(seed);
  const line = await judgeLaw(law, fewer, bench, {
    effort: "dev",
    seed: seedOf(seed, law),
    patience: 60_000,
    trace,
    now,
  });
  expect({ verdict: line.verdict, reason: line.reason, counterexample: line.counterexample }).toEqual({
    verdict: "passed",
  });
});

it("stands in the requirements with the same code and class", () => {
  for (const { slug, code, class: name } of coreLaws)
    expect(catalogue.requirements.get(slug)).toMatchObject({ code, class: name, notTested: null });
});
