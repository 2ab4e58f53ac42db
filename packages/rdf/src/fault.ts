// SPDX-License-Identifier: Apache-2.0

/** Why a value has no place in RDF. */
export type RdfFaultCode =
  /** The prefix of a CURIE or of an extension key is declared nowhere. */
  | "undeclared-prefix"
  /** The prefix is also a member of this class (`unit`), so that a JSON-LD processor would not see a prefix. */
  | "hidden-prefix"
  /** Relative, or with a character or form that RFC 3987 does not allow. */
  | "not-an-iri"
  /** Not well-formed by BCP 47. */
  | "language-tag"
  /** Half of a surrogate pair: no Unicode character. */
  | "lone-surrogate"
  /** NaN or an infinity, such as JSON.parse makes of 1e400. */
  | "not-a-number"
  /** Another JSON type than the schema of the member says. */
  | "unexpected-type"
  /** `type` names no class. */
  | "unknown-class"
  /** A key that JSON-LD or JavaScript keeps for itself: `@none`, `und`, `__proto__`. */
  | "reserved-key"
  /** Nested beyond 512 levels, or an object that holds itself. */
  | "too-deep"
  /** `@context` of the resource is not the published context with one object of prefixes. */
  | "context";

/** One value that cannot be said in RDF; its resource gives no triples. */
export interface RdfFault {
  readonly code: RdfFaultCode;
  /** JSON Pointer into the resource. */
  readonly path: string;
  /** The value, cut after 200 characters. */
  readonly value: string;
}

const LONGEST = 200;

/** The value as a fault shows it. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value.slice(0, LONGEST);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  return String(value).slice(0, LONGEST);
}
