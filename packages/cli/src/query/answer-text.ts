// SPDX-License-Identifier: Apache-2.0
import { publishedPrefixes } from "@jiku/model";
import { escapeText, pad, widthOf } from "@jiku/views/text";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";
import type { Style } from "../report/style.js";

/** A term of the SPARQL 1.1 Query Results JSON Format, 3.2.2. */
interface ResultTerm {
  readonly type: string;
  readonly value: string;
  readonly "xml:lang"?: string;
  readonly datatype?: string;
}

interface Results {
  readonly boolean?: boolean;
  readonly head: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings: readonly Readonly<Record<string, ResultTerm>>[] };
}

const GAP = "  ";

/**
 * Results for people: `true` or `false`, or a table with one row a solution. IRIs are shortened by the prefixes of the
 * query, then by the published ones; a literal stands for itself, a missing value is empty.
 */
export function answerText(
  json: string,
  prefixes: ReadonlyMap<string, string>,
  language: Language,
  style: Style,
): string {
  const { boolean, head, results } = JSON.parse(json) as Results;
  if (boolean !== undefined) return `${boolean}\n`;
  const columns = head.vars ?? [];
  const shorten = shortener(prefixes);
  const rows = (results?.bindings ?? []).map((binding) => columns.map((name) => cellOf(binding[name], shorten)));
  const count = rows.length;
  const sum = sayConvert(language, count === 0 ? "noRows" : count === 1 ? "oneRow" : "rows", { count });
  if (count === 0) return `${sum}\n`;
  const widths = columns.map((name, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? "")), widthOf(name)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => pad(cell, widths[at] ?? 0))
      .join(GAP)
      .trimEnd();
  return `${[style.strong(line(columns)), ...rows.map(line), style.faint(sum)].join("\n")}\n`;
}

function cellOf(term: ResultTerm | undefined, shorten: (iri: string) => string): string {
  if (term === undefined) return "";
  if (term.type === "uri") return escapeText(shorten(term.value));
  return escapeText(term.type === "bnode" ? `_:${term.value}` : term.value);
}

/** The longest namespace wins; what follows it must be a name. */
function shortener(own: ReadonlyMap<string, string>): (iri: string) => string {
  const named = new Map([...publishedPrefixes, ...own]);
  const all = [...named].filter(([, namespace]) => namespace !== "").sort((a, b) => b[1].length - a[1].length);
  return (iri) => {
    const found = all.find(
      ([, namespace]) => iri.startsWith(namespace) && /^[\w-]+$/.test(iri.slice(namespace.length)),
    );
    return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
  };
}
