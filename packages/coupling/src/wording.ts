// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, type CatalogueEntry, catalogue, fillIn } from "@jiku/model";
import type { FacetVerdict } from "./check-fields.js";
import type { Fault } from "./composition/link.js";

const UNDECLARED: Bilingual = { en: "undeclared", ja: "未宣言" };
const entries = new Map<string, CatalogueEntry>(catalogue.map((entry) => [entry.code, entry]));

/** What a finding on a facet or a fault is made of. */
export interface Told {
  readonly code: string;
  /** Name of a wording under `cases` of the code. */
  readonly case: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A facet as a finding; undefined for one that is compatible. What is mended or agreed to has the mild wording `mediated`. */
export function toldOfFacet(facet: FacetVerdict): Told | undefined {
  const { code, verdict, unconsented, name } = facet;
  if (verdict === "compatible") return undefined;
  const isSettled = verdict === "mediatedExact" || (verdict === "mediatedLossy" && !unconsented);
  const values = { source: UNDECLARED, target: UNDECLARED, ...facet.values };
  return { code, case: isSettled ? settledCase(code, name) : name, values };
}

/** A fault of a connection or composition as a finding. */
export function toldOfFault({ code, name, verdict, values }: Fault): Told {
  return { code, case: verdict === "mediatedLossy" ? "mediated" : name, values };
}

/** Message and fix in both languages. */
export function worded({ code, case: name, values }: Told): { readonly message: Bilingual; readonly fix: Bilingual } {
  const entry = entries.get(code);
  const wording = (name !== undefined && entry?.cases?.[name]) || entry;
  if (wording === undefined) throw new RangeError(`no such code in the catalogue: ${code}`);
  return { message: fillIn(wording.message, values), fix: fillIn(wording.fix, values) };
}

/** What is said of a facet, compatible ones included: then the case of the table. */
export function messageOfFacet(facet: FacetVerdict): Bilingual {
  const told = toldOfFacet(facet);
  return told === undefined ? facet.when : worded(told).message;
}

/** A wording of the case's own is used where it is mild. */
function settledCase(code: string, name: string): string {
  return entries.get(code)?.cases?.[name]?.severity?.coupling === "info" ? name : "mediated";
}
