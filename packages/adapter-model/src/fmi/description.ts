// SPDX-License-Identifier: Apache-2.0
import type { XmlElement } from "@jiku/syntax/xml";
import type { UnitDefinition } from "../unit-definition.js";
import type { FmiVersion } from "./fmi-version.js";

/** Types of FMI 3; those of FMI 2 are brought to them. */
export type FmiType =
  | "Float32"
  | "Float64"
  | "Int8"
  | "UInt8"
  | "Int16"
  | "UInt16"
  | "Int32"
  | "UInt32"
  | "Int64"
  | "UInt64"
  | "Boolean"
  | "String"
  | "Binary"
  | "Enumeration"
  | "Clock";

/** A size: a number, or the variable that holds it. */
export type Dimension = { readonly size: number } | { readonly reference: string };

/** A variable with what its declared type adds to it. */
export interface FmiVariable {
  readonly name: string;
  readonly type: FmiType;
  readonly causality: string;
  readonly variability: string;
  readonly reference: string;
  /** In FMI 2 the element of its type. */
  readonly carrier: XmlElement;
  /** Of the variable and, in FMI 2, of the element of its type; without those of the declared type. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What the declared type says where the variable says nothing. */
  readonly inherited: ReadonlyMap<string, string>;
  readonly dimensions: readonly Dimension[];
  /** Start values that stand in elements of their own. */
  readonly starts: readonly string[];
  readonly aliases: readonly XmlElement[];
  readonly element: XmlElement;
}

/** An enumeration or another type that variables share. */
export interface FmiTypeDefinition {
  readonly type: FmiType;
  readonly element: XmlElement;
  /** Holds the facts: the element itself or, in FMI 2, the one within it. */
  readonly carrier: XmlElement;
  readonly items: readonly XmlElement[];
}

/** One `Unknown` of the model structure. */
export interface FmiUnknown {
  /** Value reference in FMI 3, number of the variable from 1 in FMI 2. */
  readonly key: string;
  /** Undefined when the file leaves it open: then it depends on everything. */
  readonly dependencies?: readonly string[];
  readonly element: XmlElement;
}

/** The content of a model description. */
export interface FmiDescription {
  readonly version: FmiVersion;
  readonly root: XmlElement;
  readonly interfaces: readonly XmlElement[];
  readonly experiment?: XmlElement;
  readonly units: ReadonlyMap<string, UnitDefinition & { readonly element: XmlElement }>;
  readonly types: ReadonlyMap<string, FmiTypeDefinition>;
  readonly variables: readonly FmiVariable[];
  readonly outputs: readonly FmiUnknown[];
  /** Elements that are read by no one, one of each kind. */
  readonly others: readonly XmlElement[];
  /** The rest of them. */
  readonly more: readonly XmlElement[];
}
