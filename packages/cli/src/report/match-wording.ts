// SPDX-License-Identifier: Apache-2.0
import { type CatalogueEntry, catalogue, type Wording } from "@jiku/model";

/** A wording of the catalogue that a message was made with, and what stood for its placeholders. */
export interface MatchedWording {
  /** Name under `cases`; absent for the default wording. */
  readonly case?: string;
  readonly wording: Wording;
  readonly values: ReadonlyMap<string, string>;
}

const byCode: ReadonlyMap<string, CatalogueEntry> = new Map(catalogue.map((entry) => [entry.code, entry]));

export function entryOf(code: string): CatalogueEntry | undefined {
  return byCode.get(code);
}

/** Finds the wording that gives this English message; undefined when none does. */
export function matchWording(entry: CatalogueEntry, message: string): MatchedWording | undefined {
  const all: readonly (readonly [string | undefined, Wording])[] = [
    [undefined, entry],
    ...Object.entries(entry.cases ?? {}),
  ];
  let best: MatchedWording | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [name, wording] of all) {
    const values = valuesIn(wording.message.en, message);
    const caught = values === undefined ? Number.POSITIVE_INFINITY : [...values.values()].join("").length;
    if (values === undefined || caught >= fewest) continue;
    fewest = caught;
    best = { ...(name === undefined ? {} : { case: name }), wording, values };
  }
  return best;
}

/** What the placeholders of a template stand for in a text; undefined when the text is not made with it. */
function valuesIn(template: string, text: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  const parts = template.split(/\{(\w+)\}/);
  let at = 0;
  for (let i = 0; i < parts.length; i += 2) {
    const literal = parts[i] as string;
    const name = parts[i - 1];
    const isLast = i === parts.length - 1;
    const found =
      name === undefined
        ? text.startsWith(literal)
          ? 0
          : -1
        : isLast
          ? endOf(text, literal, at)
          : text.indexOf(literal, at);
    if (found < 0) return undefined;
    if (name !== undefined) values.set(name, text.slice(at, found));
    at = found + literal.length;
  }
  return at === text.length ? values : undefined;
}

function endOf(text: string, literal: string, from: number): number {
  const at = text.length - literal.length;
  return text.endsWith(literal) && at >= from ? at : -1;
}
