// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { FileContext } from "../lift-context.js";
import { CRYSTAL_LIMITS } from "../limits.js";
import { type BlockState, countMissing, openBlock } from "./block-state.js";
import type { CifEvents, CifFaultKind } from "./cif-events.js";
import type { CifAt } from "./cif-value.js";
import { keyOfName } from "./dictionary.js";
import { finishBlock } from "./finish-block.js";
import { flushLoop, openLoop, takeRow } from "./lift-loop.js";
import type { LineFault } from "./line-splitter.js";
import type { LoopState } from "./loop-state.js";

/** Lifts blocks while they are read. */
export interface CifLift {
  readonly events: CifEvents;
  finish(): void;
  readonly isMacromolecular: boolean;
  readonly blocks: number;
  /** Comments of the file. */
  readonly comments: readonly string[];
}

const DICTIONARY = { en: "a CIF dictionary (save frames)", ja: "CIFの辞書(保存フレーム)" };

/** @param done is told of each block that says something, after its end */
export function createCifLift(context: FileContext, done: (block: BlockState) => void): CifLift {
  const { run, emit } = context;
  let block: BlockState | undefined;
  let loop: LoopState | undefined;
  let isMacromolecular = false;
  let blocks = 0;
  const kept = keptComments(run);

  function end(): void {
    if (block === undefined || run.refused) return;
    if (finishBlock(block)) done(block);
    block = undefined;
  }

  function begin(code: string, at: CifAt): void {
    end();
    blocks++;
    const wanted = run.options.base + encodeIriPart(code);
    const key = `block ${code.toLowerCase()}`;
    const first = context.ids.get(key);
    if (first !== undefined) emit(run.report.shared("AD-113", { id: code, line: first }, { kind: "text", ...at }));
    else context.ids.set(key, at.line);
    const id = first === undefined ? wanted : `${run.options.base}_/${blocks}/${encodeIriPart(code)}`;
    block = openBlock(context, code, id, at);
  }

  function watchKind(name: string): void {
    if (block === undefined || !/^_(?:entry\.id|atom_site\.(?:group_pdb|label_asym_id)|struct_asym\.)/i.test(name))
      return;
    block.isMacromolecular = true;
    isMacromolecular = true;
  }

  return {
    events: {
      block: begin,
      item(name, value) {
        if (block === undefined) return;
        watchKind(name.text);
        countMissing(block, name.text, value);
        const key = keyOfName(name.text);
        if (!block.items.has(key)) block.items.set(key, { name: name.text, value, at: name.at });
      },
      loop(names) {
        for (const { text } of names) watchKind(text);
        loop = openLoop(names);
      },
      row(values) {
        if (block !== undefined && loop !== undefined) takeRow(block, loop, values);
      },
      endLoop() {
        if (block !== undefined && loop !== undefined) flushLoop(block, loop, true);
        loop = undefined;
      },
      comment: kept.add,
      fault(kind, at, text) {
        if (kind === "frame") run.refused = true;
        emit(faultEvent(context, kind, at, text));
      },
      broken: (fault) => emit(brokenEvent(context, fault)),
    },
    finish() {
      end();
      if (blocks > 0 || run.report.errors > 0 || run.refused) return;
      const at = { kind: "text", line: 1, column: 1 } as const;
      emit(run.input.primary.size === 0 ? run.report.shared("AD-122", {}, at) : run.report.own("CRY-006", {}, at));
    },
    get isMacromolecular() {
      return isMacromolecular;
    },
    comments: kept.comments,
    get blocks() {
      return blocks;
    },
  };
}

/** Comments, up to a bound; the first beyond it is told as unread. */
function keptComments(run: FileContext["run"]) {
  const comments: string[] = [];
  let isLeft = false;
  return {
    comments,
    add(text: string, line: number): void {
      if (comments.length < CRYSTAL_LIMITS.comments) comments.push(text);
      else if (!isLeft) {
        run.unread.push({ kind: "text", line });
        isLeft = true;
      }
    },
  };
}

function faultEvent({ run }: FileContext, kind: CifFaultKind, { line, column }: CifAt, text: string) {
  const at = { kind: "text", line, column } as const;
  const { report } = run;
  switch (kind) {
    case "near":
      return report.shared("AD-102", { found: text.slice(0, 40) }, at, { case: "near" });
    case "cut":
      return report.shared("AD-103", {}, at);
    case "twice":
      return report.shared("AD-115", { key: text, line }, at);
    case "frame":
      return report.shared("AD-104", { feature: DICTIONARY, format: "CIF" }, at);
    case "version":
      return report.shared("AD-106", { version: text.slice(0, 40), format: "CIF", known: ["1.1", "2.0"] }, at);
    case "late":
      return report.own("CRY-032", { version: text.slice(0, 40) }, at);
    case "depth":
      return report.shared("AD-105", { limit: text }, at);
    case "count":
      return report.shared("AD-105", { limit: text }, at, { case: "count" });
    case "limit":
      return report.shared("AD-105", { limit: text }, at, { case: "size" });
  }
}

function brokenEvent({ run }: FileContext, { kind, line, byte }: LineFault) {
  const at = { kind: "text", line, byte } as const;
  const { report } = run;
  if (kind === "cut") return report.shared("AD-103", {}, at);
  if (kind === "long") return report.shared("AD-105", { limit: byte }, at, { case: "record" });
  if (kind === "utf16") return report.shared("AD-114", { offset: 0 }, at, { case: "utf16" });
  return report.shared("AD-114", { offset: byte }, at, kind === "zero" ? { case: "binary" } : {});
}
