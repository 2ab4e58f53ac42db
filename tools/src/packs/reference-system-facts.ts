// SPDX-License-Identifier: Apache-2.0
import { parse } from "yaml";

type Code = number | string;

/** An axis as the facts write it: `min` and `max` are its legal range. */
export interface AxisFact {
  readonly name: string;
  readonly direction: string;
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly periodic?: boolean;
}

/** A system that no index carries, in its own words. */
export interface SystemFact {
  readonly name: string;
  readonly kind: string;
  readonly coordinateSystem?: Code | undefined;
  readonly datum?: Code | undefined;
  readonly base?: Code | undefined;
  readonly components?: readonly Code[] | undefined;
  readonly area?: readonly number[] | undefined;
  readonly body?: number | undefined;
  readonly calendar?: string | undefined;
  readonly timeScale?: string | undefined;
  readonly unit?: string | undefined;
  readonly timeOrigin?: string | undefined;
}

/** `schemas/packs/reference-systems/facts.yaml`; every map is by EPSG code. */
export interface ReferenceSystemFacts {
  readonly authorityVersion: string;
  readonly coordinateSystems: Readonly<Record<string, readonly AxisFact[]>>;
  /** Coordinate system to the systems that use it. */
  readonly uses: Readonly<Record<string, string>>;
  readonly compounds: string;
  readonly datums: Readonly<Record<string, string>>;
  readonly dynamicDatums: string;
  readonly ensembles: Readonly<Record<string, number>>;
  readonly bases: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, readonly Code[]>>;
  readonly renamed: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, readonly number[]>>;
  readonly added: Readonly<Record<string, SystemFact>>;
  readonly deprecated: Readonly<Record<string, Code | null>>;
  readonly otherCoordinateSystems: Readonly<Record<string, readonly AxisFact[]>>;
  readonly others: Readonly<Record<string, SystemFact>>;
}

const MEMBERS = [
  "authorityVersion",
  "coordinateSystems",
  "uses",
  "compounds",
  "datums",
  "dynamicDatums",
  "ensembles",
  "bases",
  "components",
  "renamed",
  "areas",
  "added",
  "deprecated",
  "otherCoordinateSystems",
  "others",
] as const satisfies readonly (keyof ReferenceSystemFacts)[];

/** Reads the facts. @throws Error when a section is missing */
export function readReferenceSystemFacts(text: string): ReferenceSystemFacts {
  const facts = parse(text) as ReferenceSystemFacts;
  const missing = MEMBERS.find((member) => facts[member] === undefined || facts[member] === null);
  if (missing !== undefined) throw new Error(`facts of reference systems: "${missing}" is missing`);
  return facts;
}
