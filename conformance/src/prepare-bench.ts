// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type AdapterPackage, openPackage, readPackage } from "./drive/open-package.js";
import { suiteFile } from "./load-requirements.js";
import { type BenchOptions, makeBench } from "./make-bench.js";
import { isEmptySubset } from "./package/is-empty-subset.js";
import { openTarget } from "./package/open-target.js";
import { readSamples } from "./package/read-samples.js";
import { readSubset } from "./package/read-subset.js";
import { refusal } from "./refusal.js";
import { wiredWrongly } from "./smoke.js";
import { Breakdown, type Subject } from "./subject.js";
import { suiteDocuments } from "./suite-documents.js";

/** All that a bench needs but the seed, and its end. */
export interface Prepared {
  readonly bench: Omit<BenchOptions, "seed">;
  /** Name, version and language of the reference. */
  readonly referenceName: string | undefined;
  close(): Promise<void>;
}

export interface PrepareOptions {
  readonly cwd: string;
  /** Another codec of the same format: a package; absent = the suite's own, where it has one. */
  readonly reference?: string;
  now(): number;
}

/** Starts a package and what it is judged with. @throws JikuError "bad-option" when it does not start, or brings less than it says */
export async function prepareBench(own: AdapterPackage, options: PrepareOptions): Promise<Prepared> {
  const { manifest, folder } = own;
  const samples = readSamples(folder, manifest);
  const suite = suiteDocuments(manifest);
  const subset = readSubset(folder, manifest);
  const other = referenceOf(own, options);
  const subject = await started(own, options.now);
  try {
    if (subject.manifest.id !== manifest.id || subject.manifest.version !== manifest.version)
      throw refusal(wiredWrongly("it answers with another manifest than that of its package"));
    const reference = other === undefined ? undefined : await started(other.own, options.now);
    const close = async (): Promise<void> => {
      await subject.close();
      await reference?.close();
      other?.close();
    };
    const bench = {
      subject,
      ...suite,
      documents: [...suite.documents, ...samples],
      ...(reference === undefined ? {} : { reference }),
      ...(subset === undefined ? {} : { subset }),
    };
    if (await isEmptySubset(makeBench({ ...bench, seed: 1 })))
      throw refusal({
        en: "The declared subset is empty: no data that can be drawn lies in it.",
        ja: "宣言した範囲が空である(引いたデータが1つも入らない)。",
      });
    return { bench, referenceName: other && `${other.own.name} ${other.own.version} (${reference?.language})`, close };
  } catch (error) {
    await subject.close();
    throw error;
  }
}

async function started(own: AdapterPackage, now: () => number): Promise<Subject> {
  try {
    return await openPackage(own, now);
  } catch (error) {
    if (error instanceof Breakdown) throw refusal(wiredWrongly(error.message), error);
    throw error;
  }
}

function referenceOf(
  own: AdapterPackage,
  { reference, cwd }: PrepareOptions,
): { readonly own: AdapterPackage; close(): void } | undefined {
  if (reference !== undefined) return openTarget(reference, cwd);
  const formats = own.manifest.formats.map(({ id }) => id);
  const found = controls().find(
    (control) =>
      resolve(control.folder) !== resolve(own.folder) &&
      !(control.name === own.name && isProcess(control) === isProcess(own)) &&
      control.manifest.formats.some(({ id }) => formats.includes(id)),
  );
  return found && { own: found, close() {} };
}

function isProcess({ manifest }: AdapterPackage): boolean {
  return manifest.process !== undefined;
}

/** The codecs that the suite brings: `controls/<format>/<language>`. */
function controls(): readonly AdapterPackage[] {
  const root = suiteFile("controls");
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .flatMap((format) =>
      readdirSync(join(root, format), { withFileTypes: true }).map(({ name }) => join(root, format, name)),
    )
    .filter((folder) => existsSync(join(folder, "jiku-adapter.json")))
    .map(readPackage);
}
