// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { Adapter } from "@jiku/adapter";
import { compileProfile } from "@jiku/validate/profile";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { adapter } from "../controls/gauge/typescript/src/index.js";
import type { Bench } from "../src/bench.js";
import { documentOf } from "../src/bytes.js";
import { directSubject } from "../src/drive/direct-subject.js";
import { judgeLaw } from "../src/judge-law.js";
import { truncation } from "../src/laws/core/truncation.js";
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

describe("a format that marks no end", () => {
  const text = "name Halite\nlength 5.43\n";

  /** Reads lines of a name and a value; `last` is what it makes of a number. */
  function lineReader(endMark: false | undefined, last: (written: string) => number): Adapter {
    const format = { ...adapter.manifest.formats[0]!, id: "lines", ...(endMark === false ? { endMark } : {}) };
    return {
      manifest: { ...adapter.manifest, formats: [format], directions: ["decode"] },
      detect: () => ({ confidence: 0 }),
      async *decode({ primary }) {
        const lines = new TextDecoder().decode(await primary.read(0, primary.size)).split("\n");
        const members = lines.flatMap((line): (readonly [string, unknown])[] => {
          const [name = "", value = ""] = line.split(" ");
          if (value === "") return [];
          return [[name, /^\d/.test(value) ? last(value) : value]];
        });
        const resource = { id: "https://data.example.org/a", type: "Entity", ...Object.fromEntries(members) };
        yield { kind: "resource", resource, source: { kind: "text", line: 1 } };
        yield { kind: "end", outcome: "complete", resources: 1 };
      },
    };
  }

  /** Lengths at which the law does not hold. */
  async function cutsThatFail(reader: Adapter, bytes = new TextEncoder().encode(text)): Promise<readonly number[]> {
    const document = documentOf("lines", { "a.txt": bytes });
    const subject = directSubject(reader, now);
    const bench = makeBench({ subject, seed: 1, documents: [document], strangers: [], cases: [] });
    const failing: number[] = [];
    for (let length = 0; length < bytes.length; length++) {
      const judgement = await truncation.judge({ document, length }, bench);
      if (typeof judgement !== "string") failing.push(length);
    }
    return failing;
  }

  const within = (word: string): readonly number[] =>
    Array.from({ length: word.length - 1 }, (_, n) => text.indexOf(word) + 1 + n);

  it("may be cut inside its last value, which reads as what is left", async () => {
    expect(await cutsThatFail(lineReader(false, Number.parseFloat))).toEqual([]);
  });

  it("may read that value into several leaves", async () => {
    const reader = lineReader(false, Number.parseFloat);
    const doubling: Adapter = {
      ...reader,
      async *decode(input, options) {
        for await (const event of reader.decode!(input, options)) {
          const name = event.kind === "resource" ? (event.resource as { readonly name?: string }).name : undefined;
          yield event.kind !== "resource" || name === undefined
            ? event
            : { ...event, resource: { ...event.resource, alias: name } as never };
        }
      },
    };
    expect(await cutsThatFail(doubling)).toEqual([]);
  });

  it("may read a key that is cut before its mark as a value", async () => {
    const keyed = "part\n  script start.sh\n";
    const bytes = new TextEncoder().encode(keyed);
    const reader = lineReader(false, Number.parseFloat);
    const nesting: Adapter = {
      ...reader,
      async *decode({ primary }) {
        const [, inner] = new TextDecoder().decode(await primary.read(0, primary.size)).split("\n  ");
        const [key = "", value] = inner?.trimEnd().split(" ") ?? [];
        const part = key === "" ? {} : { part: { script: value === undefined || value === "" ? key : value } };
        const resource = { id: "https://data.example.org/a", type: "Entity", ...part };
        yield { kind: "resource", resource, source: { kind: "text", line: 1 } };
        yield { kind: "end", outcome: "complete", resources: 1 };
      },
    };
    // A key that is whole is no cut value.
    expect(await cutsThatFail(nesting, bytes)).toEqual([keyed.indexOf(" start"), keyed.indexOf("start")]);
  });

  it("may not read another value there", async () => {
    const invented = lineReader(false, (written) => (written.length < 4 ? 7 : Number(written)));
    expect(await cutsThatFail(invented)).toEqual(within("5.43"));
  });

  it("may not read another value elsewhere as well", async () => {
    const reader = lineReader(false, Number.parseFloat);
    const forgetful: Adapter = {
      ...reader,
      async *decode(input, options) {
        for await (const event of reader.decode!(input, options)) {
          const isCut = event.kind === "resource" && input.primary.size < text.length - 1;
          yield isCut ? { ...event, resource: { ...event.resource, name: "Hal" } } : event;
        }
      },
    };
    const cuts = Array.from({ length: text.length - 1 }, (_, n) => n);
    // There the name is cut, and that is what is left of it.
    expect(await cutsThatFail(forgetful)).toEqual(cuts.filter((n) => n !== "name Hal".length));
  });

  it("must say so: any other format fails inside its values", async () => {
    // 5. reads as 5, and 5.4 as itself; both are other numbers.
    expect(await cutsThatFail(lineReader(undefined, Number.parseFloat))).toEqual([
      ...within("Halite"),
      ...within("5.43"),
    ]);
  });
});
