// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { adapter } from "@jiku/control-gauge";
import { openPackage, readPackage } from "../../dist/drive/open-package.js";
import { suiteFile } from "../../dist/load-requirements.js";
import type { BenchOptions } from "../../dist/make-bench.js";
import { readSamples } from "../../dist/package/read-samples.js";
import { readSubset } from "../../dist/package/read-subset.js";
import { strangers } from "../../dist/strangers.js";
import type { Subject } from "../../dist/subject.js";
import { ambientSubject } from "./ambient-subject.js";

/** The control that is changed. */
export const control = adapter;

const TYPESCRIPT = suiteFile("controls/gauge/typescript");
const PYTHON = suiteFile("controls/gauge/python");

/** What a subject of the gauge format is judged with. */
export function gaugeBench(subject: Subject, reference: Subject, seed: number): BenchOptions {
  const { manifest } = control;
  const subset = readSubset(TYPESCRIPT, manifest);
  return {
    subject,
    seed,
    documents: readSamples(TYPESCRIPT, manifest),
    strangers: strangers(manifest),
    cases: [],
    reference,
    ...(subset === undefined ? {} : { subset }),
  };
}

/** The control itself, to read what a mutant wrote and to write what it reads. */
export function controlSubject(): Subject {
  return ambientSubject(() => control);
}

/** The control that was written independently, as a process; undefined without Python. */
export async function pythonSubject(): Promise<Subject | undefined> {
  if (!existsSync(join(PYTHON, "jiku-adapter.json"))) return undefined;
  if (spawnSync("python3", ["--version"]).status !== 0) return undefined;
  return openPackage(readPackage(PYTHON), () => performance.now());
}
