// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, textAt } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { type JsonNode, placeOf } from "./json/json-node.js";
import { type JsonFile, openJson, readRecords } from "./json/read-records.js";
import { tellUnread } from "./json/tell-unread.js";
import type { LiftContext } from "./lift-context.js";
import { FORMAT_NAMES, type SensorFormat } from "./names.js";
import { nativeAsset } from "./native-asset.js";

/** How the values of one format are lifted. */
export interface FormatLift {
  /** The root object, its list of records empty. True when the list holds records of this format. */
  head(node: JsonNode, file: JsonFile): boolean;
  record(node: JsonNode): void;
  /** After the last record. */
  finish?(): void;
}

/** All events of a file but `end`: its text is judged, then its root and each record of its list are lifted. */
export function readWith(
  format: SensorFormat,
  open: (context: LiftContext, first: JsonNode | undefined) => FormatLift,
): (run: DecodeRun) => AsyncGenerator<DecodeEvent> {
  return async function* read(run) {
    const file = yield* openJson(run, FORMAT_NAMES[format]);
    if (file === undefined) return;
    const events: DecodeEvent[] = [];
    const context: LiftContext = {
      run,
      emit: (event) => void events.push(event),
      format: FORMAT_NAMES[format],
      seen: new Set(),
      told: new Set(),
    };
    const lift = open(context, file.head);
    const goesOn = file.head === undefined || lift.head(file.head, file);
    yield* events.splice(0);
    if (run.refused) return;
    if (file.head !== undefined) {
      if (goesOn && file.scan.list !== undefined) file.head.trail?.whole.add(file.scan.list.pointer);
      tellUnread(run, file.head);
    }
    if (goesOn)
      for await (const record of readRecords(run, file.scan)) {
        if ("event" in record) yield record.event;
        else {
          lift.record(record.node);
          tellUnread(run, record.node);
        }
        yield* events.splice(0);
      }
    lift.finish?.();
    yield* events.splice(0);
    const source = file.head === undefined ? textAt(file.scan.whole.start) : placeOf(file.head);
    yield { kind: "resource", resource: nativeAsset(run, file.scan.digest, format), source };
  };
}

/** AD-104: the document belongs to the family, and carries no data of the kind that is read. */
export function refuse({ run, emit, format }: LiftContext, feature: string | Bilingual, node: JsonNode): void {
  emit(run.report.shared("AD-104", { feature, format }, placeOf(node)));
  run.refused = true;
}
