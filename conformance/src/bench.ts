// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage } from "@jiku/arbitrary";
import type { AnyResource, Finding } from "@jiku/model";
import type { Arbitrary } from "fast-check";
import type { NativeDocument } from "./bytes.js";
import type { Subject } from "./subject.js";
import type { VectorCase } from "./vectors.js";

/** What a law works with. Laws learn everything of the subject through it. */
export interface Bench {
  readonly subject: Subject;
  readonly seed: number;
  /** Native documents that the subject is to read without error: those of the suite for its formats, then its own samples. */
  readonly documents: readonly NativeDocument[];
  /** Documents of other formats, for detection. */
  readonly strangers: readonly NativeDocument[];
  /** The cases of the suite for the formats of the subject. */
  readonly cases: readonly VectorCase[];
  /** A codec of the same format written independently, where the suite or the user has one. */
  readonly reference: Subject | undefined;
  /** Packages inside the declared subset; undefined when none is declared. */
  subset(): Arbitrary<JsonPackage> | undefined;
  /** Any coherent packages. */
  packages(): Arbitrary<JsonPackage>;
  /**
   * Packages that the subject is asked to write, in the first of its formats: those of the declared subset, else any. Where a
   * document of that format is one record, just one resource is of its classes.
   */
  outgoing(): Arbitrary<JsonPackage>;
  /** Whether a package lies in the declared subset. */
  inSubset(document: JsonPackage): Promise<boolean>;
  /** What the validator finds in resources, profile draft unless named. */
  findings(resources: readonly AnyResource[], profile?: "draft" | "core"): Promise<readonly Finding[]>;
}
