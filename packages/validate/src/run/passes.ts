// SPDX-License-Identifier: Apache-2.0
import { type RecordBytes, type StartPlace, type StreamFault, upTo } from "../document/record.js";
import { STAGES } from "../report/kept.js";
import { isSound, loadExplanations } from "../structure/structure.js";
import { checkFacts } from "./facts.js";
import { collectClosed, collectFacts, judgeRecord } from "./judge.js";
import { asResource, openRecord } from "./records.js";
import { type DocumentRun, isPending, type Session } from "./session.js";

const PROGRESS = 1 << 20;

/** Every record once: text, structure, identity, and the rules as far as the closed set is known by then. */
export async function firstPass(session: Session, run: DocumentRun): Promise<void> {
  if (run.segment.start === undefined) for (const fault of run.document.faults) streamFault(run, fault);
  const begin = run.segment.start ?? run.document.start;
  let start: StartPlace | undefined = begin;
  while (start !== undefined) {
    start = visitFrom(session, run, start);
    if (start !== undefined) await loadExplanations();
  }
  session.bytesDone += endOf(run) - begin.offset;
}

function endOf(run: DocumentRun): number {
  return Math.min(run.segment.end ?? Number.POSITIVE_INFINITY, run.document.source.size);
}

/** Visits until the end, or to the record that needs the explanations of faults; returns where that record begins. */
function visitFrom(session: Session, run: DocumentRun, start: StartPlace): StartPlace | undefined {
  const begin = (run.segment.start ?? run.document.start).offset;
  let again: StartPlace | undefined;
  let reported = begin;
  visitRun(run, start, {
    record(bytes) {
      const record = openRecord(run, run.count, bytes, session.limits.maxDepth);
      if (!judgeRecord(session, record)) {
        again = { offset: bytes.offset, line: bytes.line, lineStart: bytes.offset - bytes.column + 1 };
        return false;
      }
      run.checkpoints.note(run.count++, bytes);
      if (bytes.offset - reported > PROGRESS) {
        reported = bytes.offset;
        checkFacts(session);
        session.options.onProgress?.(session.bytesDone + bytes.offset - begin, session.bytesInAll);
      }
      return true;
    },
    fault: (fault) => streamFault(run, fault),
  });
  return again;
}

/** The records of the segment, from the one at `start`. */
function visitRun(run: DocumentRun, start: StartPlace, visitor: Parameters<typeof upTo>[1]): void {
  run.document.visit(start, upTo(run.segment.end ?? Number.POSITIVE_INFINITY, visitor));
}

function streamFault(run: DocumentRun, fault: StreamFault): void {
  const { code, values, line, column } = fault;
  const order = run.first + run.count;
  run.collector.add(
    { code, ...(values === undefined ? {} : { values }), ...(fault.case === undefined ? {} : { case: fault.case }) },
    order,
    STAGES.record,
    () => ({
      location: { file: run.document.name, ...(line > 0 ? { line, column } : {}) },
      ...(fault.edit === undefined ? {} : { edit: fault.edit }),
    }),
  );
  if (code === "AD-102" || code === "AD-103") {
    run.collector.notChecked(order, {
      what: "records",
      why: {
        en: `What follows the syntax fault${line > 0 ? ` of line ${line}` : ""} could not be told apart into resources.`,
        ja: `${line > 0 ? `${line}行目の` : ""}構文の誤りより後は、資源に切り分けられなかった。`,
      },
    });
  }
}

/**
 * Rules on the closed set only, now that every id is known: the records whose lookups failed in the first pass, or
 * `all` of them, which the rules on many resources see anew then.
 */
export function secondPass(session: Session, run: DocumentRun, all: boolean): void {
  if (run.pendingCount === 0 && !all) return;
  let index = 0;
  visitRun(run, run.segment.start ?? run.document.start, {
    record(bytes: RecordBytes) {
      const at = index++;
      if (all || isPending(run, at)) judgeAgain(session, run, at, bytes, all);
      return true;
    },
    fault() {},
  });
}

function judgeAgain(session: Session, run: DocumentRun, index: number, bytes: RecordBytes, all: boolean): void {
  const record = openRecord(run, index, bytes, session.limits.maxDepth);
  if (all && (run.blocked || record.value === undefined || !isSound(record.value))) return;
  const resource = asResource(record);
  const entry = session.classes.get(resource.type);
  if (entry === undefined) return;
  session.said.length = 0;
  run.walker.walk(resource, entry.plan, "closed");
  collectClosed(session, record);
  if (all) collectFacts(record, entry);
}
