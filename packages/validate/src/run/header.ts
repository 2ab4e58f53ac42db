// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { readStretch } from "../document/window.js";
import { accept } from "../gen/validators.js";
import { locate } from "../record/locate.js";
import type { RawFinding } from "../report/collect.js";
import { STAGES } from "../report/kept.js";
import type { FindingPlace } from "../report/make-finding.js";
import { explainAs, loadExplanations } from "../structure/structure.js";
import type { DocumentRun, Session } from "./session.js";

/**
 * The package around the resources: its structure, and the rules on its context. A fault of `jiku` or `graph` blocks all.
 * The segment with which the document begins tells of it.
 */
export async function checkHeader(session: Session, run: DocumentRun): Promise<void> {
  const { header } = run.document;
  if (header === undefined || run.input.known) return;
  const add = (raw: RawFinding, path: string) => {
    if (run.segment.start === undefined)
      run.collector.add(raw, run.first - 1, STAGES.record, () => placeInHeader(run, path));
  };
  const sound = accept["Package"]?.(header.value) ?? false;
  if (!sound) await loadExplanations();
  for (const fault of (sound ? undefined : explainAs("Package", header.value)) ?? []) {
    if (/^(?:|\/jiku|\/graph)$/.test(fault.path)) run.blocked = true;
    add(fault, fault.path);
  }
  const plan = session.plans.get("Package");
  if (plan === undefined) return;
  run.walker.walk(header.value as AnyResource, plan, "all");
  for (const { code, path, values, options } of [...run.walker.local, ...run.walker.closed]) {
    const raw = {
      code,
      ...(values === undefined ? {} : { values }),
      ...(options?.case === undefined ? {} : { case: options.case }),
    };
    add(raw, path);
  }
}

const FEW = 1 << 24;

function placeInHeader(run: DocumentRun, path: string): FindingPlace {
  const { header, source, name } = run.document;
  if (header === undefined) return { path, location: { file: name } };
  const end = Math.min(header.offset + header.length, FEW);
  const bytes = readStretch(source, 0, end);
  const place = locate(bytes, header.offset, bytes.length, path);
  let line = place.line;
  for (let i = 0; i < header.offset; i++) if (bytes[i] === 0x0a) line++;
  return { path, location: { file: name, line, column: place.column } };
}
