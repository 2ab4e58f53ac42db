// SPDX-License-Identifier: Apache-2.0
import { originSource } from "../run/file-source.js";
import { cliVersion } from "../run/version.js";
import type { LossTotals } from "./loss-log.js";
import { linesOf } from "./resource-spool.js";

const BLOCK = 1 << 16;

/** The loss report as JSON text, piece by piece; its form is `schemas/losses.schema.json`. */
export function* lossReport({ counts, lines, unread }: LossTotals, to: string): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`{\n"jiku": "1.0",\n"to": ${JSON.stringify(to)},\n"losses": [`);
  let text = "";
  let count = 0;
  for (const line of linesOf(originSource("", lines))) {
    text += `${count++ === 0 ? "\n" : ",\n"}${line}`;
    if (text.length < BLOCK) continue;
    yield encoder.encode(text);
    text = "";
  }
  const rest = { summary: counts, unread, tool: { name: "@jiku/cli", version: cliVersion() } };
  yield encoder.encode(`${text}\n],\n${JSON.stringify(rest).slice(1)}\n`);
}
