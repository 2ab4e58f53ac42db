// SPDX-License-Identifier: Apache-2.0
import type { RecordBytes } from "../document/record.js";
import { inspectRecord, type ScanFault } from "./inspect.js";
import { scanRecord } from "./scan.js";
import { syntaxFault } from "./syntax.js";
import { decodeText, firstBadByte } from "./text.js";

/** A fault of the text of a record; `at` is an index into its bytes. */
export interface ByteFault {
  readonly code: string;
  readonly at: number;
  readonly case?: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The record is not judged further. */
  readonly refuses: boolean;
}

export interface ReadResult {
  /** The value; undefined when the record was refused. */
  readonly value: unknown;
  readonly faults: readonly ByteFault[];
  /** Strings may hold control or direction characters. */
  readonly unusual: boolean;
}

const NO_FAULTS: readonly ByteFault[] = [];

/** Bytes of one record to a value: UTF-8, token pass, parse. What cannot be read is a fault, never an exception. */
export function readRecord(record: RecordBytes, maxDepth: number): ReadResult {
  const { bytes, from, to } = record;
  const scan = scanRecord(bytes, from, to, maxDepth);
  const closer = scan === "unsure" ? inspectRecord(bytes, from, to, maxDepth) : undefined;
  const faults = closer === undefined ? NO_FAULTS : closer.faults.map((f) => faultOf(f, record, maxDepth));
  if (faults.some((f) => f.refuses)) return { value: undefined, faults, unusual: true };
  const text = decodeText(bytes, from, to, scan === "plain");
  if (text === undefined) {
    const at = firstBadByte(bytes, from, to);
    const bad: ByteFault = {
      code: "AD-114",
      at,
      values: { offset: record.offset + at - from, byte: hex(bytes[at]) },
      refuses: true,
    };
    return { value: undefined, faults: [...faults, bad], unusual: true };
  }
  try {
    return { value: JSON.parse(text), faults, unusual: scan !== "plain" };
  } catch {
    const fault = syntaxFault(text) ?? { offset: 0, truncated: false };
    const at = from + new TextEncoder().encode(text.slice(0, fault.offset)).length;
    const found = text.slice(fault.offset, fault.offset + 12);
    const near = fault.truncated || found === "" ? {} : { case: "near" };
    const bad: ByteFault = {
      code: fault.truncated ? "AD-103" : "AD-102",
      ...near,
      at: Math.min(at, to),
      values: { found },
      refuses: true,
    };
    return { value: undefined, faults: [...faults, bad], unusual: true };
  }
}

function hex(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).padStart(2, "0").toUpperCase()}`;
}

function faultOf(fault: ScanFault, record: RecordBytes, maxDepth: number): ByteFault {
  switch (fault.kind) {
    case "depth":
      return {
        code: "AD-105",
        case: "depth",
        at: fault.offset,
        values: { limit: maxDepth, flag: "--max-depth" },
        refuses: true,
      };
    case "number":
      return {
        code: "AD-107",
        ...outOfRange(fault.token),
        at: fault.offset,
        values: { token: fault.token },
        refuses: true,
      };
    case "duplicateKey":
      return {
        code: "AD-115",
        at: fault.offset,
        values: { key: fault.key, line: lineOf(record, fault.first) },
        refuses: true,
      };
    case "reservedKey":
      return { code: "AD-117", at: fault.offset, values: { key: fault.key }, refuses: true };
    case "surrogate":
      return { code: "AD-114", case: "surrogate", at: fault.offset, values: {}, refuses: false };
  }
}

function outOfRange(token: string): { readonly case?: string } {
  const value = Number(token);
  return Number.isFinite(value) && value !== 0 ? {} : { case: "range" };
}

function lineOf({ bytes, from, line }: RecordBytes, at: number): number {
  let counted = line;
  for (let i = bytes.indexOf(0x0a, from); i >= 0 && i < at; i = bytes.indexOf(0x0a, i + 1)) counted++;
  return counted;
}
