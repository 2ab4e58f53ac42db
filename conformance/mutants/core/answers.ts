// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { gauge, type Mutant } from "../mutant.js";
import { decodedEvents, readLines, withDecoder } from "../wrap-decode.js";

/** Broken adapters that answer otherwise than an adapter may: for the laws on faults and places. */
export const answerMutants: readonly Mutant[] = [
  gauge(
    "throws-on-odd-input",
    ["total"],
    "A byte that is no UTF-8 is thrown out as an exception.",
    "UTF-8でないバイトを例外として投げる。",
    (control) =>
      decodedEvents(control, () => (event) => {
        if (isFinding(event, "AD-114")) throw new RangeError("invalid byte");
        return [event];
      }),
  ),
  gauge(
    "throws-on-a-blank",
    ["total"],
    "A file that begins with a blank is thrown out as an exception.",
    "空白で始まるファイルを例外として投げる。",
    (control) =>
      readLines(control, () => {
        let isFirst = true;
        return (line) => {
          if (isFirst && line.startsWith(" ")) throw new RangeError("unexpected blank");
          isFirst = false;
          return line;
        };
      }),
  ),
  gauge(
    "never-ends-on-faults",
    ["total"],
    "After a fault the events have no end.",
    "誤りの後、イベントに終わりがない。",
    (control) =>
      decodedEvents(control, () => (event) => (event.kind === "end" && event.outcome === "invalid" ? [] : [event])),
  ),
  gauge(
    "invalid-without-a-word",
    ["total"],
    "Invalid files are called invalid without a finding.",
    "無効なファイルを、指摘なしに無効とする。",
    (control) => decodedEvents(control, () => (event) => (event.kind === "finding" ? [] : [event])),
  ),
  gauge(
    "complete-with-errors",
    ["total"],
    "Files with errors are called complete.",
    "エラーのあるファイルを完了とする。",
    (control) =>
      decodedEvents(
        control,
        () => (event) =>
          event.kind === "end" && event.outcome === "invalid" ? [{ ...event, outcome: "complete" }] : [event],
      ),
  ),
  gauge(
    "takes-cut-files",
    ["truncation"],
    "A file without its last line is taken for a whole one.",
    "最後の行のないファイルを全体とみなす。",
    (control) => overlooking(control, "AD-103"),
  ),
  gauge(
    "takes-other-counts",
    ["boundaries"],
    "The number of lines at the end is not compared.",
    "末尾の行数を比べない。",
    (control) => overlooking(control, "GLG-004"),
  ),
  gauge(
    "takes-what-follows",
    ["hostile", "ignores-nothing"],
    "What stands behind the last line is ignored.",
    "最後の行より後にあるものを無視する。",
    (control) => overlooking(control, "AD-102"),
  ),
  gauge(
    "takes-padding-for-the-end",
    ["hostile"],
    "A line that begins with U+0000 ends the file, and all behind it.",
    "U+0000で始まる行より後をすべて無視する。",
    (control) =>
      readLines(control, () => {
        let isPadded = false;
        return (line) => {
          isPadded ||= line.startsWith("\0\0gauge");
          return isPadded ? undefined : line;
        };
      }),
  ),
  gauge(
    "empty-is-cut",
    ["negative-codes"],
    "An empty file is reported as cut short.",
    "空のファイルを、途切れたと報告する。",
    (control) =>
      decodedEvents(control, () => (event) => {
        if (event.kind !== "finding" || event.finding.code !== "AD-122") return [event];
        return [{ ...event, finding: { ...event.finding, code: "AD-103", rule: "adapter/truncated" } }];
      }),
  ),
  gauge("one-line-off", ["native-location"], "Findings point to the line before.", "指摘が1行前を指す。", (control) =>
    movedFindings(control, (line) => Math.max(1, line - 1)),
  ),
  gauge(
    "points-to-the-top",
    ["native-location"],
    "All findings point to the first line.",
    "すべての指摘が1行目を指す。",
    (control) => movedFindings(control, () => 1),
  ),
  gauge(
    "stops-at-labels-out-of-order",
    ["structural"],
    "A label before its resource is not read, in silence.",
    "資源より前にある名称を、黙って読まない。",
    (control) => readLines(control, knownLabels),
  ),
  gauge(
    "keeps-line-ends-in-labels",
    ["structural"],
    "Lines that end with U+000D and U+000A are taken, and labels keep the first of the two.",
    "CRLFの行を受け付け、名称の末尾にCRが残る。",
    (control) =>
      readLines(control, () => (line) => {
        if (!line.endsWith("\r")) return line;
        return line.startsWith("label\t") ? `${line.slice(0, -1)}\\r` : line.slice(0, -1);
      }),
  ),
  gauge(
    "declared-in-silence",
    ["no-default"],
    "What the user declares is used, and nothing says so.",
    "利用者の宣言を使い、その旨を述べない。",
    (control) => decodedEvents(control, () => (event) => (isFinding(event, "AD-109") ? [] : [event])),
  ),
  gauge(
    "deaf-to-declarations",
    ["no-default"],
    "What the user declares is not used.",
    "利用者の宣言を使わない。",
    (control) =>
      withDecoder(
        control,
        (decode) =>
          (input, { declared: _, ...options }) =>
            decode(input, options),
      ),
  ),
];

function isFinding(event: DecodeEvent, code: string): boolean {
  return event.kind === "finding" && event.finding.code === code;
}

/** Findings of a code are left out; a file with no other error is complete. */
function overlooking(control: Parameters<Mutant["make"]>[0], code: string) {
  return decodedEvents(control, () => {
    let errors = 0;
    let overlooked = 0;
    return (event) => {
      if (isFinding(event, code)) {
        overlooked++;
        return [];
      }
      if (event.kind === "finding" && event.finding.severity === "error") errors++;
      const forgives = event.kind === "end" && event.outcome === "invalid" && errors === 0 && overlooked > 0;
      return forgives ? [{ ...event, outcome: "complete" as const }] : [event];
    };
  });
}

function movedFindings(control: Parameters<Mutant["make"]>[0], move: (line: number) => number) {
  return decodedEvents(control, () => (event) => {
    const native = event.kind === "finding" ? event.finding.location.native : undefined;
    if (event.kind !== "finding" || native?.kind !== "text" || native.line === undefined) return [event];
    const location = { ...event.finding.location, native: { ...native, line: move(native.line) } };
    return [{ ...event, finding: { ...event.finding, location } }];
  });
}

function knownLabels(): (line: string) => string | undefined {
  const seen = new Set<string>();
  let dropped = 0;
  return (line) => {
    const [kind = "", id = ""] = line.split("\t");
    if (kind === "end" && /^\d+$/.test(id)) return `end\t${Number(id) - dropped}`;
    if (kind !== "label") seen.add(id);
    if (kind !== "label" || seen.has(id)) return line;
    dropped++;
    return undefined;
  };
}
