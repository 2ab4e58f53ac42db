// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec } from "@jiku/model";

/** A reference system as geometry is made in it. */
export interface Frame {
  /** Reference to the system, as written. */
  readonly rs: string;
  readonly kind: string;
  readonly axes: readonly AxisSpec[];
  /** Where coordinates are made: for each axis smallest and largest, inside its range. */
  readonly box: readonly (readonly [number, number])[];
  /** Of a discrete global grid: some legal cells. */
  readonly cells?: readonly string[];
}

/** A temporal or ordinal reference system as positions are made in it. */
export interface TimeLine {
  readonly rs: string | undefined;
  readonly form: "date" | "number" | "era";
  readonly eras?: readonly string[];
  /** What a time of day ends with: `Z`, or nothing where the scale has no zones. */
  readonly zone: "Z" | "";
  readonly calendar?: string;
  readonly timeScale?: string;
}

/** What values of a property are like. */
export interface PropertyNature {
  readonly valueType: string;
  readonly unit?: string;
  /** A unit for values where the property has none. */
  readonly usableUnits: readonly string[];
  readonly componentNames?: readonly string[];
  readonly categories?: readonly string[];
  /** An integer count of the quantity kind Count. */
  readonly isCount: boolean;
  /** Everything that its facets say. */
  readonly facets?: Readonly<Record<string, unknown>>;
}

/** What later resources have to know of an earlier one. */
export interface Facts {
  /** Absolute. */
  readonly id: string;
  readonly type: string;
  /** Not in the package, but declared to exist. */
  readonly elsewhere?: boolean;
  readonly frame?: Frame;
  /** A local frame that no Transform joins to another yet; it becomes `frame` of the Transform that does. */
  readonly unjoined?: Frame;
  /** A reference system of names. */
  readonly identifier?: boolean;
  readonly timeLine?: TimeLine;
  readonly property?: PropertyNature;
  /** Of a Policy: it binds what is derived from what it governs. */
  readonly binding?: boolean;
  /** Of a Policy: where bytes may lie. */
  readonly residency?: readonly string[];
  /** The policy of the resource. */
  readonly policy?: string;
  /** The binding policies of what an Activity used. */
  readonly usedPolicies?: readonly string[];
  /** What was made by a computation, or by an activity that used such a thing. */
  readonly computed?: boolean;
  /** Of a Procedure: what it makes is computed. */
  readonly computing?: boolean;
  /** Of an Asset. */
  readonly regions?: readonly string[];
  /** Of a System: ids of properties. */
  readonly observes?: readonly string[];
  /** Of a System, a Sample: what it leads to in the end. */
  readonly root?: string;
  /** Of an Entity: parts of it can be made, inside `place` where it has geometry. */
  readonly divisible?: boolean;
  readonly place?: { readonly frame: Frame; readonly box: readonly (readonly [number, number])[] };
  /** Has geometry. */
  readonly located?: boolean;
  /** Of an Entity: extent in space, in metres. */
  readonly extent?: number;
  /** Has a phenomenon time that is not civil. */
  readonly foreignTime?: boolean;
  /** Of an Observation or a Field. */
  readonly hasTime?: boolean;
  /** Of a System: says when it was where. */
  readonly deployed?: boolean;
  /** Already the source of a Transform. */
  readonly anchored?: boolean;
  /** Of a Model: learned from simulations alone. */
  readonly simulatedOnly?: boolean;
  /** Of an Observation or a Field: already assimilated. */
  readonly assimilated?: boolean;
}
