// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** A JSON Schema of the modelling subset. */
export type ExtensionSchema = Readonly<Record<string, unknown>>;

/** One key of an extension, as its author wrote it. */
export interface MemberEntry {
  /** Classes that the key may stand on, with those below them; "Resource" for all. */
  readonly on: readonly string[];
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Absent: any JSON. */
  readonly schema?: ExtensionSchema;
  /** IRI of the property; absent: the namespace and the key. */
  readonly term?: string;
  /** How RDF reads the value: `@id`, `@json` or a datatype; absent: told from the schema. */
  readonly termType?: string;
  readonly examples?: readonly unknown[];
}

/** An extension file that has the form of one. */
export interface ExtensionFile {
  readonly prefix: string;
  readonly namespace: string;
  readonly title: Bilingual;
  readonly description?: Bilingual;
  readonly version?: string;
  readonly members: Readonly<Record<string, MemberEntry>>;
  readonly $defs?: Readonly<Record<string, ExtensionSchema>>;
}
