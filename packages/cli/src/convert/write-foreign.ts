// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, Outcome } from "@jiku/adapter";
import { type Finding, JikuError, type Resource } from "@jiku/model";
import { sayConvert } from "../language/say-convert.js";
import { loadReader } from "../run/readers.js";
import type { FileSpool } from "../run/spool.js";
import type { ConvertOptions } from "./convert-options.js";
import type { LossLog } from "./loss-log.js";
import type { Target } from "./targets.js";
import { type FilePart, spoolSink } from "./written-files.js";

/** What an encoder left behind; no `output` unless it came to its end. */
export interface Encoded {
  readonly output: FileSpool | undefined;
  /** The files of a folder, which lie in `output`. */
  readonly files?: readonly FilePart[];
  readonly findings: readonly Finding[];
}

/**
 * Writes resources by the encoder of an adapter, as one file or as the files of one folder.
 * @throws JikuError "adapter-crashed" when the encoder throws or does not end as agreed
 */
export async function writeForeign(
  resources: AsyncIterable<Resource>,
  { adapter: name, format, sidecar, folder }: Extract<Target, { kind: "foreign" }>,
  options: ConvertOptions,
  losses: LossLog,
  values: NonNullable<EncodeOptions["values"]>,
): Promise<Encoded> {
  const reader = await loadReader(name, options.judge);
  const sink = spoolSink(folder);
  const findings: Finding[] = [];
  let outcome: Outcome | undefined;
  const take = (event: EncodeEvent): void => {
    if (event.kind === "finding") findings.push(event.finding);
    else if (event.kind === "loss") losses.add("write", "", event.loss);
    else if (event.kind === "end") outcome = event.outcome;
  };
  try {
    const encode = { format, sidecar, canonical: false, values };
    for await (const event of reader?.encode?.(resources, sink, encode) ?? []) take(event);
  } catch (error) {
    await sink.discard();
    throw error;
  }
  if (outcome === "complete") return { output: sink.spool(), ...(folder ? { files: sink.parts() } : {}), findings };
  await sink.discard();
  if (outcome === undefined || findings.length === 0)
    throw new JikuError("adapter-crashed", sayConvert(options.language, "encoderRefused", { to: format }));
  return { output: undefined, findings };
}
