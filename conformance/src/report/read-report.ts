// SPDX-License-Identifier: Apache-2.0
import { refusal } from "../refusal.js";
import type { CaseLine } from "../verdict.js";
import { merkleRoot } from "./merkle.js";
import { countsOf, type FooterLine, type HeaderLine, type RunRecord } from "./record.js";

/** Reads `report.jsonl`. @throws JikuError "bad-option" when it is none, or is not as it was written */
export function readReport(text: string): RunRecord {
  const texts = text.split("\n");
  const values = texts.slice(0, -1).map(parse);
  const [header, ...rest] = values;
  const footer = rest.pop();
  if (texts.at(-1) !== "" || header?.["kind"] !== "header" || footer?.["kind"] !== "footer")
    throw refusal({ en: "This is no whole report.jsonl.", ja: "report.jsonlの全体ではない。" });
  if (header["report"] !== "1")
    throw refusal({
      en: `The report is of form ${JSON.stringify(header["report"])}; known is "1".`,
      ja: `報告の形が${JSON.stringify(header["report"])}である。読めるのは「1」。`,
    });
  const lines = rest as unknown as readonly CaseLine[];
  const record = { header: header as unknown as HeaderLine, lines, footer: footer as unknown as FooterLine };
  const isWhole =
    merkleRoot(texts.slice(0, -2)) === record.footer.merkleRoot &&
    JSON.stringify(countsOf(lines)) === JSON.stringify(record.footer.counts);
  if (!isWhole)
    throw refusal({
      en: "The report is not as it was written: its lines do not give its Merkle root and counts.",
      ja: "報告が書かれたときのままでない(行からMerkle根と件数が得られない)。",
    });
  return record;
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
