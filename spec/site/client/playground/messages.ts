// SPDX-License-Identifier: Apache-2.0
import type { DocumentReport } from "@jiku/validate";
import type { Views } from "@jiku/views";

/** A file to judge, as the page gives it to the worker, with those beside it that it may name. */
export interface Question {
  readonly id: number;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly profile: "draft" | "core" | "exchange" | "coupling" | "auto";
}

/** How far the worker is: bytes done of those in all. */
export interface ProgressAnswer {
  readonly id: number;
  readonly kind: "progress";
  readonly done: number;
  readonly all: number;
}

/** What the worker found out. */
export interface ReportAnswer {
  readonly id: number;
  readonly kind: "report";
  /** The file that was judged. */
  readonly name: string;
  readonly format: string;
  readonly report: DocumentReport;
  readonly views: Views;
  /** Verdicts between components, as markup; undefined where there is no composition. */
  readonly coupling: string | undefined;
  /** Turtle of what was drawn; undefined where a resource cannot be said in RDF. */
  readonly turtle: string | undefined;
  /** Resources beyond those that views and Turtle show. */
  readonly omitted: number;
}

/** Why nothing was judged. */
export interface RefusalAnswer {
  readonly id: number;
  readonly kind: "refused";
  readonly reason: "unknown" | "tie" | "failed";
  readonly detail: string;
}

export type Answer = ProgressAnswer | ReportAnswer | RefusalAnswer;
