// SPDX-License-Identifier: Apache-2.0
import { createCheckpoints, type KnownPlaces } from "../document/checkpoints.js";
import { createExpand } from "../document/context.js";
import { createCollector } from "../report/collect.js";
import { createWalker } from "../rules/walk.js";
import { createReferences } from "./references.js";
import type { Segment } from "./segment.js";
import type { DocumentRun, Session } from "./session.js";

const HOST = { resolve: () => undefined, reference: () => undefined, notChecked: () => {} };

/** Opens a segment; `known`: where its records are, when another thread went through it. */
export function openRun(session: Session, segment: Segment, known?: KnownPlaces): DocumentRun {
  const { limits, inputs } = session;
  const input = inputs[segment.document];
  if (input === undefined) throw new Error(`no document ${segment.document} in the set`);
  const shared = session.runs.find((run) => run.input === input)?.document;
  const document = shared ?? input.open(limits.maxRecord);
  const expand = createExpand(document.context);
  const run: DocumentRun = {
    input,
    segment,
    document,
    collector: createCollector(limits.profile, limits.maxFindings),
    checkpoints: createCheckpoints(segment.start ?? document.start, known),
    expand,
    external: document.context.external.map(expand),
    walker: createWalker(document.context, { ...HOST, expand }),
    first: segment.first,
    count: 0,
    resources: new Map(),
    judged: 0,
    sound: 0,
    references: 0,
    outside: 0,
    unresolved: 0,
    blocked: false,
    pending: new Uint8Array(64),
    pendingCount: 0,
  };
  startWalking(session, run);
  return run;
}

/** A walker that remembers nothing of earlier look-ups. */
export function startWalking(session: Session, run: DocumentRun): void {
  run.walker = createWalker(run.document.context, createReferences(session, run), session.options.asOf);
}
