// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { type DecodeRun, digestedChunks } from "./decode-run.js";
import { createDocumentScan } from "./document-scan.js";
import { CITY_LIMITS } from "./limits.js";
import { textFindings } from "./scan-findings.js";

/** A JSON document that was read as a whole. */
export interface WholeJson {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** Reads a JSON document of bounded size; undefined, and told, when it is none or too large. */
export async function* readWhole(run: DecodeRun, format: string): AsyncGenerator<DecodeEvent, WholeJson | undefined> {
  const { report, file } = run;
  if (file.size > CITY_LIMITS.partBytes) {
    yield report.shared("AD-105", { limit: CITY_LIMITS.partBytes }, { kind: "text", byte: 0 }, { case: "size" });
    return undefined;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of digestedChunks(run)) {
    parts.push(chunk.slice());
    length += chunk.length;
    if (length <= CITY_LIMITS.partBytes) continue;
    yield report.shared("AD-105", { limit: CITY_LIMITS.partBytes }, { kind: "text", byte: 0 }, { case: "size" });
    return undefined;
  }
  const bytes = joined(parts, length);
  const scan = createDocumentScan();
  scan.scanner.push(bytes);
  scan.scanner.finish();
  const before = report.errors;
  yield* textFindings(scan, report, format);
  const { second } = scan.scanner;
  if (second !== undefined) {
    const reason = { en: "the text goes on after its end", ja: "終わりの後に文が続く" };
    yield report.shared(
      "AD-102",
      { format, line: second.line, column: second.column, reason },
      { kind: "text", byte: second.offset, line: second.line, column: second.column },
    );
  }
  if (report.errors > before) return undefined;
  return { bytes, value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
