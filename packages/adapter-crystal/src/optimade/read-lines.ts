// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent, type DecodeRun, fileAsset, fileId } from "@jiku/adapter";
import { jsonPlace, member, readJson } from "@jiku/syntax/json";
import { createLineSplitter } from "../cif/line-splitter.js";
import { missing } from "../lift-context.js";
import { CRYSTAL_LIMITS, JSON_TEXT } from "../limits.js";
import { liftEntry } from "./lift-entry.js";
import { checkMeta, type OptimadeContext, tellUnread } from "./optimade-context.js";

/**
 * All events of OPTIMADE JSON Lines but `end` (OPTIMADE 1.2, appendix "Database exports"): a header, then `/info` entries with
 * the definitions, then the entries. One line is held at a time; a faulty one does not hide the others.
 */
export async function* readLines(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const events: DecodeEvent[] = [];
  const context: OptimadeContext = {
    run,
    emit: (event) => void events.push(event),
    ids: new Map(),
    definitions: new Map(),
    isDump: false,
  };
  const splitter = createLineSplitter(CRYSTAL_LIMITS.line);
  const encoder = new TextEncoder();
  const sha256 = createSha256();
  let entries = 0;
  let stopped = false;

  function take(text: string, number: number): void {
    if (text.trim() === "") return;
    const options = { ...JSON_TEXT, before: number - 1 };
    const { root, events } = readJson(encoder.encode(text), run.report, options);
    for (const event of events) context.emit(event);
    if (root === undefined) return;
    const header = member(root, "x-optimade");
    if (header !== undefined) {
      tellUnread(context, root, "", ["x-optimade"]);
      tellUnread(context, header, "/x-optimade", ["meta"]);
      checkMeta(context, member(header, "meta"), "/x-optimade/meta");
      return;
    }
    if (number === 1) missing(context, "x-optimade", "", root.at);
    liftEntry(context, root, "", entries++);
  }

  for await (const chunk of run.input.primary.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
    if (stopped) continue;
    const fault = splitter.push(chunk, take);
    yield* events.splice(0);
    if (fault === undefined) continue;
    stopped = true;
    yield fault.kind === "long"
      ? run.report.shared(
          "AD-105",
          { limit: CRYSTAL_LIMITS.line },
          { kind: "text", line: fault.line },
          { case: "record" },
        )
      : run.report.shared("AD-114", { offset: fault.byte }, { kind: "text", line: fault.line, byte: fault.byte });
  }
  const last = stopped ? undefined : splitter.finish(take);
  yield* events.splice(0);
  if (last !== undefined) yield run.report.shared("AD-103", {}, { kind: "text", line: last.line, byte: last.byte });
  const asset = fileAsset(fileId(context, "asset"), run.input.primary, {
    digest: sha256.hex(),
    mediaType: "application/jsonl",
  });
  yield { kind: "resource", resource: asset, source: jsonPlace("", { line: 1, column: 1 }) };
}
