// SPDX-License-Identifier: Apache-2.0
import type { Adapter, DecodeEvent } from "@jiku/adapter";
import { gauge, type Mutant } from "../mutant.js";
import { decodedEvents, readBytes, readLines } from "../wrap-decode.js";
import { givenAll } from "../wrap-encode.js";

/** Broken adapters for the laws on chunks, early faults, time and memory. */
export const streamMutants: readonly Mutant[] = [
  gauge(
    "decodes-chunk-by-chunk",
    ["partition"],
    "Each chunk is taken for whole characters.",
    "塊ごとに文字が揃っているものとして読む。",
    (control) =>
      readBytes(control, async function* changed(chunks) {
        for await (const chunk of chunks) yield new TextEncoder().encode(new TextDecoder().decode(chunk));
      }),
  ),
  gauge(
    "ends-at-an-empty-chunk",
    ["partition"],
    "An empty chunk is taken for the end.",
    "空の塊を終わりとみなす。",
    (control) =>
      readBytes(control, async function* changed(chunks) {
        for await (const chunk of chunks) {
          if (chunk.length === 0) return;
          yield chunk;
        }
      }),
  ),
  gauge(
    "tells-at-the-end",
    ["early-error"],
    "Findings are told when all is read.",
    "すべて読んでから指摘を述べる。",
    (control) =>
      decodedEvents(control, () => {
        const held: DecodeEvent[] = [];
        return (event) => {
          if (event.kind === "finding") held.push(event);
          if (event.kind !== "finding") return [...held.splice(0), event];
          return [];
        };
      }),
  ),
  gauge(
    "reads-all-first",
    ["early-error"],
    "The whole file is read before its first line is looked at.",
    "最初の行を見る前にファイル全体を読む。",
    (control) =>
      readBytes(control, async function* changed(chunks) {
        const parts: Uint8Array[] = [];
        for await (const chunk of chunks) parts.push(chunk);
        yield new Uint8Array(Buffer.concat(parts));
      }),
  ),
  gauge(
    "looks-back-in-every-value",
    ["time-growth"],
    "Each part of a line is compared with all before it.",
    "行の各部分を、それより前のすべての部分と比べる。",
    (control) =>
      readLines(ofSmallFiles(control), () => (line) => {
        let odd = 0;
        for (let at = 0; at < line.length; at += STEP)
          for (let before = 0; before < at; before += STEP) odd += line.charCodeAt(at) ^ line.charCodeAt(before);
        return odd < 0 ? undefined : line;
      }),
  ),
  gauge(
    "looks-back-when-writing",
    ["time-growth"],
    "Each resource is compared with all others.",
    "資源ごとに、ほかのすべての資源と比べる。",
    (control) =>
      givenAll(ofSmallFiles(control), (resources) => {
        const ids = resources.map(({ id }) => String(id));
        const same = ids.filter(
          (one) =>
            ids.filter((other) => `${other}.`.endsWith(`${one}..`) || `.${other}`.startsWith(`..${one}`)).length > 0,
        );
        return same.length > 0 ? [] : resources;
      }),
  ),
  gauge(
    "hoards",
    ["memory"],
    "A hundred copies of each line are kept until the end.",
    "行ごとに百の写しを終わりまで保つ。",
    (control) =>
      readLines(control, () => {
        const kept: Buffer[] = [];
        return (line) => {
          kept.push(Buffer.alloc(line.length * 40, line));
          return line;
        };
      }),
    { process: true },
  ),
];

/** Characters between two parts that are compared. */
const STEP = 32;

/** Says that it takes files up to 1 MiB: what grows as the square is told apart on them as well, and sooner. */
function ofSmallFiles(control: Adapter): Adapter {
  const { manifest } = control;
  return { ...control, manifest: { ...manifest, limits: { ...manifest.limits, maxBytes: 1024 * 1024 } } };
}
