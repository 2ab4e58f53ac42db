// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import type { MemberForm } from "./type-form.js";

/** What generated data may hold; what an adapter reads and writes is such a subset. */
export interface DataSubset {
  /** The classes that may stand in a package; absent = all. References to others are declared in `external`. */
  readonly classes?: readonly string[];
  /** The concepts whose members may be used (members without a concept always may); absent = all. */
  readonly concepts?: readonly string[];
  /**
   * What is left out: `Entity.geometries` (an optional member; of its subclasses too), `Geometry/Prism` (a variant of a
   * union), `Origin/forecast` (a value of an enumeration). What the rules demand must not be left out.
   */
  readonly without?: readonly string[];
}

/** What generated packages look like. */
export interface PackageOptions extends DataSubset {
  /** Resources that are asked for; those they refer to come on top. Default 3. */
  readonly size?: number;
  /** `exchange` and `coupling`: also declare what only they demand. Default `core`. */
  readonly profile?: ProfileName;
  /** What the generated ids begin with. Default `https://data.example.org/`. */
  readonly base?: string;
}

/** Answers for one subset. */
export interface Allowance {
  /** Nothing is left out. */
  readonly isAll: boolean;
  readonly hasClass: (name: string) => boolean;
  readonly hasMember: (type: string, member: MemberForm, supertypes: readonly string[]) => boolean;
  /** Of a variant or an enumeration value. */
  readonly hasChoice: (name: string, value: string) => boolean;
}

export function allowanceOf({ classes, concepts, without = [] }: DataSubset): Allowance {
  const left = new Set(without);
  const wanted = classes === undefined ? undefined : new Set(classes);
  const known = concepts === undefined ? undefined : new Set(concepts);
  return {
    isAll: known === undefined && left.size === 0,
    hasClass: (name) => wanted === undefined || wanted.has(name),
    hasMember: (type, { name, concept }, supertypes) =>
      (known === undefined || concept === undefined || known.has(concept)) &&
      (left.size === 0 ||
        !(left.has(`${type}.${name}`) || supertypes.some((supertype) => left.has(`${supertype}.${name}`)))),
    hasChoice: (name, value) => !left.has(`${name}/${value}`),
  };
}
