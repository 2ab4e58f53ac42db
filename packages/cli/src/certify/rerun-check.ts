// SPDX-License-Identifier: Apache-2.0
import { readReport, rerun } from "@jiku/conformance";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { createRunProgress } from "./run-progress.js";
import type { ShownCheck } from "./verify-lines.js";

/** Executes cases of a report again, and compares the digests of what was asked and answered. */
export async function rerunCheck(
  report: Uint8Array,
  count: number,
  target: string,
  reference: string | undefined,
  language: Language,
): Promise<ShownCheck> {
  const progress = createRunProgress(process.stderr, language);
  let done = 0;
  try {
    const record = readReport(Buffer.from(report).toString("utf8"));
    const reruns = await rerun(record, count, Math.random, {
      target,
      cwd: process.cwd(),
      ...(reference === undefined ? {} : { reference }),
      now: () => performance.now(),
      onRerun: ({ id }) => progress.show(id, ++done, Math.min(count, record.lines.length)),
    });
    const other = reruns.filter(({ sameInput, sameOutput }) => !sameInput || !sameOutput).map(({ id }) => id);
    return other.length === 0
      ? { name: "rerun", result: "passed", detail: sayCertify(language, "rerunSame", { count: reruns.length }) }
      : { name: "rerun", result: "failed", detail: sayCertify(language, "rerunOther", { ids: other.join(", ") }) };
  } finally {
    progress.end();
  }
}
