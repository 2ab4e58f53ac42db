// SPDX-License-Identifier: Apache-2.0
import type { ConnectionResult, Mediator } from "@jiku/coupling";
import { type Fault, messageOfFacet, toldOfFault, worded } from "@jiku/coupling";
import type { Bilingual, Finding, NotChecked, Verdict } from "@jiku/model";
import type { CoupleScene } from "./scene.js";

/** What was found on one facet of a connection, or on the connection itself. */
export interface FacetEntry {
  readonly facet: string;
  readonly verdict: Verdict;
  readonly code: string;
  readonly message: Bilingual;
}

/** One connection as `jiku couple` reports it; the members of the JSON, in their order. */
export interface ConnectionEntry {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict;
  readonly facets: readonly FacetEntry[];
  readonly mediators: readonly Mediator[];
}

/** The answer to one call, whatever it asked about. */
export interface CoupleResult {
  readonly verdict: Verdict;
  readonly connections: readonly ConnectionEntry[];
  /** What speaks of the composition or of its file. */
  readonly findings: readonly Finding[];
  /** All findings, those on connections included, by the file that they are about. */
  readonly reported: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
  /** What could not be asked, and why. */
  readonly notChecked?: readonly NotChecked[];
  /** The connections are pairings, the best first. */
  readonly ranked?: boolean;
  /** What is joined, for a picture; absent where nothing was judged. */
  readonly scene?: CoupleScene;
  /** Why nothing could be judged; the exit code is then 2. */
  readonly stopped?: string;
}

/** A connection with its facets, each code once. */
export function connectionEntry({
  name,
  from,
  to,
  verdict,
  facets,
  faults,
  mediators,
}: ConnectionResult): ConnectionEntry {
  const compared = facets.map((facet): FacetEntry => {
    return { facet: facet.facet, verdict: facet.verdict, code: facet.code, message: messageOfFacet(facet) };
  });
  return { id: name, from, to, verdict, facets: [...compared, ...faults.map(faultEntry)], mediators };
}

function faultEntry(fault: Fault): FacetEntry {
  const { message } = worded(toldOfFault(fault));
  return { facet: "connection", verdict: fault.verdict, code: fault.code, message };
}

/** 0: every connection can be made as agreed and nothing is wrong; 1: not; 2: nothing could be judged. */
export function exitCodeOf({ connections, findings, stopped }: CoupleResult): 0 | 1 | 2 {
  if (stopped !== undefined) return 2;
  const isOpen = ({ verdict }: ConnectionEntry) => verdict === "undetermined" || verdict === "incompatible";
  return connections.some(isOpen) || findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
