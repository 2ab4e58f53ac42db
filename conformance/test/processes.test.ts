// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bench } from "../src/bench.js";
import { documentOf, filesOf, type NativeDocument } from "../src/bytes.js";
import { openPackage, readPackage } from "../src/drive/open-package.js";
import type { Patience } from "../src/drive/patience.js";
import { judgeLaw } from "../src/judge-law.js";
import { law } from "../src/law.js";
import type { Requirement } from "../src/requirement.js";
import { Breakdown, type BreakdownKind, type Subject } from "../src/subject.js";
import { traced } from "../src/trace.js";

const scripts = fileURLToPath(new URL("../mutants/processes/", import.meta.url));
const gauge = fileURLToPath(new URL("../controls/gauge/typescript/jiku-adapter.json", import.meta.url));

/** In the arguments of every process that these tests start. */
const MARK = `jiku-test-${randomBytes(6).toString("hex")}`;
const PATIENCE: Patience = { start: 15_000, call: 2500, bye: 1000, grace: 200 };
const now = (): number => performance.now();
const document = (text: string): NativeDocument => documentOf("gauge", { input: new TextEncoder().encode(text) });
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "jiku-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function open(script: string, { node = [], ...patience }: Partial<Patience> & { node?: string[] } = {}) {
  const folder = mkdtempSync(join(home, "p-"));
  const manifest = JSON.parse(readFileSync(gauge, "utf8")) as { limits: object };
  const command = [process.execPath, ...node, join(scripts, `${script}.mjs`), MARK];
  const limits = { ...manifest.limits, memoryMiB: 64 };
  writeFileSync(join(folder, "jiku-adapter.json"), JSON.stringify({ ...manifest, limits, process: { command } }));
  return openPackage(readPackage(folder), now, { ...PATIENCE, ...patience });
}

/** Judges a subject by one law: each document is read. */
async function reading(subject: Subject, texts: readonly string[]) {
  const { subject: judged, trace } = traced(subject);
  const reads = law<NativeDocument>({
    code: "AD-043",
    slug: "total",
    class: "core",
    inputs: () => texts.map(document),
    async judge(one) {
      await judged.decode({ format: "gauge", files: filesOf(one), base: "https://data.example.org/" });
      return "holds";
    },
  });
  const requirement = { level: "MUST", minSamples: { dev: 1, cert: 1 } } as Requirement;
  return judgeLaw(reads, requirement, {} as Bench, { effort: "dev", seed: 1, patience: 60_000, trace, now });
}

/** Living processes with the mark in their arguments. */
function left(): readonly string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(MARK);
    } catch {
      return false;
    }
  });
}

interface Misbehaviour {
  readonly script: string;
  readonly kind: BreakdownKind;
  readonly words: RegExp;
  readonly node?: string[];
}

const DURING_A_CALL: readonly Misbehaviour[] = [
  { script: "hangs-in-decode", kind: "timeout", words: /no answer in \d+ ms/ },
  { script: "exits-midway", kind: "crashed", words: /ended with 7\ngiving up/ },
  { script: "crashes", kind: "crashed", words: /SIGSEGV/ },
  { script: "runs-out-of-heap", kind: "memory", words: /out of memory/, node: ["--max-old-space-size=32"] },
  { script: "takes-all-memory", kind: "memory", words: /more than \d+ MiB/ },
  { script: "prints-noise", kind: "protocol", words: /no JSON object: reading/ },
  { script: "answers-with-another-id", kind: "protocol", words: /an answer to no request/ },
  { script: "answers-twice", kind: "protocol", words: /a line behind the end/ },
  { script: "writes-no-utf8", kind: "protocol", words: /no UTF-8/ },
  { script: "writes-a-line-of-70-mib", kind: "protocol", words: /a line of more than \d+ bytes/ },
  { script: "drips", kind: "timeout", words: /no answer/ },
  { script: "ignores-sigterm", kind: "timeout", words: /no answer/ },
  { script: "closes-stdout", kind: "protocol", words: /standard output was closed/ },
  { script: "makes-up-events", kind: "protocol", words: /an event of another form/ },
  { script: "lies-about-its-count", kind: "protocol", words: /tells of 3 resources, 0 were given/ },
  { script: "leaves-a-child", kind: "crashed", words: /ended with 3/ },
  { script: "leaves-grandchildren", kind: "timeout", words: /no answer/ },
  { script: "never-stops-telling", kind: "timeout", words: /no answer/ },
  { script: "cuts-its-line", kind: "crashed", words: /ended with 0/ },
];

describe("misbehaving processes", () => {
  it.concurrent.each(DURING_A_CALL)(
    "$script is a $kind, and costs its own case only",
    async ({ script, kind, words, node = [] }) => {
      const subject = await open(script, { node });
      const [before, odd, after] = [
        await reading(subject, ["sound", "sound"]),
        await reading(subject, ["sound", "odd", "sound"]),
        await reading(subject, ["sound", "sound"]),
      ];
      expect(before.verdict).toBe("passed");
      expect(odd).toMatchObject({ verdict: "error-subject", samples: 2, counterexample: document("odd") });
      expect(String(odd.reason?.actual)).toMatch(words);
      const request = { format: "gauge", files: filesOf(document("odd")), base: "https://data.example.org/" };
      if (kind !== "timeout") await expect(subject.decode(request)).rejects.toMatchObject({ name: "Breakdown", kind });
      expect(after.verdict).toBe("passed");
      await subject.close();
    },
  );

  it.concurrent.each(["splits-lines", "floods-stderr"])("%s is no fault", async (script) => {
    const subject = await open(script);
    expect(await reading(subject, ["sound", "odd", "sound"])).toMatchObject({ verdict: "passed", samples: 3 });
    await subject.close();
  });

  it("exits-after-hello costs each case its own, and nothing hangs", async () => {
    const subject = await open("exits-after-hello");
    expect(await reading(subject, ["sound"])).toMatchObject({ verdict: "error-subject" });
    const request = { format: "gauge", files: filesOf(document("sound")), base: "https://data.example.org/" };
    await expect(subject.decode(request)).rejects.toMatchObject({ name: "Breakdown", kind: "crashed" });
    await subject.close();
  });

  it.concurrent.each([
    { script: "hangs-in-hello", kind: "timeout", words: /no answer in 900 ms/, start: 900 },
    { script: "answers-before-it-is-asked", kind: "protocol", words: /an answer to no request/, start: 15_000 },
    { script: "speaks-another-version", kind: "protocol", words: /speaks protocol 2, not 1/, start: 15_000 },
    { script: "is-not-there", kind: "crashed", words: /Cannot find module/, start: 15_000 },
  ])("$script is a $kind at the start", async ({ script, kind, words, start }) => {
    const error: unknown = await open(script, { start }).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(Breakdown);
    expect(error).toMatchObject({ kind, message: expect.stringMatching(words) });
  });
});

describe("afterwards", () => {
  it.skipIf(process.platform !== "linux")("no process is left behind", async () => {
    for (let n = 0; n < 50 && left().length > 0; n++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(left()).toEqual([]);
  });
});
