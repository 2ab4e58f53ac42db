// SPDX-License-Identifier: Apache-2.0
import {
  bytesSource,
  type DocumentReport,
  jsonDocument,
  memorySpillStore,
  type ValidateOptions,
} from "../../src/index.js";
import { finishShards, joinShards, openShard, planShards } from "../../src/shards.js";

export type Files = readonly (readonly [name: string, text: string])[];

export const inputsOf = (files: Files) =>
  files.map(([name, text]) => jsonDocument(bytesSource(name, new TextEncoder().encode(text))));

/** Judges files in shards of so many bytes, the shards one by one; everything between them is copied, as between threads. */
export async function inShards(
  files: Files,
  options: ValidateOptions,
  bytes: number,
  order: <T>(list: readonly T[]) => readonly T[] = (list) => [...list].reverse(),
): Promise<{ readonly shards: number; readonly reports: readonly DocumentReport[] }> {
  const spill = memorySpillStore();
  const all = { ...options, spill };
  const plan = [...planShards(inputsOf(files), { maxRecord: options.maxRecord ?? 1 << 26, head: bytes, shard: bytes })];
  const [first, ...rest] = plan;
  if (first === undefined) throw new Error("no shard");
  const shards = [openShard(inputsOf(files), all, structuredClone(first))];
  const head = await shards[0]?.first();
  if (head?.head === undefined) throw new Error("no head");
  const indexes = [head];
  for (const shard of rest) {
    const open = openShard(inputsOf(files), all, structuredClone(shard), structuredClone(head.head));
    shards.push(open);
    indexes.push(structuredClone(await open.first()));
  }
  const joined = joinShards(spill, order(indexes));
  const reports = order(shards).map((shard) => structuredClone(shard.second(structuredClone(joined))));
  return { shards: plan.length, reports: finishShards(inputsOf(files), all, joined, reports) };
}
