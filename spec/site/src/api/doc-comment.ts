// SPDX-License-Identifier: Apache-2.0
import type { Language } from "../page.js";

const TAGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  param: { en: "Parameter", ja: "引数" },
  returns: { en: "Returns", ja: "戻り値" },
  throws: { en: "Throws", ja: "例外" },
  see: { en: "See", ja: "参照" },
  deprecated: { en: "Deprecated", ja: "非推奨" },
};

/** A doc comment as Markdown: its sentences, then its tags as a list. The words stay as they are written. */
export function commentMarkdown(comment: string, language: Language): string {
  const [sentences = "", ...tags] = comment.split(/(?:^|\s)@(?=(?:param|returns|throws|see|deprecated|example)\b)/);
  const items = tags.filter((tag) => !tag.startsWith("example")).map((tag) => tagLine(tag, language));
  const examples = tags.filter((tag) => tag.startsWith("example")).map((tag) => tag.slice("example".length).trim());
  return [inert(sentences.trim()), items.join("\n"), ...examples].filter((part) => part !== "").join("\n\n");
}

function tagLine(tag: string, language: Language): string {
  const [, name = "", rest = ""] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
  const label = TAGS[name]?.[language] ?? name;
  const words = rest.trim().replace(/\s*\n\s*/g, " ");
  const [, parameter, meaning] = (name === "param" ? /^(\S+)\s*-?\s*(.*)$/.exec(words) : undefined) ?? [];
  return parameter === undefined
    ? `- ${label}: ${inert(words)}`
    : `- ${label} \`${parameter}\`: ${inert(meaning ?? "")}`;
}

/** Angle brackets outside of code are text, and `{@link X}` is code. */
function inert(text: string): string {
  return text
    .replace(/\{@link\s+([^}\s]+)[^}]*\}/g, "`$1`")
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "&lt;")))
    .join("");
}
