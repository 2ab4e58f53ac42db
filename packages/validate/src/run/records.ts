// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Location, NativeLocation, Place } from "@jiku/model";
import { readAgain } from "../document/checkpoints.js";
import type { LiftedRecord } from "../document/lift.js";
import type { RecordBytes } from "../document/record.js";
import { type ByteFault, readRecord } from "../record/read.js";
import type { FindingPlace } from "../report/make-finding.js";
import { locationAt, locationOf, nativeLocation } from "./place.js";
import { type DocumentRun, runOf, type Session } from "./session.js";

/** A record as a value, with what is needed to say where a part of it stands. */
export interface OpenRecord {
  readonly run: DocumentRun;
  readonly index: number;
  readonly bytes: RecordBytes;
  /** Undefined when the text was refused. */
  readonly value: unknown;
  readonly faults: readonly ByteFault[];
  readonly unusual: boolean;
  readonly source: NativeLocation | undefined;
  readonly places: readonly Place[] | undefined;
}

export function openRecord(run: DocumentRun, index: number, bytes: RecordBytes, maxDepth: number): OpenRecord {
  const { value, faults, unusual } = readRecord(bytes, run.document.lifted ? Number.MAX_SAFE_INTEGER : maxDepth);
  if (!run.document.lifted || value === undefined)
    return { run, index, bytes, value, faults, unusual, source: undefined, places: undefined };
  const { resource, source, places } = value as LiftedRecord;
  return { run, index, bytes, value: resource, faults: [], unusual, source, places };
}

/** The record with this ordinal in the closed set, read again; undefined when it is gone or unreadable. */
export function reopen(session: Session, ordinal: number): OpenRecord | undefined {
  const run = runOf(session, ordinal);
  if (run === undefined) return undefined;
  const bytes = readAgain(run.document, run.checkpoints, ordinal - run.first);
  return bytes === undefined ? undefined : openRecord(run, ordinal - run.first, bytes, session.limits.maxDepth);
}

/** Where a pointer into the resource leads: path in the document, id of the resource, place in the file. */
export function placeOf(record: OpenRecord, path: string): FindingPlace {
  const { run, index, value } = record;
  const id = (value as { id?: unknown } | undefined)?.id;
  return {
    path: run.document.pointer(index) + path,
    ...(typeof id === "string" ? { resource: id } : {}),
    location: locationIn(record, path),
  };
}

/** The place of a byte of the record, for faults of its text. */
export function placeOfByte(record: OpenRecord, at: number): FindingPlace {
  return {
    path: record.run.document.pointer(record.index),
    location: locationAt(record.run.document, record.bytes, at),
  };
}

function locationIn(record: OpenRecord, path: string): Location {
  const { run, bytes, source, places } = record;
  if (source !== undefined) return nativeLocation(run.document.name, path, source, places ?? []);
  return locationOf(run.document, bytes, path);
}

export function asResource(record: OpenRecord): AnyResource {
  return record.value as AnyResource;
}
