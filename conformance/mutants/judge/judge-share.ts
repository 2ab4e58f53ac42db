// SPDX-License-Identifier: Apache-2.0
import { judgeLaw } from "../../dist/judge-law.js";
import { makeBench } from "../../dist/make-bench.js";
import { seedOf } from "../../dist/run.js";
import type { Subject } from "../../dist/subject.js";
import { traced } from "../../dist/trace.js";
import { isFulfilled } from "../../dist/verdict.js";
import type { Mutant } from "../mutant.js";
import { mutants } from "../mutants.js";
import { control, controlSubject, gaugeBench, pythonSubject } from "./control.js";
import { type Drawn, drawnInputs, replaying } from "./inputs.js";
import { type JudgedLaw, judgedLaws } from "./judged-laws.js";
import { kills } from "./kills.js";
import { directMutant, mutantSubject } from "./mutant-subject.js";
import { createMemory, type Memory, remembering } from "./remembering.js";
import type { Alarm, Found, Share } from "./share.js";

/** Laws that look at clocks and memory: judged for the mutants that name them, on one seed, and not part of the table. */
export const measuring: ReadonlySet<string> = new Set(["time-growth", "memory"]);

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
    milliseconds: {},
  };
  const python = only.length === 0 ? await pythonSubject() : undefined;
  for (const seed of seeds) {
    const ground: Ground = { seed, memory: createMemory(), drawn: new Map() };
    const isFirst = seed === seeds[0];
    if (only.length === 0) {
      const own = required.filter(({ law }) => control.manifest.claims.includes(law.class));
      const alarms = await judgeControl("typescript", controlSubject(), python ?? controlSubject(), own, ground, found);
      found.alarms.push(...alarms);
      found.controls = { ...found.controls, typescript: [...found.controls.typescript, seed] };
    }
    if (python !== undefined) {
      const own = required.filter(({ law }) => python.manifest.claims.includes(law.class));
      found.alarms.push(...(await judgeControl("python", python, controlSubject(), own, ground, found)));
      found.controls = { ...found.controls, python: [...found.controls.python, seed] };
    }
    for (const mutant of chosen) {
      const survived = await claimed(mutant, required, ground);
      found.survivals.push(...survived.map((law) => ({ mutant: mutant.id, law, seed })));
      if (isFirst && tabled.includes(mutant.id))
        found.table.push({ mutant: mutant.id, seed, laws: await row(mutant, required, ground) });
    }
  }
  await python?.close();
  return found;
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
    const { law, requirement } = judged;
    const began = now();
    const replayed = replaying(law, inputsOf(judged, subject, ground));
    const options = { effort: "dev", seed: seedOf(ground.seed, law), patience: 120_000, trace, now } as const;
    const line = await judgeLaw(replayed, requirement, bench, options);
    const key = `${name} ${law.slug}`;
    found.milliseconds = { ...found.milliseconds, [key]: (found.milliseconds[key] ?? 0) + now() - began };
    if (isFulfilled(line) || requirement.level !== "MUST") continue;
    const reason = `${line.reason?.message.en ?? ""} ${JSON.stringify(line.reason?.actual ?? "").slice(0, 600)}`;
    alarms.push({ control: name, law: law.slug, seed: ground.seed, verdict: line.verdict, reason });
  }
  return alarms;
}

/** The laws that a mutant names and that do not kill it. */
async function claimed(mutant: Mutant, required: readonly JudgedLaw[], ground: Ground): Promise<readonly string[]> {
  const survived: string[] = [];
  const slugs = mutant.killedBy.filter((slug) => ground.seed === 1 || !measuring.has(slug));
  if (slugs.length === 0) return [];
  const subject = await mutantSubject(mutant);
  for (const slug of slugs) {
    const judged = required.find(({ law }) => law.slug === slug);
    if (judged === undefined || !(await isKilled(judged, subject, ground))) survived.push(slug);
  }
  await subject.close();
  return survived;
}

/** All laws that kill a mutant. */
async function row(mutant: Mutant, required: readonly JudgedLaw[], ground: Ground): Promise<readonly string[]> {
  const subject = directMutant(mutant);
  const killers: string[] = [];
  for (const judged of required) {
    const { slug } = judged.law;
    const isMeasuring = measuring.has(slug);
    // What a claimed law measures was judged already.
    if (isMeasuring ? mutant.killedBy.includes(slug) : await isKilled(judged, subject, ground)) killers.push(slug);
  }
  await subject.close();
  return killers;
}

async function isKilled(judged: JudgedLaw, subject: Subject, ground: Ground): Promise<boolean> {
  // Each law by itself: nothing that an earlier one left behind.
  await subject.restart();
  const reference = controlSubject();
  const drawn = inputsOf(judged, subject, ground);
  return kills(judged.law, judged.requirement, benchOf(subject, reference, ground), drawn);
}
