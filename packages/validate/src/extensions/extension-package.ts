// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { JudgeValue } from "./compile-schema.js";
import type { ExtensionSchema } from "./extension-file.js";

/** One key of an extension package, checked. */
export interface ExtensionMember {
  /** With the prefix of the package, such as `ocean:depthClass`. */
  readonly key: string;
  readonly local: string;
  /** As the author wrote them; "Resource" for all. */
  readonly on: readonly string[];
  /** Every class that the key may stand on. */
  readonly classes: ReadonlySet<string>;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** IRI of the RDF property. */
  readonly term: string;
  readonly termType?: string;
  readonly schema?: ExtensionSchema;
  readonly examples: readonly unknown[];
  /** Absent: any JSON is good. */
  readonly judge?: JudgeValue;
}

/** An extension package, checked. */
export interface ExtensionPackage {
  /** The file that defines it. */
  readonly file: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly title: Bilingual;
  readonly description?: Bilingual;
  readonly version?: string;
  /** By key without prefix. */
  readonly members: ReadonlyMap<string, ExtensionMember>;
  readonly definitions: Readonly<Record<string, ExtensionSchema>>;
}
