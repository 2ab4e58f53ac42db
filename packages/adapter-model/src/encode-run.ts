// SPDX-License-Identifier: Apache-2.0
import {
  createReport,
  type EncodeEvent,
  type EncodeOptions,
  type NativeSink,
  type Outcome,
  type Report,
} from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { writeZip } from "@jiku/syntax/zip";
import { type Gathered, gather } from "./gather.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { writeFile } from "./write-file.js";

/** What an encoder of a description gives: the files in their order, or why there are none. */
export interface Composed {
  /** Path and text. Absent when nothing is written. */
  readonly members?: readonly (readonly [path: string, text: string])[];
  readonly events: readonly EncodeEvent[];
}

/** Composes the files of a format out of all resources. */
export type Compose = (gathered: Gathered, options: EncodeOptions, report: Report) => Composed | Promise<Composed>;

/**
 * The `encode` of a format that writes a few small texts: as files side by side, or as one archive.
 * @param archive format id and path of the archive
 */
export function encodeWith(
  compose: Compose,
  archive: { readonly format: string; readonly path: string },
): (resources: AsyncIterable<Resource>, sink: NativeSink, options: EncodeOptions) => AsyncGenerator<EncodeEvent> {
  return async function* encode(resources, sink, options) {
    let outcome: Outcome = "aborted";
    let count = 0;
    try {
      const gathered = await gather(resources, options.signal);
      count = gathered.resources.length;
      const report = createReport(OWN_FINDINGS, archive.path);
      const { members, events } = await compose(gathered, options, report);
      yield* events;
      outcome = members === undefined ? "refused" : "complete";
      if (members !== undefined && options.format === archive.format)
        yield await writeFile(sink, archive.path, writeZip(members));
      else for (const [path, text] of members ?? []) yield await writeFile(sink, path, new TextEncoder().encode(text));
    } catch (error) {
      outcome = "aborted";
      if (options.signal?.aborted !== true) throw error;
    } finally {
      if (outcome !== "complete") await sink.discard();
    }
    yield { kind: "end", outcome, resources: count };
  };
}
