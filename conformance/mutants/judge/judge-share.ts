// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest } from "@jiku/adapter";
import { judgeLaw } from "../../dist/judge-law.js";
import { makeBench } from "../../dist/make-bench.js";
import type { Requirement } from "../../dist/requirement.js";
import { seedOf } from "../../dist/run.js";
import type { Subject } from "../../dist/subject.js";
import { traced } from "../../dist/trace.js";
import { isFulfilled } from "../../dist/verdict.js";
import type { Mutant } from "../mutant.js";
import { mutants } from "../mutants.js";
import { control, controlSubject, gaugeBench, pythonSubject } from "./control.js";
import { exampleOf } from "./example-of.js";
import { type Drawn, drawnInputs, replaying } from "./inputs.js";
import { type JudgedLaw, judgedLaws } from "./judged-laws.js";
import { type Kill, killOf } from "./kills.js";
import { directMutant, mutantSubject } from "./mutant-subject.js";
import { createMemory, type Memory, remembering } from "./remembering.js";
import { type Alarm, type Example, FIRST, type Found, type Share } from "./share.js";

/** Laws that look at clocks and memory: judged for the mutants that name them, on one seed, and not part of the table. */
export const measuring: ReadonlySet<string> = new Set(["time-growth", "memory"]);

/** Laws that do nothing but read what the suite has. */
const readsOnly: ReadonlySet<string> = new Set(["truncation", "early-error", "hostile"]);

/** Laws that take long: of a mutant that two others kill they would say nothing more. */
const slow: ReadonlySet<string> = new Set(["early-error", "hostile"]);

/** Laws that enumerate by the seed of the bench, although they draw nothing. */
const SEEDED: ReadonlySet<string> = new Set(["no-default", ...measuring]);

/** Whether a law says the same on every seed; it is judged on the first one. */
function isSeedless({ law: { slug, drawn } }: JudgedLaw): boolean {
  return drawn === undefined && !SEEDED.has(slug);
}

/** What one seed is judged with. */
interface Ground {
  readonly seed: number;
  readonly memory: Memory;
  readonly drawn: Map<string, Drawn | undefined>;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key] };

export async function judgeShare({ seeds, tabled, only }: Share): Promise<Found> {
  const required = judgedLaws();
  const chosen = mutants.filter(({ id }) => only.length === 0 || only.includes(id));
  const found: Mutable<Found> = {
    alarms: [],
    controls: { typescript: [], python: [] },
    survivals: [],
    table: [],
    examples: [],
    milliseconds: {},
  };
  const python = only.length === 0 ? await pythonSubject() : undefined;
  for (const seed of seeds) {
    const ground: Ground = { seed, memory: createMemory(), drawn: new Map() };
    const isFirst = seed === seeds[0];
    if (only.length === 0) {
      const own = claimedLaws(control.manifest, required, seed);
      const alarms = await judgeControl("typescript", controlSubject(), python ?? controlSubject(), own, ground, found);
      found.alarms.push(...alarms);
      found.controls = { ...found.controls, typescript: [...found.controls.typescript, seed] };
    }
    const began = performance.now();
    if (python !== undefined) {
      const own = claimedLaws(python.manifest, required, seed);
      found.alarms.push(...(await judgeControl("python", python, controlSubject(), own, ground, found)));
      found.controls = { ...found.controls, python: [...found.controls.python, seed] };
    }
    spent(found, "python", began);
    for (const mutant of chosen) {
      const at = performance.now();
      const survived = await claimed(mutant, required, ground, found);
      found.survivals.push(...survived.map((law) => ({ mutant: mutant.id, law, seed })));
      spent(found, "claims", at);
      if (!isFirst || !tabled.includes(mutant.id)) continue;
      const then = performance.now();
      found.table.push({ mutant: mutant.id, seed, laws: await row(mutant, required, ground) });
      spent(found, "table", then);
      const last = performance.now();
      found.examples.push(...(await examples(mutant, required, ground)));
      spent(found, "examples", last);
    }
  }
  await python?.close();
  return found;
}

function spent(found: Mutable<Found>, on: string, began: number): void {
  found.milliseconds = { ...found.milliseconds, [on]: (found.milliseconds[on] ?? 0) + performance.now() - began };
}

function claimedLaws(
  { claims }: Pick<AdapterManifest, "claims">,
  required: readonly JudgedLaw[],
  seed: number,
): readonly JudgedLaw[] {
  return required.filter((one) => claims.includes(one.law.class) && (seed === FIRST || !isSeedless(one)));
}

