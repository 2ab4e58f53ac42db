// SPDX-License-Identifier: Apache-2.0

import { createPrivateKey } from "node:crypto";
import { type Certified, certify, type DerivedForm, derivedForms, loadCatalogue, openTarget } from "@jiku/conformance";
import { isJikuError, JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayCertify } from "../language/say-certify.js";
import { parseChoice } from "../options/parse-value.js";
import type { Flags } from "../options/read-flags.js";
import { styleFor } from "../report/style.js";
import { listFlag, seedFlag, textFlag } from "./certify-flags.js";
import { checkFolder, writeRun } from "./out-folder.js";
import { readNamed } from "./read-text.js";
import { headLines, resultLines } from "./run-lines.js";
import { createRunProgress } from "./run-progress.js";

const EFFORTS = ["dev", "cert"] as const;
const EXIT_CODES: Readonly<Record<Certified["outcome"], number>> = {
  passed: 0,
  failed: 1,
  incomplete: 3,
  "suite-fault": 4,
};

interface RunFlags {
  readonly target: string;
  readonly effort: (typeof EFFORTS)[number];
  readonly seed?: number;
  readonly laws?: readonly string[];
  readonly folder?: string;
  readonly forms: readonly DerivedForm[];
  readonly privateKey?: string;
  readonly knownFailures?: string;
}

/**
 * `jiku certify run`: exit code 0 when every class passes, 1 when one does not, 3 when one could not be decided or the run was
 * interrupted, 4 when the suite itself failed.
 * @throws JikuError on misuse, and when the package is wired wrongly
 */
export async function runCommand(operands: readonly string[], flags: Flags, language: Language): Promise<number> {
  const given = readRunFlags(operands, flags, language);
  const cwd = process.cwd();
  if (given.folder !== undefined) {
    const target = openTarget(given.target, cwd);
    target.close();
    checkFolder(given.folder, target.own.name, flags.force === true, language);
  }
  const classes = listFlag(flags.class);
  const reference = textFlag(flags.reference);
  const style = styleFor(process.stdout, process.env);
  const progress = createRunProgress(process.stderr, language);
  try {
    const { folder: _folder, forms: _forms, privateKey: _key, ...rest } = given;
    const certified = await certify({
      ...rest,
      cwd,
      ...(classes === undefined ? {} : { classes }),
      ...(reference === undefined ? {} : { reference }),
      today: new Date(),
      now: () => performance.now(),
      onBegin: (header) => print(headLines(header, language, style)),
      onLaw: progress.show,
    });
    progress.end();
    return finish(certified, given, language);
  } catch (error) {
    progress.end();
    if (isJikuError(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`jiku: ${sayCertify(language, "suiteFault", { reason })}\n`);
    if (process.env.JIKU_DEBUG === "1" && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return EXIT_CODES["suite-fault"];
  }
}

function readRunFlags([target = "."]: readonly string[], flags: Flags, language: Language): RunFlags {
  const effort =
    typeof flags.samples === "string" ? parseChoice("--samples", flags.samples, EFFORTS, language) : "cert";
  const seed = seedFlag(flags.seed, language);
  const laws = listFlag(flags.law);
  const certifies = effort === "cert" && seed === undefined && laws === undefined;
  const sign = textFlag(flags.sign);
  if (sign !== undefined && !certifies) throw new JikuError("bad-option", sayCertify(language, "signDev"));
  const folder = textFlag(flags.out);
  if (folder === undefined && certifies) throw new JikuError("bad-option", sayCertify(language, "missingOut"));
  const forms = (listFlag(flags.format) ?? []).map((form) => parseChoice("--format", form, derivedForms, language));
  const known = textFlag(flags.knownFailures);
  return {
    target,
    effort,
    ...(seed === undefined ? {} : { seed }),
    ...(laws === undefined ? {} : { laws }),
    ...(folder === undefined ? {} : { folder: folder.replace(/(?<=.)\/+$/, "") }),
    forms: [...new Set<DerivedForm>(["html", ...forms])],
    ...(sign === undefined ? {} : { privateKey: readKey(sign, language) }),
    ...(known === undefined ? {} : { knownFailures: readNamed(known, language).toString("utf8") }),
  };
}

function readKey(path: string, language: Language): string {
  const text = readNamed(path, language).toString("utf8");
  try {
    if (createPrivateKey(text).asymmetricKeyType === "ed25519") return text;
  } catch {
    // Told below.
  }
  throw new JikuError("bad-option", sayCertify(language, "badKey", { path }));
}

function finish(certified: Certified, given: RunFlags, language: Language): number {
  const exitCode = EXIT_CODES[certified.outcome];
  const { folder } = given;
  const certificate = folder === undefined ? undefined : certified.certificate(given.privateKey);
  const names = folder === undefined ? [] : writeRun(folder, certified, certificate, given.forms, language);
  const isFresh = certificate !== undefined && given.privateKey === undefined;
  const files = { target: given.target, folder, names: names.map((name) => `${folder}/${name}`), isFresh };
  print(resultLines(certified, loadCatalogue(), files, exitCode, language, styleFor(process.stdout, process.env)));
  return exitCode;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
