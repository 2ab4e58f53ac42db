// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, faultEvent, type WholeFile } from "@jiku/adapter";
import { validLength } from "@jiku/syntax/xml";
import type { DecodeRun } from "./decode-run.js";
import { createGraph } from "./graph/graph.js";
import { readTurtle } from "./graph/read-turtle.js";
import { liftDocument } from "./read-graph.js";

/** Lifts a Turtle text. */
export async function* readRdfText(run: DecodeRun, { bytes }: WholeFile): AsyncGenerator<DecodeEvent> {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    yield run.report.shared("AD-114", { offset: zero }, { kind: "text", byte: zero }, { case: "binary" });
    return;
  }
  const length = validLength(bytes, "utf-8");
  if (length < bytes.length || isCutAtEnd(bytes)) {
    const at = { kind: "text", byte: length } as const;
    yield length < bytes.length
      ? run.report.shared("AD-114", { offset: length }, at)
      : run.report.shared("AD-103", {}, { kind: "text", byte: bytes.length });
    return;
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "") {
    yield run.report.shared("AD-122", {}, { kind: "text", line: 1, column: 1 });
    return;
  }
  const graph = createGraph();
  const fault = readTurtle(text, graph);
  if (fault !== undefined) {
    yield faultEvent(fault, run.report);
    if (fault.code === "AD-105") return;
  }
  const isEmpty = graph.nodes.size === 0 && fault === undefined && /^\s*(?:@?prefix\b|#)/i.test(text);
  if (graph.nodes.size > 0 || isEmpty) yield* liftDocument(run, graph, "dcat", { kind: "text", line: 1 }, isEmpty);
  else if (fault === undefined) yield run.report.shared("AD-122", {}, { kind: "text", line: 1, column: 1 });
}

/** Whether the last character of a UTF-8 text is not whole. */
function isCutAtEnd(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(Math.max(0, bytes.length - 4096)).subarray(0));
    return false;
  } catch {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return false;
    } catch {
      return true;
    }
  }
}
