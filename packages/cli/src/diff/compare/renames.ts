// SPDX-License-Identifier: Apache-2.0
import type { Edition } from "../edition/edition.js";
import { termIri } from "./term-iri.js";

/** Name and mark of each thing; undefined when it has none. */
type Marks = ReadonlyMap<string, string | undefined>;

function marksOf<T>(things: ReadonlyMap<string, T>, markOf: (thing: T) => string | undefined): Marks {
  return new Map([...things].map(([name, thing]) => [name, markOf(thing)]));
}

/** A removed and an added thing with one mark are one thing under a new name, when no third one has the mark. */
function matched(old: Marks, now: Marks): readonly (readonly [string, string])[] {
  const gone = [...old].filter(([name]) => !now.has(name));
  const fresh = [...now].filter(([name]) => !old.has(name));
  return gone.flatMap(([name, mark]) => {
    const twins = gone.filter(([, other]) => other === mark);
    const [heir, ...rivals] = fresh.filter(([, other]) => other === mark);
    const isSole = mark !== undefined && twins.length === 1 && rivals.length === 0;
    return heir === undefined || !isSole ? [] : [[name, heir[0]] as const];
  });
}

/** Names that changed while the thing stayed: by address or term for types, by contents for enumerations and primitives. */
export function findRenames(old: Edition, now: Edition): ReadonlyMap<string, string> {
  const by = (marks: (edition: Edition) => Marks) => matched(marks(old), marks(now));
  return new Map([
    ...by((edition) =>
      marksOf(edition.types, ({ term, sort }) => (term === undefined ? term : `${termIri(term, edition)} ${sort}`)),
    ),
    ...by(({ types }) => marksOf(types, ({ id, sort }) => `${id} ${sort}`)),
    ...by(({ enumerations }) =>
      marksOf(enumerations, ({ id, values }) => [id, ...[...values.keys()].sort()].join("\n")),
    ),
    ...by(({ primitives }) =>
      marksOf(primitives, ({ id, shape }) => {
        const limits = "limits" in shape ? [...shape.limits].sort() : [];
        return JSON.stringify([id, { ...shape, limits }]);
      }),
    ),
  ]);
}
