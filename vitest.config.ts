// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";

/** The last line of a run: `N passed, N failed, N skipped`. A file that cannot be loaded counts as one failure. */
const countsReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const count = (state: string): number => tests.filter((item) => item === state).length;
    console.log(`${count("passed")} passed, ${count("failed") + broken} failed, ${count("skipped")} skipped`);
  },
};

const TESTS = [
  "packages/*/test/**/*.test.ts",
  "tools/test/**/*.test.ts",
  "conformance/test/**/*.test.ts",
  "spec/site/test/*.test.ts",
];

/** Tests that take long or need more than Node, each kind by a command of its own: `npm run test:heavy`, `test:corpora`, `test:judges`, `test:shacl`, `test:browser`. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  heavy: ["packages/*/test/**/*.heavy.ts"],
  corpora: ["packages/*/test/corpora/*.corpus.ts"],
  judges: ["packages/*/test/judge/*.judge.ts"],
  shacl: ["packages/cli/test/shacl/*.shacl.ts"],
  browser: ["spec/site/test/browser/*.browser.ts"],
};

export default defineConfig(({ mode }) => ({
  test: {
    include: [...(NAMED[mode] ?? TESTS)],
    reporters: ["default", countsReporter],
    coverage: { provider: "v8", include: ["packages/*/src/**"], exclude: ["**/gen/**"] },
    globalSetup: mode === "judges" ? ["tools/test/judge-pythons.ts"] : [],
    testTimeout: mode in NAMED ? 600_000 : 60_000,
    // The default leaves one core idle, which on two cores halves the speed.
    maxWorkers: "100%",
    watch: false,
    // Modules are loaded once a thread, not once a file; tests that measure a process keep one of their own.
    ...(mode in NAMED ? {} : { pool: "threads" as const, isolate: false }),
  },
}));
