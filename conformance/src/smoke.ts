// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { filesOf, type NativeDocument } from "./bytes.js";
import { BASE } from "./laws/asked.js";
import { Breakdown, type Subject } from "./subject.js";

/** Bytes of no format. */
const NO_FILE = new Uint8Array([0, 255, 254, 1, 2, 3, 0, 128]);

/**
 * Whether a subject is wired at all, before anything is judged: one sample and one non-file, or nothing to write. A subject
 * that answers either is wired, however it answers.
 * @returns what is wrong, or undefined
 */
export async function smoke(subject: Subject, documents: readonly NativeDocument[]): Promise<Bilingual | undefined> {
  const { formats, directions } = subject.manifest;
  const format = formats[0]?.id ?? "";
  const [sample] = documents;
  const calls: (() => Promise<unknown>)[] = [];
  if (directions.includes("decode")) {
    if (sample !== undefined)
      calls.push(() => subject.decode({ format: sample.format, files: filesOf(sample), base: BASE }));
    calls.push(() => subject.decode({ format, files: { data: NO_FILE }, base: BASE }));
  }
  if (directions.includes("encode")) calls.push(() => subject.encode({ format, resources: [] }));
  let last = "neither decode nor encode is among its directions";
  for (const call of calls)
    try {
      await call();
      return undefined;
    } catch (error) {
      if (!(error instanceof Breakdown)) throw error;
      last = error.message;
    }
  return wiredWrongly(last);
}

export function wiredWrongly(why: string): Bilingual {
  const [first = ""] = why.split("\n").filter((line) => line.trim() !== "");
  return {
    en: `The adapter is wired wrongly; nothing was judged: ${why.includes("\n") ? `${first} … ${lastLine(why)}` : first}`,
    ja: `アダプタが正しくつながっておらず、何も判定していない: ${why.includes("\n") ? `${first} … ${lastLine(why)}` : first}`,
  };
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
