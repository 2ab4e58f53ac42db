// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, NotChecked } from "@jiku/model";
import type { InputDocument } from "../document/input.js";
import { entryOf, severityOf } from "../report/entries.js";
import type { ReportPart } from "../report/merge.js";
import { MOST_FACTS } from "./facts.js";
import { lacks } from "./lacks.js";
import { hasRule, type Session } from "./session.js";

const NOT_JUDGED: Bilingual = {
  en: `Not judged: the rule would have to keep more than ${MOST_FACTS} facts at once.`,
  ja: `検査していない。この規則は${MOST_FACTS}件を超える事実を同時に保持しなければならない。`,
};

/** Unread parts of a file that are named; the rest is counted. */
const SHOWN_UNREAD = 20;

/** What was not checked, and why. */
export function leftOut(session: Session, { lift }: InputDocument, part: ReportPart): readonly NotChecked[] {
  const list: NotChecked[] = [];
  const blocked = part.blocked ? part.judged : part.judged - part.sound;
  if (blocked > 0) {
    list.push({
      what: "rules",
      why: {
        en: `Blocked by structure: the rules were not run on ${blocked} resources.`,
        ja: `構造の誤りのため、${blocked}件の資源には規則を適用していない。`,
      },
    });
  }
  if (part.unresolved > 0) {
    list.push({
      what: "ID-02",
      why: {
        en: `${part.unresolved} references lead out of this stream; nothing says what is there.`,
        ja: `${part.unresolved}件の参照はこのストリームの外を指し、そこに何があるか分からない。`,
      },
    });
  }
  for (const { rule, full } of session.setRules) {
    const entry = full ? entryOf(rule.code) : undefined;
    if (entry !== undefined && severityOf(entry, session.limits.profile) !== "off")
      list.push({ what: rule.code, why: NOT_JUDGED });
  }
  const classes = new Set(part.resources.map(([name]) => name));
  list.push(...lacks(classes, session.options.asOf, (code) => hasRule(session, code)));
  const more = Math.max(0, (lift?.unread.length ?? 0) - SHOWN_UNREAD) + (lift?.unreadMore ?? 0);
  if (more > 0) {
    const why = {
      en: `${more} more parts of the file are not read by the adapter.`,
      ja: `アダプタはファイルのほか${more}か所も読まない。`,
    };
    list.push({ what: "file", why });
  }
  for (const at of lift?.unread.slice(0, SHOWN_UNREAD) ?? []) {
    list.push({
      what: "pointer" in at ? at.pointer : at.kind,
      why: { en: "The adapter does not read this part of the file.", ja: "アダプタはファイルのこの部分を読まない。" },
    });
  }
  return list;
}
