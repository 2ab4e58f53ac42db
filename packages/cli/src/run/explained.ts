// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, type CatalogueEntry, catalogue, type Severity, type Wording } from "@jiku/model";
import { knownAdapters } from "./adapters.js";
import { authorEntries } from "./author-entries.js";
import { ownEntries } from "./own-findings.js";

/** What can be told about a code: all of the catalogue's texts, or those of an adapter's manifest. */
export type ExplainedEntry = CatalogueEntry | FormatEntry;

/** A finding of one format, as its adapter declares it, or of the command. */
export interface FormatEntry {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  /** Name and version of what reports it. */
  readonly origin: string;
  /** Other wordings of the code by name. */
  readonly cases?: Readonly<Record<string, Wording>>;
}

export function isCatalogueEntry(entry: ExplainedEntry): entry is CatalogueEntry {
  return "why" in entry;
}

/** Every code of the catalogue, then those of the adapters that are theirs alone, of the command, and of lint and diff. */
export async function allEntries(): Promise<readonly ExplainedEntry[]> {
  const entries: ExplainedEntry[] = [...catalogue];
  const known = new Set(catalogue.map((entry) => entry.code));
  for (const { name, load } of knownAdapters) {
    const { manifest } = await load();
    for (const { code, rule, severity = "error", text, fix } of manifest.findings) {
      if (known.has(code) || text === undefined || fix === undefined) continue;
      entries.push({ code, rule, severity, message: text, fix, origin: `${name} ${manifest.version}` });
    }
  }
  return [...entries, ...ownEntries, ...(await authorEntries())];
}

/** By code, by name, or by the last part of the name; letter case aside. */
export function findEntry(entries: readonly ExplainedEntry[], asked: string): ExplainedEntry | undefined {
  const wanted = asked.toLowerCase();
  return (
    entries.find((entry) => entry.code.toLowerCase() === wanted || entry.rule.toLowerCase() === wanted) ??
    entries.find((entry) => entry.rule.slice(entry.rule.indexOf("/") + 1) === wanted)
  );
}

const MOST = 3;

/** Codes that begin alike, or whose name holds the word. */
export function nearEntries(entries: readonly ExplainedEntry[], asked: string): readonly string[] {
  const wanted = asked.toLowerCase();
  const plain = wanted.replaceAll(/[^a-z0-9]/g, "");
  const same = entries.filter((entry) => entry.code.toLowerCase().replaceAll(/[^a-z0-9]/g, "") === plain);
  const prefix = /^[a-z]+/.exec(wanted)?.[0] ?? wanted;
  const alike = entries.filter(
    (entry) => entry.rule.includes(wanted) || (prefix.length > 1 && entry.code.toLowerCase().startsWith(`${prefix}-`)),
  );
  return (same.length > 0 ? same : alike).slice(0, MOST).map((entry) => entry.code);
}
