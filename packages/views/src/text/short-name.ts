// SPDX-License-Identifier: Apache-2.0

/** Last parts that are no name by themselves. */
const NUMBER = /^[\d.()'"-]*$|^.{1,2}$/;

/** Longer names are cut. */
const LONGEST = 120;

/** The last part of an IRI, of a path or of a CURIE, with the part before it where it is only a number; the whole where there is none. */
export function shortName(iri: string): string {
  const parts = iri.split(/[/#:?=]+/).filter((part) => part !== "");
  const last = parts.at(-1) ?? iri;
  const name = NUMBER.test(last) && parts.length > 2 ? `${parts.at(-2)}/${last}` : last;
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
