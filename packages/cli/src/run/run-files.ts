// SPDX-License-Identifier: Apache-2.0
import type { RunOptions } from "../options/options.js";
import type { DataRoot } from "./data-root.js";
import { discover, type Found } from "./discover.js";
import { type FilePool, openFilePool } from "./file-pool.js";
import { judgeAside } from "./judge-aside.js";
import { type KnownPlans, openKnown } from "./known-plans.js";
import { nothingFound } from "./nothing-found.js";
import type { Judged, Plan } from "./plan.js";
import { type Prepared, prepare } from "./prepare.js";
import type { ProgressLine } from "./progress.js";
import { closeReaders } from "./readers.js";
import { folderClaims } from "./whole-folder.js";

/** What a run over files needs beside its options. */
export interface RunPlace {
  readonly root: DataRoot;
  readonly cwd: string;
  readonly progress: ProgressLine;
}

/** The result of every input, in the order in which they were found. */
export async function* runFiles(
  paths: readonly string[],
  options: RunOptions,
  place: RunPlace,
): AsyncGenerator<Judged> {
  const claim = folderClaims(options.judge);
  const all = discover(paths, place.root, place.cwd, options.input.followSymlinks, claim);
  const known = options.input.catalogue.length === 0 ? NONE_KNOWN : await openKnown(options, place.cwd);
  try {
    yield* known.faults;
    yield* options.judge.together ? runTogether(all, known, options, place) : runEach(all, known, options, place);
  } finally {
    await known.close();
    await closeReaders();
  }
}

const NONE_KNOWN: KnownPlans = { beside: () => [], besideAll: () => [], faults: [], close: () => Promise.resolve() };

/** One after the other, or as many at a time as there are threads; the results in the order of the inputs. */
async function* runEach(
  all: AsyncIterable<Found>,
  known: KnownPlans,
  options: RunOptions,
  place: RunPlace,
): AsyncGenerator<Judged> {
  const pool = openFilePool(options.judge);
  const running: Promise<{ readonly judged: Judged; readonly data: boolean }>[] = [];
  let data = 0;
  async function* settle(left: number): AsyncGenerator<Judged> {
    while (running.length > left) {
      const one = await (running.shift() as (typeof running)[number]);
      if (one.data) data++;
      yield one.judged;
    }
  }
  try {
    for await (const { found, next } of withNext(all)) {
      if (found.kind === "end") {
        yield* settle(0);
        if (data + found.again === 0) yield await nothingFound(found, options.judge.profile ?? "core");
        data = 0;
        continue;
      }
      const prepared = await prepare(found, place.root, options);
      // A file that is given alone is cut up; of several, each has a thread.
      const alone = running.length === 0 && (next === undefined || next.kind === "end");
      const plans = prepared.kind === "plan" ? [prepared.plan, ...known.beside(prepared.plan)] : [];
      const shared = !alone && plans.length > 0 && pool?.takes(plans) === true;
      if (!shared) yield* settle(0);
      const judging = judgeOne(prepared, known, options, place, shared ? pool : undefined);
      const one = judging.then((judged) => ({ judged, data: isOfFolder(found) && judged.listedOnly !== true }));
      // A failure comes up when its turn has come.
      one.catch(() => {});
      running.push(one);
      yield* settle(shared ? (pool?.size ?? 1) - 1 : 0);
    }
    yield* settle(0);
  } finally {
    await pool?.close();
  }
}

async function* withNext(
  all: AsyncIterable<Found>,
): AsyncGenerator<{ readonly found: Found; readonly next: Found | undefined }> {
  let found: Found | undefined;
  for await (const next of all) {
    if (found !== undefined) yield { found, next };
    found = next;
  }
  if (found !== undefined) yield { found, next: undefined };
}

async function judgeOne(
  prepared: Prepared,
  known: KnownPlans,
  options: RunOptions,
  { progress }: RunPlace,
  pool: FilePool | undefined,
): Promise<Judged> {
  if (prepared.kind === "ready") return prepared.judged;
  const { plan } = prepared;
  try {
    const plans = [plan, ...known.beside(plan)];
    const show = (done: number, whole: number) => progress.show(plan.name, done, whole);
    const [judged] = await (pool?.judge(plans) ?? judgeAside(plans, options.judge, show));
    return judged as Judged;
  } finally {
    progress.clear();
    await prepared.close();
  }
}

/** All inputs are found and opened before the first is judged, since each may refer to any other. */
async function* runTogether(
  all: AsyncIterable<Found>,
  known: KnownPlans,
  options: RunOptions,
  place: RunPlace,
): AsyncGenerator<Judged> {
  const prepared: Prepared[] = [];
  let data = 0;
  for await (const found of all) {
    if (found.kind === "end") {
      if (data + found.again === 0)
        prepared.push({ kind: "ready", judged: await nothingFound(found, options.judge.profile ?? "core") });
      data = 0;
      continue;
    }
    const one = await prepare(found, place.root, options);
    if (isOfFolder(found) && (one.kind === "plan" || one.judged.listedOnly !== true)) data++;
    prepared.push(one);
  }
  const plans: Plan[] = prepared.flatMap((one) => (one.kind === "plan" ? [one.plan] : []));
  const judged =
    plans.length === 0
      ? []
      : await judgeAside([...plans, ...known.besideAll(plans)], options.judge, (done, whole) =>
          place.progress.show("", done, whole),
        );
  place.progress.clear();
  let next = 0;
  for (const one of prepared) {
    if (one.kind === "ready") yield one.judged;
    else {
      await one.close();
      yield judged[next++] as Judged;
    }
  }
}

function isOfFolder(found: Found): boolean {
  return found.kind === "folder" || ((found.kind === "file" || found.kind === "fault") && !found.direct);
}
