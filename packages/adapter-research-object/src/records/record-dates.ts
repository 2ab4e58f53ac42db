// SPDX-License-Identifier: Apache-2.0
import { periodOfText } from "../lift/dates.js";
import { iri, PREFIXES } from "../names.js";
import type { ObjectRecord, Said } from "./object-record.js";
import type { Statements } from "./record-to-graph.js";

/** Told of a date of which it is not clear what it dates. */
export type OnDate = (said: Said) => void;

/** What each kind of date is a date of (DataCite 4.6, 8.a; JPCOAR 2.0, 15). The times are never mixed. */
const KINDS: Readonly<Record<string, string>> = {
  Issued: iri("dcterms:issued"),
  Updated: iri("dcterms:modified"),
  Created: iri("dcterms:created"),
  Valid: iri("dcterms:valid"),
  Available: iri("dcterms:available"),
  Submitted: iri("dcterms:dateSubmitted"),
  Accepted: iri("dcterms:dateAccepted"),
  Copyrighted: iri("dcterms:dateCopyrighted"),
  Withdrawn: iri("datacite:Withdrawn"),
};
const COVERED: ReadonlySet<string> = new Set(["Collected", "Coverage"]);

/** Dates by what they date: what was collected or is covered is the time of the phenomenon. RO-004 for the unclear ones. */
export function addDates(
  about: Statements,
  { dates, temporal }: Pick<ObjectRecord, "dates" | "temporal">,
  onDate: OnDate,
): void {
  for (const said of dates) {
    const type = said.type ?? "";
    if (COVERED.has(type)) {
      about.literal(iri("dcterms:temporal"), { text: said.text, at: said.at });
      if (periodOfText(said.text) !== undefined)
        about.literal(`${PREFIXES.datacite}${type}`, { text: said.text, at: said.at });
      continue;
    }
    const predicate = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    if (predicate === undefined) onDate(said);
    about.literal(predicate ?? `${PREFIXES.datacite}${type === "" ? "date" : type.replace(/[^\w.-]/g, "_")}`, {
      text: said.text,
      at: said.at,
    });
  }
  for (const said of temporal) about.literal(iri("dcterms:temporal"), said);
}
