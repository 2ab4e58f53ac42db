// SPDX-License-Identifier: Apache-2.0
import { CONTEXT_IRI } from "@jiku/model";
import { classNames } from "./classes.js";
import { readJsonHead } from "./json-head.js";

/** How sure the first bytes are Jiku's own JSON, on the scale of the adapters: 0 no, 1 resembles it, 2 likely, 3 certain. */
export interface JikuDetection {
  readonly confidence: 0 | 1 | 2 | 3;
  /** The class that a misspelt `type` resembles. */
  readonly nearest?: string;
}

const NO: JikuDetection = { confidence: 0 };

/** A package has `jiku` or a `graph`, a resource (alone or the first of a stream) a `type` of ours and an `id`. */
export function detectJiku(head: string): JikuDetection {
  const json = readJsonHead(head);
  if (json === undefined) return NO;
  const { members } = json;
  if (members.get("jiku")?.first === '"' || mentionsContext(head, members.has("@context"))) return { confidence: 3 };
  const type = members.get("type")?.text;
  if (type !== undefined && classNames.includes(type)) return { confidence: members.has("id") ? 3 : 2 };
  if (type !== undefined && members.get("id")?.first === '"') {
    const nearest = resembles(type);
    if (nearest !== undefined) return { confidence: 1, nearest };
  }
  return members.get("graph")?.first === "[" ? { confidence: 2 } : NO;
}

function mentionsContext(head: string, hasContext: boolean): boolean {
  return hasContext && head.includes(`"${CONTEXT_IRI}"`);
}

/** The class whose name differs in letter case, or by one letter too few, too many, wrong or swapped with the next. */
function resembles(type: string): string | undefined {
  const wanted = type.toLowerCase();
  return classNames.find((name) => oneApart(wanted, name.toLowerCase()));
}

function oneApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped || a.slice(at + 1) === b.slice(at + 1);
}
