// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { verifyCertificate } from "@jiku/conformance/verify";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { parseCount } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { styleFor } from "../report/style.js";
import { textFlag } from "./certify-flags.js";
import { readNamed } from "./read-text.js";
import { type ShownCheck, verifyLines } from "./verify-lines.js";

const MOST_RERUNS = 1000;

/** `jiku certify verify FILE`, offline: exit code 0 when no check failed, 1 when one did. */
export async function verifyCommand([path = ""]: readonly string[], flags: Flags, language: Language): Promise<number> {
  const file = readNamed(path, language);
  const given = textFlag(flags.package);
  const count = typeof flags.rerun === "string" ? parseCount("--rerun", flags.rerun, 1, language, MOST_RERUNS) : 0;
  const reportPath = textFlag(flags.report) ?? besides(path);
  const report = reportPath === undefined ? undefined : readNamed(reportPath, language);
  if (count > 0 && given === undefined)
    throw new JikuError("bad-option", sayCertify(language, "needsPackage", { flag: "--rerun K --package PACKAGE" }));
  if (count > 0 && report === undefined) throw new JikuError("bad-option", sayCertify(language, "noReport"));
  const verification = verifyCertificate(file, {
    ...(report === undefined ? {} : { report }),
    ...(given === undefined ? {} : { packageDigest: await digestOf(given) }),
    today: new Date().toISOString().slice(0, 10),
  });
  const checks: ShownCheck[] = [...verification.checks];
  const form = checks.find(({ name }) => name === "form");
  if (form?.result === "passed") {
    const { closedList } = await import("./closed-list.js");
    checks.push(closedList(verification, report, language));
    const isSound = checks.every(({ result }) => result !== "failed");
    if (count > 0 && given !== undefined && report !== undefined && isSound) {
      const { rerunCheck } = await import("./rerun-check.js");
      checks.push(await rerunCheck(report, count, given, textFlag(flags.reference), language));
    } else
      checks.push({
        name: "rerun",
        result: "absent",
        detail: sayCertify(language, count > 0 ? "rerunLeft" : "notAsked"),
      });
  }
  const style = styleFor(process.stdout, process.env);
  process.stdout.write(`${verifyLines(verification, checks, language, style).join("\n")}\n`);
  return checks.some(({ result }) => result === "failed") ? 1 : 0;
}

function besides(path: string): string | undefined {
  const report = join(dirname(path), "report.jsonl");
  return existsSync(report) ? report : undefined;
}

async function digestOf(given: string): Promise<string> {
  const { openTarget } = await import("@jiku/conformance/package");
  const target = openTarget(given, process.cwd());
  target.close();
  return target.digest;
}
