// SPDX-License-Identifier: Apache-2.0
import type { RecordBytes, StartPlace, StreamFault } from "../document/record.js";
import { loadExplanations } from "../structure/structure.js";
import { withEdit } from "./edit.js";
import { collectFaults, judgeRecord } from "./judge.js";
import { asResource, openRecord, placeOf, reopen } from "./records.js";
import { type DocumentRun, isPending, runOf, type Session } from "./session.js";

const PROGRESS = 1 << 20;

/** Every record once: text, structure, identity, and the rules as far as the closed set is known by then. */
export async function firstPass(session: Session, run: DocumentRun): Promise<void> {
  for (const fault of run.document.faults) streamFault(run, fault);
  let start: StartPlace | undefined = run.document.start;
  while (start !== undefined) {
    start = visitFrom(session, run, start);
    if (start !== undefined) await loadExplanations();
  }
  session.bytesDone += run.document.source.size;
}

/** Visits until the end, or to the record that needs the explanations of faults; returns where that record begins. */
function visitFrom(session: Session, run: DocumentRun, start: StartPlace): StartPlace | undefined {
  let again: StartPlace | undefined;
  let reported = 0;
  run.document.visit(start, {
    record(bytes) {
      const record = openRecord(run, run.count, bytes, session.limits.maxDepth);
      if (!judgeRecord(session, record)) {
        again = { offset: bytes.offset, line: bytes.line, lineStart: bytes.offset - bytes.column + 1 };
        return false;
      }
      run.checkpoints.note(run.count++, bytes);
      if (bytes.offset - reported > PROGRESS) {
        reported = bytes.offset;
        session.options.onProgress?.(session.bytesDone + bytes.offset, session.bytesInAll);
      }
      return true;
    },
    fault: (fault) => streamFault(run, fault),
  });
  return again;
}

function streamFault(run: DocumentRun, fault: StreamFault): void {
  const { code, values, line, column } = fault;
  run.collector.add(
    { code, ...(values === undefined ? {} : { values }), ...(fault.case === undefined ? {} : { case: fault.case }) },
    run.first + run.count,
    () => ({
      location: { file: run.document.name, ...(line > 0 ? { line, column } : {}) },
      ...(fault.edit === undefined ? {} : { edit: fault.edit }),
    }),
  );
  if (code === "AD-102" || code === "AD-103") {
    run.collector.notChecked({
      what: "records",
      why: {
        en: `What follows the syntax fault${line > 0 ? ` of line ${line}` : ""} could not be told apart into resources.`,
        ja: `${line > 0 ? `${line}行目の` : ""}構文の誤りより後は、資源に切り分けられなかった。`,
      },
    });
  }
}

/** Only the records whose lookups failed in the first pass, now that every id is known; rules on the closed set only. */
export function secondPass(session: Session, run: DocumentRun): void {
  if (run.pendingCount === 0) return;
  let index = 0;
  run.document.visit(run.document.start, {
    record(bytes: RecordBytes) {
      const at = index++;
      if (isPending(run, at)) judgeAgain(session, run, at, bytes);
      return true;
    },
    fault() {},
  });
}

function judgeAgain(session: Session, run: DocumentRun, index: number, bytes: RecordBytes): void {
  const record = openRecord(run, index, bytes, session.limits.maxDepth);
  const resource = asResource(record);
  const plan = session.plans.get(resource.type);
  if (plan === undefined) return;
  run.walker.walk(resource, plan, "closed");
  collectFaults(record, run.walker.closed);
}

/** The rules on many resources at once. */
export function finishSetRules(session: Session): void {
  for (const { rule, memo } of session.setRules) {
    rule.finish(
      memo,
      (ordinal, path, values, options) => {
        const run = runOf(session, ordinal);
        if (run === undefined) return;
        const raw = {
          code: rule.code,
          ...(values === undefined ? {} : { values }),
          ...(options?.case === undefined ? {} : { case: options.case }),
        };
        run.collector.add(raw, ordinal, () => {
          const record = reopen(session, ordinal);
          const place =
            record === undefined
              ? { location: { file: run.document.name } }
              : withEdit(placeOf(record, path), options?.edit);
          return options?.related === undefined ? place : { ...place, related: options.related };
        });
      },
      {
        resolve: (iri) => session.set.get(iri),
        documentOf: (iri) => runOf(session, session.set.ordinalOf(iri))?.document.context,
        ordinalOf: (iri) => session.set.ordinalOf(iri),
      },
    );
  }
}
