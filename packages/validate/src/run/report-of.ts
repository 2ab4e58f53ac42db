// SPDX-License-Identifier: Apache-2.0
import { type CatalogueEntry, catalogue, type NotChecked } from "@jiku/model";
import { baseOf } from "../profile/compiled-profile.js";
import { severityOf } from "../report/entries.js";
import type { DocumentReport } from "../report/report.js";
import type { DocumentRun, Session } from "./session.js";

/** Rules that judge native bytes, and the classes that bring such bytes. */
const NEED_BYTES: Readonly<Record<string, string>> = { "ID-05": "Asset", "FD-16": "Field" };

export function reportOf(session: Session, run: DocumentRun): DocumentReport {
  const { lift } = run.input;
  for (const finding of lift?.findings ?? []) run.collector.addFinished(finding);
  const { profile } = session.limits;
  const ruled = catalogue.filter((entry) => isJudged(session, entry));
  const active = ruled.filter((entry) => severityOf(entry, profile) !== "off");
  const needsBytes = active.filter((e) => e.needs.includes("bytes"));
  const { notChecked, ...collected } = run.collector.result();
  return {
    path: run.document.name,
    format: run.document.format,
    profile: baseOf(profile),
    ...(typeof profile === "string" ? {} : { ownProfiles: profile.names }),
    resources: Object.fromEntries(
      [...run.resources].map(([type, { count }]) => [type, count] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    ...collected,
    checked: {
      structure: run.judged,
      sound: run.sound,
      rules: active.length - needsBytes.length,
      rulesInAll: ruled.length,
      references: run.references,
      outside: run.outside,
    },
    notChecked: [...notChecked, ...leftOut(session, run)],
  };
}

/** A rule on documents; those on profiles and extensions count where one of their rules takes part. */
function isJudged({ rules }: Session, { code, onImplementations }: CatalogueEntry): boolean {
  if (/^(?:PRF|EXT)-/.test(code)) return rules.some((rule) => rule.code === code);
  return !/^(?:schema\/|AD-)/.test(code) && onImplementations === undefined;
}

function leftOut(session: Session, run: DocumentRun): readonly NotChecked[] {
  const list: NotChecked[] = [];
  const blocked = run.blocked ? run.judged : run.judged - run.sound;
  if (blocked > 0) {
    list.push({
      what: "rules",
      why: {
        en: `Blocked by structure: the rules were not run on ${blocked} resources.`,
        ja: `構造の誤りのため、${blocked}件の資源には規則を適用していない。`,
      },
    });
  }
  if (run.unresolved > 0) {
    list.push({
      what: "ID-02",
      why: {
        en: `${run.unresolved} references lead out of this stream; nothing says what is there.`,
        ja: `${run.unresolved}件の参照はこのストリームの外を指し、そこに何があるか分からない。`,
      },
    });
  }
  if (session.set.full) {
    list.push({
      what: "ID-01",
      why: {
        en: `Only the first ${session.limits.indexLimit} ids are indexed; later ones were not compared.`,
        ja: `索引は最初の${session.limits.indexLimit}件のidまでであり、以降のidは照合していない。`,
      },
    });
  }
  for (const [code, type] of Object.entries(NEED_BYTES)) {
    if (!run.resources.has(type)) continue;
    list.push({
      what: code,
      why: { en: "The native bytes were not opened.", ja: "元のファイルの内容は開いていない。" },
    });
  }
  for (const at of run.input.lift?.unread.slice(0, 20) ?? []) {
    list.push({
      what: "pointer" in at ? at.pointer : at.kind,
      why: { en: "The adapter does not read this part of the file.", ja: "アダプタはファイルのこの部分を読まない。" },
    });
  }
  return list;
}
