// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Bench } from "../../dist/bench.js";
import { breakdownText, MOST_TRIES } from "../../dist/judge-law.js";
import type { Law } from "../../dist/law.js";
import type { Requirement } from "../../dist/requirement.js";
import { Breakdown } from "../../dist/subject.js";
import type { Drawn } from "./inputs.js";

/** The input over which a law does not hold, or the mutant breaks down. */
export interface Kill {
  readonly input: unknown;
  readonly message: Bilingual;
}

/** The first input that kills a mutant; undefined when it survives. As `judgeLaw`, without shrinking. */
export async function killOf(
  law: Law,
  { minSamples }: Requirement,
  bench: Bench,
  drawn: Drawn | undefined,
): Promise<Kill | undefined> {
  let samples = 0;
  let discarded = 0;
  const judge = async (input: unknown): Promise<Kill | undefined> => {
    const judgement = await judged(law, input, bench);
    if (judgement === "holds") samples++;
    if (judgement === "vacuous") discarded++;
    return typeof judgement === "string" ? undefined : { input, message: judgement.message };
  };
  for await (const input of law.inputs?.(bench) ?? []) {
    const kill = await judge(input);
    if (kill !== undefined) return kill;
  }
  const wanted = minSamples.dev;
  if (drawn === undefined) return undefined;
  for (let n = 0; samples < wanted && discarded <= wanted && n < wanted * MOST_TRIES; n++) {
    const kill = await judge(drawn.at(n));
    if (kill !== undefined) return kill;
  }
  return undefined;
}

async function judged(law: Law, input: unknown, bench: Bench) {
  try {
    return await law.judge(input, bench);
  } catch (error) {
    if (error instanceof Breakdown) return { message: breakdownText(error) };
    throw error;
  }
}
