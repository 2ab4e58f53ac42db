// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, EncodeOptions, Report } from "@jiku/adapter";
import type { LangText, PropertyFacets, ReferenceSystem, Variable } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import type { Gathered } from "./gather.js";

/** What the writing of a document needs. */
export interface WriteContext {
  readonly gathered: Gathered;
  readonly options: EncodeOptions;
  readonly report: Report;
  readonly emit: (event: EncodeEvent) => void;
  /** Ids of resources that the document holds. */
  readonly carried: Set<string>;
}

/** The reference system of a reference: of the document, else of the register. */
export function systemOf({ gathered, carried }: WriteContext, rs: string): ReferenceSystem | undefined {
  const own = gathered.byId.get(rs);
  if (own?.type !== "ReferenceSystem") return referenceSystem(rs);
  carried.add(rs);
  return own as ReferenceSystem;
}

/** A property, with an identity or without. */
export interface PropertyLike extends PropertyFacets {
  readonly id?: string;
  readonly label?: LangText;
  readonly description?: LangText;
  readonly native?: Readonly<Record<string, string>>;
}

/** The property of a variable, with an identity or without. */
export function propertyOf({ gathered, carried }: WriteContext, variable: Variable): PropertyLike | undefined {
  if (variable.property === undefined) return variable.inlineProperty;
  const own = gathered.byId.get(variable.property);
  if (own?.type !== "Property") return undefined;
  carried.add(own.id);
  return own as PropertyLike;
}