function inputsOf({ law }: JudgedLaw, subject: Subject, ground: Ground): Drawn | undefined {
  const draw = (): Drawn | undefined => drawnInputs(law, benchOf(subject, subject, ground));
  // What is drawn depends on the manifest; mutants with another one draw for themselves.
  if (JSON.stringify(subject.manifest.subset) !== JSON.stringify(control.manifest.subset)) return draw();
  if (!ground.drawn.has(law.slug)) ground.drawn.set(law.slug, draw());
  return ground.drawn.get(law.slug);
}

function benchOf(subject: Subject, reference: Subject, { seed, memory }: Ground) {
  return remembering(makeBench(gaugeBench(subject, reference, seed)), memory);
}

async function judgeControl(
  name: Alarm["control"],
  given: Subject,
  reference: Subject,
  required: readonly JudgedLaw[],
  ground: Ground,
  found: Mutable<Found>,
): Promise<readonly Alarm[]> {
  const { subject, trace } = traced(given);
  const bench = benchOf(subject, reference, ground);
  const now = (): number => performance.now();
  const alarms: Alarm[] = [];
  for (const judged of required) {
    const { law, fewer } = judged;
    const began = now();
    const replayed = replaying(law, inputsOf(judged, subject, ground));
    const options = { effort: "dev", seed: seedOf(ground.seed, law), patience: 120_000, trace, now } as const;
    const line = await judgeLaw(replayed, fewer, bench, options);
    if (name === "typescript") spent(found, name, began);
    if (isFulfilled(line) || fewer.level !== "MUST") continue;
    const reason = `${line.reason?.message.en ?? ""} ${JSON.stringify(line.reason?.actual ?? "").slice(0, 600)}`;
    alarms.push({ control: name, law: law.slug, seed: ground.seed, verdict: line.verdict, reason });
  }
  return alarms;
}

/** The laws that a mutant names and that do not kill it. */
async function claimed(
  mutant: Mutant,
  required: readonly JudgedLaw[],
  ground: Ground,
  found: Mutable<Found>,
): Promise<readonly string[]> {
  const survived: string[] = [];
  const laws = required.filter((one) => mutant.killedBy.includes(one.law.slug));
  const due = laws.filter((one) => ground.seed === FIRST || !(isSeedless(one) || measuring.has(one.law.slug)));
  if (due.length === 0) return [];
  const subject = await mutantSubject(mutant);
  for (const judged of due) {
    const { slug } = judged.law;
    const kill = await killed(judged, judged.requirement, subject, ground);
    if (kill === undefined) survived.push(slug);
    else if (measuring.has(slug)) found.examples.push({ law: slug, mutant: mutant.id, ...kill });
  }
  await subject.close();
  return survived;
}

/** All laws that kill a mutant. */
async function row(mutant: Mutant, required: readonly JudgedLaw[], ground: Ground): Promise<readonly string[]> {
  const subject = directMutant(mutant);
  // A law that only reads cannot kill a mutant that reads as the control does.
  const reads = mutant.make(control).decode === control.decode;
  const killers: string[] = [];
  const quickFirst = [...required].sort((a, b) => Number(slow.has(a.law.slug)) - Number(slow.has(b.law.slug)));
  for (const judged of quickFirst) {
    const { slug } = judged.law;
    const isClaimed = mutant.killedBy.includes(slug);
    if (!isClaimed && ((readsOnly.has(slug) && reads) || (slow.has(slug) && killers.length > 1))) continue;
    // What a law measures was judged already where it is claimed; a claimed law has the samples that it was claimed for.
    const effort = isClaimed ? judged.requirement : judged.fewer;
    const isKilled = measuring.has(slug) ? isClaimed : (await killed(judged, effort, subject, ground)) !== undefined;
    if (isKilled) killers.push(slug);
  }
  await subject.close();
  return required.map(({ law }) => law.slug).filter((slug) => killers.includes(slug));
}

/** Of each law that a mutant names: the smallest input that kills it. */
async function examples(mutant: Mutant, required: readonly JudgedLaw[], ground: Ground): Promise<readonly Example[]> {
  const found: Example[] = [];
  for (const judged of required) {
    const { slug } = judged.law;
    if (!mutant.killedBy.includes(slug) || measuring.has(slug)) continue;
    const subject = directMutant(mutant);
    const example = await exampleOf(judged.law, judged.requirement, benchOf(subject, controlSubject(), ground));
    await subject.close();
    if (example !== undefined) found.push({ law: slug, mutant: mutant.id, ...example });
  }
  return found;
}

async function killed(
  judged: JudgedLaw,
  effort: Requirement,
  subject: Subject,
  ground: Ground,
): Promise<Kill | undefined> {
  // Each law by itself: nothing that an earlier one left behind.
  await subject.restart();
  const drawn = inputsOf(judged, subject, ground);
  return killOf(judged.law, effort, benchOf(subject, controlSubject(), ground), drawn);
}
