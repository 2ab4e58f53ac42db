// SPDX-License-Identifier: Apache-2.0
import type { Finding, ProfileName } from "@jiku/model";
import { type ByteSource, bytesSource, type DocumentReport, jsonDocument, validate } from "@jiku/validate";
import { bilingual } from "../language/say.js";
import type { ReadingFault } from "./catalogue-finding.js";
import { HEAD_BYTES } from "./detect.js";
import { originSource } from "./file-source.js";
import { looksLike } from "./looks-like.js";
import { type Origin, sizeOf } from "./origin.js";
import type { Judged } from "./plan.js";
import { readyReport, reportOfFindings } from "./ready-report.js";

/** An input that no reader claims. */
export interface UnknownInput {
  readonly name: string;
  readonly head: Uint8Array;
  /** Named by the user, not met in a folder. */
  readonly direct: boolean;
  readonly profile: ProfileName;
  keep(): Promise<Origin>;
}

const DATA_NAME = /\.(?:json|jsonl|ndjson|geojson|jsonld)(?:\.gz)?$/i;
const LARGEST_PARSED = 64 << 20;

/** True when the name claims JSON, so that a file of a folder which is none is worth a finding. */
export function isDataName(name: string): boolean {
  return DATA_NAME.test(name);
}

/** The report of an input without a reader: broken JSON with its place, an unknown format, or just a name in a folder. */
export async function judgeUnknown(input: UnknownInput): Promise<Judged> {
  const { name, head, direct, profile } = input;
  const claimsData = direct || isDataName(name);
  if (isBlank(head))
    return claimsData ? { report: await readyReport(name, profile, [{ code: "AD-122" }]) } : listed(input);
  if (!claimsData) return listed(input);
  const broken = isBinary(head) ? undefined : await brokenJson(input);
  if (broken !== undefined) return { report: broken };
  return direct || isBinary(head)
    ? { report: await readyReport(name, profile, [unknownFault(name, head)]) }
    : listed(input);
}

function unknownFault(name: string, head: Uint8Array): ReadingFault {
  const found = looksLike(head);
  const related = found === undefined ? [] : [{ message: bilingual("looksLike", { found }) }];
  return { code: "AD-122", case: "unknown", values: { path: name }, related };
}

async function listed({ name, profile, head }: UnknownInput): Promise<Judged> {
  const found = looksLike(head);
  const why = found === undefined ? bilingual("notRecognised") : bilingual("notRecognisedLike", { found });
  return { report: await readyReport(name, profile, [], [{ what: name, why }]), listedOnly: true };
}

/** Text that begins like JSON, or is named so, and cannot be read as JSON: the findings of the record reader. */
async function brokenJson({ name, head, profile, keep }: UnknownInput): Promise<DocumentReport | undefined> {
  const first = head.find((byte) => byte > 0x20);
  if (first !== 0x7b && first !== 0x5b && !isDataName(name) && !isWide(head)) return undefined;
  const origin = await keep();
  if (sizeOf(origin) > LARGEST_PARSED) return undefined;
  const source = originSource(name, origin);
  const bytes = new Uint8Array(source.size);
  source.read(bytes, 0);
  if (isJson(bytes)) return undefined;
  const inObject = first === 0x7b || isWide(head) || first === 0xef;
  const [report] = await validate([jsonDocument(inObject ? source : asMember(bytes))], { profile });
  const faults = report?.findings.filter((finding) => finding.code.startsWith("AD-1")) ?? [];
  if (faults.length === 0) return undefined;
  const findings = faults.map((fault) => (inObject ? fault : outOfMember(fault, name)));
  return reportOfFindings(name, profile, findings, report?.notChecked ?? [], "unknown");
}

const BEFORE = '{"x":';

/** The record reader reads objects: other JSON is judged as the member of one. */
function asMember(bytes: Uint8Array): ByteSource {
  return bytesSource("", Buffer.concat([Buffer.from(BEFORE), bytes]));
}

/** The place of such a finding in the file itself. */
function outOfMember(fault: Finding, file: string): Finding {
  const { line, column = 1 } = fault.location;
  if (line === undefined) return { ...fault, location: { file } };
  return { ...fault, location: { file, line, column: line === 1 ? Math.max(1, column - BEFORE.length) : column } };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return parses(text) || text.split("\n").every((line) => line.trim() === "" || parses(line));
  } catch {
    return false;
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isBlank(head: Uint8Array): boolean {
  return head.length < HEAD_BYTES && head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** UTF-16 by its mark, or by the zero beside its first letter. */
function isWide(head: Uint8Array): boolean {
  const [a, b] = head;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b !== 0) || (a !== 0 && b === 0);
}

function isBinary(head: Uint8Array): boolean {
  return !isWide(head) && head.includes(0);
}
