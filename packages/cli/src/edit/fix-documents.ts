// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import type { JudgeOptions } from "../options/options.js";
import { originSource } from "../run/file-source.js";
import type { Progress } from "../run/judge.js";
import { judgeAside } from "../run/judge-aside.js";
import type { Judged, Plan } from "../run/plan.js";
import { createFileSpool, type FileSpool } from "../run/spool.js";
import { chooseEdits } from "./choose-edits.js";
import { applyEdits, bytesOfPieces, type Piece, wholeFile } from "./pieces.js";
import type { FixTable } from "./text-edit.js";

/** A document, what its fixes make of it, and what is left to do by hand. */
export interface FixedDocument {
  readonly plan: Plan;
  readonly pieces: readonly Piece[];
  /** The findings that were undone, at the places that they had when they were. */
  readonly undone: readonly Finding[];
  /** The document as it stands, and as it stands after the fixes. */
  readonly before: Judged;
  readonly after: Judged;
}

/** One fix may uncover the next, and those that touch one place wait for each other. */
const MOST_ROUNDS = 50;

interface Work {
  readonly plan: Plan;
  current: Plan;
  pieces: readonly Piece[];
  spool: FileSpool | undefined;
  readonly undone: Finding[];
  before: Judged | undefined;
  after: Judged | undefined;
}

/**
 * Undoes the findings of documents that have a safe edit, again and again until none is left. The documents are one
 * closed set; those that are only `known` stay as they are.
 * @param options with `edits`
 * @param wanted says which codes are to be undone
 */
export async function fixDocuments(
  plans: readonly Plan[],
  options: JudgeOptions,
  wanted: (code: string) => boolean,
  onProgress: Progress,
): Promise<readonly FixedDocument[]> {
  const works = plans.map(begin);
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const judged = await judgeAside(
        works.map((work) => work.current),
        options,
        onProgress,
      );
      const active = works.filter(({ plan }) => plan.known !== true);
      const changed = active.map((work, at) => step(work, judged[at] as Judged, wanted));
      if (!changed.includes(true)) break;
    }
    return works.flatMap(({ plan, pieces, undone, before, after }) =>
      before === undefined || after === undefined ? [] : [{ plan, pieces, undone, before, after }],
    );
  } finally {
    for (const { spool } of works) spool?.close();
  }
}

function begin(plan: Plan): Work {
  const { size } = originSource(plan.name, plan.origin);
  return {
    plan,
    current: plan,
    pieces: wholeFile(size),
    spool: undefined,
    undone: [],
    before: undefined,
    after: undefined,
  };
}

/** Applies what one round found; false when there is nothing to apply. */
function step(work: Work, judged: Judged, wanted: (code: string) => boolean): boolean {
  work.before ??= judged;
  work.after = judged;
  const { findings } = judged.report;
  const fixes: FixTable = new Map([...(judged.fixes ?? [])].filter(([index]) => wanted(findings[index]?.code ?? "")));
  const chosen = chooseEdits(fixes);
  if (chosen.edits.length === 0) return false;
  work.pieces = applyEdits(work.pieces, chosen.edits);
  for (const index of chosen.findings) work.undone.push(findings[index] as Finding);
  const spool = createFileSpool(work.plan.name);
  for (const bytes of bytesOfPieces(originSource(work.plan.name, work.plan.origin), work.pieces)) spool.append(bytes);
  work.spool?.close();
  work.spool = spool;
  work.current = { ...work.plan, origin: spool.origin() };
  return true;
}
