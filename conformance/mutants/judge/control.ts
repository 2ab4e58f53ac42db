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
import { suiteDocuments } from "../../dist/suite-documents.js";
import { ambientSubject } from "./ambient-subject.js";

/** The control that is changed. */
export const control = adapter;

const TYPESCRIPT = suiteFile("controls/gauge/typescript");
const PYTHON = suiteFile("controls/gauge/python");

const subset = readSubset(TYPESCRIPT, control.manifest);
const ground = {
  documents: readSamples(TYPESCRIPT, control.manifest),
  strangers: strangers(control.manifest),
  cases: [],
  ...(subset === undefined ? {} : { subset }),
};

/** What a subject of the gauge format is judged with. */
export function gaugeBench(subject: Subject, reference: Subject, seed: number): BenchOptions {
  return { ...ground, subject, seed, reference };
}

/** The same with the documents and the cases of the suite. */
export function suiteBench(subject: Subject, reference: Subject, seed: number): BenchOptions {
  const suite = suiteDocuments(control.manifest);
  return { ...ground, ...suite, documents: [...suite.documents, ...ground.documents], subject, seed, reference };
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
