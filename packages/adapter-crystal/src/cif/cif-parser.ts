// SPDX-License-Identifier: Apache-2.0
import { CRYSTAL_LIMITS } from "../limits.js";
import type { CifEvents, CifFaultKind, CifName } from "./cif-events.js";
import type { CifAt, CifForm, CifValue } from "./cif-value.js";
import { createListBuilder, type ListBuilder } from "./list-builder.js";
import type { CifToken } from "./tokenize-line.js";

/** Turns tokens into blocks, items and rows. */
export interface CifParser {
  token(token: CifToken): void;
  /** @param isCut the end within a value has been told */
  finish(isCut: boolean): void;
  /** Open lists and tables. */
  readonly depth: number;
  readonly stopped: boolean;
}

/** The one mutable record of a parse. */
interface ParserState {
  readonly events: CifEvents;
  readonly lists: ListBuilder;
  names: Set<string>;
  blocks: number;
  /** A name that waits for its value. */
  pending: CifName | undefined;
  /** What is being read: nothing of a loop, its names, or its values. */
  loop: "none" | "names" | "values";
  header: CifName[];
  row: CifValue[];
  loopAt: CifAt;
  stopped: boolean;
}

const GOES_ON: ReadonlySet<CifFaultKind> = new Set<CifFaultKind>(["near", "twice", "cut"]);

/** Blocks, items and rows are told to `events`; a fault of one item hides no other. */
export function createCifParser(events: CifEvents): CifParser {
  const s: ParserState = {
    events,
    lists: createListBuilder(),
    names: new Set(),
    blocks: 0,
    pending: undefined,
    loop: "none",
    header: [],
    row: [],
    loopAt: { line: 1, column: 1 },
    stopped: false,
  };
  return {
    token: (token) => takeToken(s, token),
    finish: (isCut) => finish(s, isCut),
    get depth() {
      return s.lists.depth;
    },
    get stopped() {
      return s.stopped;
    },
  };
}

function fault(s: ParserState, kind: CifFaultKind, at: CifAt, text: string): void {
  s.events.fault(kind, at, text);
  if (!GOES_ON.has(kind)) s.stopped = true;
}

/** Within brackets nothing tells where the text is sound again. */
function stopNear(s: ParserState, at: CifAt, text: string): void {
  fault(s, "near", at, text);
  s.stopped = true;
}

function closeAll(s: ParserState, isEnd: boolean): void {
  const kind = isEnd ? "cut" : "near";
  if (s.pending !== undefined) fault(s, kind, s.pending.at, s.pending.text);
  s.pending = undefined;
  if (s.loop === "names") fault(s, kind, s.loopAt, "loop_");
  const isOpen = s.loop === "values";
  s.loop = "none";
  if (!isOpen) return;
  const [first] = s.row;
  if (first !== undefined) fault(s, kind, first.at, first.text);
  s.row = [];
  s.events.endLoop();
}

function takeName(s: ParserState, name: CifName): void {
  if (s.loop === "values") closeAll(s, false);
  if (s.pending !== undefined) fault(s, "near", s.pending.at, s.pending.text);
  s.pending = undefined;
  const key = name.text.toLowerCase();
  if (s.blocks === 0) fault(s, "near", name.at, name.text);
  const isTwice = s.names.has(key);
  if (isTwice) fault(s, "twice", name.at, name.text);
  s.names.add(key);
  if (s.names.size > CRYSTAL_LIMITS.items) fault(s, "count", name.at, String(CRYSTAL_LIMITS.items));
  // The second of two equal names counts as none.
  const counted = isTwice ? { ...name, text: "" } : name;
  if (s.loop !== "names") {
    s.pending = counted;
    return;
  }
  s.header.push(counted);
  if (s.header.length > CRYSTAL_LIMITS.columns) fault(s, "count", name.at, String(CRYSTAL_LIMITS.columns));
}

function takeValue(s: ParserState, value: CifValue): void {
  if (s.pending !== undefined) {
    if (s.pending.text !== "") s.events.item(s.pending, value);
    s.pending = undefined;
    return;
  }
  if (s.loop === "names" && s.header.length > 0) {
    s.loop = "values";
    s.events.loop(s.header);
  }
  if (s.loop !== "values") {
    fault(s, "near", value.at, value.text);
    return;
  }
  s.row.push(value);
  if (s.row.length < s.header.length) return;
  const full = s.row;
  s.row = [];
  s.events.row(full);
}

function takeScalar(s: ParserState, text: string, form: CifForm, at: CifAt): void {
  if (s.lists.depth === 0) {
    takeValue(s, { text, form, at });
    return;
  }
  const isNothing = form === "plain" && (text === "." || text === "?");
  if (!s.lists.value(isNothing ? null : text, form !== "plain")) stopNear(s, at, text);
}

function takeBracket(s: ParserState, token: Extract<CifToken, { kind: "open" | "close" }>): void {
  const { lists } = s;
  if (token.kind === "open") {
    lists.open(token.text, token.at);
    if (lists.depth > CRYSTAL_LIMITS.depth) fault(s, "depth", token.at, String(CRYSTAL_LIMITS.depth));
  } else if (!lists.close(token.text)) stopNear(s, token.at, token.text);
  else if (lists.depth === 0)
    takeValue(s, { text: JSON.stringify(lists.done), form: "list", at: lists.at, parts: lists.done });
}

function beginBlock(s: ParserState, code: string, at: CifAt): void {
  closeAll(s, false);
  s.names = new Set();
  s.blocks++;
  if (code === "") fault(s, "near", at, "data_");
  s.events.block(code, at);
}

function beginLoop(s: ParserState, at: CifAt): void {
  closeAll(s, false);
  if (s.blocks === 0) fault(s, "near", at, "loop_");
  s.loop = "names";
  s.header = [];
  s.loopAt = at;
}

const WITHIN: ReadonlySet<string> = new Set(["plain", "quoted", "text", "open", "close", "colon"]);

function takeToken(s: ParserState, token: CifToken): void {
  if (s.stopped) return;
  const text = "text" in token ? token.text : `${token.kind}_`;
  if (s.lists.depth > 0 && !WITHIN.has(token.kind)) stopNear(s, token.at, text);
  else if (token.kind === "data") beginBlock(s, token.text, token.at);
  else if (token.kind === "save") fault(s, "frame", token.at, text);
  else if (token.kind === "loop") beginLoop(s, token.at);
  else if (token.kind === "name") takeName(s, token);
  else if (token.kind === "open" || token.kind === "close") takeBracket(s, token);
  else if (token.kind === "colon") {
    if (!s.lists.colon()) stopNear(s, token.at, ":");
  } else if (token.kind === "unclosed") {
    fault(s, "near", token.at, text);
    takeScalar(s, text, "quoted", token.at);
  } else if (token.kind === "global" || token.kind === "stop") fault(s, "near", token.at, text);
  else takeScalar(s, text, token.kind, token.at);
}

function finish(s: ParserState, isCut: boolean): void {
  if (s.stopped) return;
  const isOpen = s.lists.depth > 0;
  if (isOpen && !isCut) fault(s, "cut", s.lists.at, "");
  if (isCut || isOpen) {
    s.pending = undefined;
    s.row = [];
    if (s.loop === "names") s.loop = "none";
  }
  closeAll(s, true);
}
