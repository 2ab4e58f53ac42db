// SPDX-License-Identifier: Apache-2.0
import type { Bench } from "../../dist/bench.js";
import type { Law } from "../../dist/law.js";
import type { Requirement } from "../../dist/requirement.js";
import { Breakdown } from "../../dist/subject.js";
import type { Drawn } from "./inputs.js";

/** Whether a law kills a mutant: one of its inputs does not hold, or the mutant breaks down over it. As `judgeLaw`, without shrinking. */
export async function kills(
  law: Law,
  { minSamples }: Requirement,
  bench: Bench,
  drawn: Drawn | undefined,
): Promise<boolean> {
  let samples = 0;
  let discarded = 0;
  const judge = async (input: unknown): Promise<boolean> => {
    const judgement = await judged(law, input, bench);
    if (judgement === "holds") samples++;
    if (judgement === "vacuous") discarded++;
    return typeof judgement !== "string";
  };
  for await (const input of law.inputs?.(bench) ?? []) if (await judge(input)) return true;
  const wanted = minSamples.dev;
  if (drawn === undefined) return false;
  for (let n = 0; samples < wanted && discarded <= wanted && n < wanted * 30; n++)
    if (await judge(drawn.at(n))) return true;
  return false;
}

async function judged(law: Law, input: unknown, bench: Bench) {
  try {
    return await law.judge(input, bench);
  } catch (error) {
    if (error instanceof Breakdown) return { message: { en: error.message, ja: error.message } };
    throw error;
  }
}
