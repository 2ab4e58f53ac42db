// SPDX-License-Identifier: Apache-2.0
import { type FixedDocument, fixDocuments } from "../edit/fix-documents.js";
import type { RunOptions } from "../options/options.js";
import { discover, type Found } from "./discover.js";
import { openKnown } from "./known-plans.js";
import { nothingFound } from "./nothing-found.js";
import type { Judged, Plan } from "./plan.js";
import { type Prepared, prepare } from "./prepare.js";
import { closeReaders } from "./readers.js";
import type { RunPlace } from "./run-files.js";
import { folderClaims } from "./whole-folder.js";

/** What fixing came to for one input: a document, or why it could not be read. */
export type Fixed =
  | { readonly kind: "ready"; readonly judged: Judged }
  /** `path` of the file that can be written; none for a stream or a packed file. */
  | { readonly kind: "document"; readonly document: FixedDocument; readonly path?: string };

/** Works out the fixes of every input, in the order in which they were found. Nothing is written. */
export async function* fixFiles(
  paths: readonly string[],
  options: RunOptions,
  place: RunPlace,
  wanted: (code: string) => boolean,
): AsyncGenerator<Fixed> {
  const known = await openKnown(options, place.cwd);
  const fix = async (plans: readonly Plan[]) => {
    const beside = plans.length === 1 ? known.beside(plans[0] as Plan) : known.besideAll(plans);
    const all = [...plans, ...beside];
    const fixed = await fixDocuments(all, options.judge, wanted, (done, whole) => place.progress.show("", done, whole));
    place.progress.clear();
    return fixed.map((document): Fixed => ({ kind: "document", document, ...pathOf(document.plan) }));
  };
  const found = discover(paths, place.root, place.cwd, options.input.followSymlinks, folderClaims(options.judge));
  try {
    for (const judged of known.faults) yield { kind: "ready", judged };
    if (options.judge.together) yield* fixTogether(prepared(found, options, place), fix);
    else yield* fixEach(prepared(found, options, place), fix);
  } finally {
    await known.close();
    await closeReaders();
  }
}

type Fix = (plans: readonly Plan[]) => Promise<readonly Fixed[]>;

async function* fixEach(inputs: AsyncIterable<Prepared>, fix: Fix): AsyncGenerator<Fixed> {
  for await (const input of inputs) {
    if (input.kind === "ready") yield { kind: "ready", judged: input.judged };
    else {
      yield* await fix([input.plan]);
      await input.close();
    }
  }
}

async function* fixTogether(inputs: AsyncIterable<Prepared>, fix: Fix): AsyncGenerator<Fixed> {
  const plans: Extract<Prepared, { kind: "plan" }>[] = [];
  for await (const input of inputs) {
    if (input.kind === "ready") yield { kind: "ready", judged: input.judged };
    else plans.push(input);
  }
  if (plans.length > 0) yield* await fix(plans.map(({ plan }) => plan));
  for (const { close } of plans) await close();
}

async function* prepared(all: AsyncIterable<Found>, options: RunOptions, place: RunPlace): AsyncGenerator<Prepared> {
  let data = 0;
  for await (const found of all) {
    if (found.kind === "end") {
      if (data + found.again === 0)
        yield { kind: "ready", judged: await nothingFound(found, options.judge.profile ?? "core") };
      data = 0;
      continue;
    }
    const one = await prepare(found, place.root, options);
    if (one.kind === "plan" || one.judged.listedOnly !== true) data++;
    yield one;
  }
}

function pathOf({ origin }: Plan): { readonly path?: string } {
  return origin.kind === "path" ? { path: origin.path } : {};
}
