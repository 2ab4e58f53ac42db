// @generated from schemas (sha256:5eadd430bae35d75) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type {
  Character,
  Correlation,
  Date,
  DateTime,
  Digest,
  Identifier,
  IntervalType,
  Iri,
  LangText,
  LangTexts,
  MeasuredRange,
  MissingReason,
  NativeText,
  NumberRange,
  Package,
  PinnedRef,
  Quantity,
  Ref,
  Resource,
  Source,
  Ucum,
  Uncertainty,
  UncertaintyKind,
  UncertaintySource,
  UncertaintySpec,
} from "./quantity.js";
import type {
  BoundName,
  Bounds,
  Calendar,
  CellMethod,
  Clock,
  Duration,
  IntervalLabel,
  Recurrence,
  TemporalKind,
  TemporalSupport,
  TimeExtent,
  TimePosition,
  TimeScale,
} from "./time.js";
import type {
  AxisDirection,
  AxisSpec,
  Geometry,
  GeometryRole,
  GridLocation,
  Interpolation,
  PrismBase,
  Quaternion,
  ReferenceSystem,
  RsKind,
  Scale,
  ScaleDimension,
  SpaceMethod,
  SpatialKind,
  SpatialSupport,
  Transform,
  TransformMethod,
} from "./space.js";
import type {
  Entity,
  Modality,
  Relation,
  ScaleOperation,
  ScaleRelation,
} from "./entity.js";
import type {
  Basis,
  Condition,
  Deployment,
  Flag,
  Nature,
  Observation,
  Origin,
  Positive,
  Procedure,
  ProcedureType,
  Property,
  PropertyFacets,
  Result,
  Sample,
  SampleKind,
  Support,
  System,
  SystemRole,
  ValueType,
} from "./observation.js";
import type {
  ArrayFormat,
  ArrayRef,
  DataType,
  Domain,
  DomainAxis,
  DomainType,
  Field,
  FieldSpec,
  MissingPolicy,
  Range,
  Referencing,
  Variable,
  VariableRole,
} from "./field.js";
import type {
  Access,
  Activity,
  Agent,
  AgentType,
  Asset,
  ConflictStrategy,
  Dataset,
  ModelPart,
  Policy,
  PolicyConstraint,
  PolicyRule,
  PolicyType,
  QualityMeasurement,
  Split,
  SplitPurpose,
} from "./metadata.js";

/** The open base of every identified class. */
export type { Resource };

/** Every identified class, by the value of `type`. */
export interface ResourceByType {
  readonly ReferenceSystem: ReferenceSystem;
  readonly Transform: Transform;
  readonly Entity: Entity;
  readonly Observation: Observation;
  readonly Procedure: Procedure;
  readonly Property: Property;
  readonly Sample: Sample;
  readonly System: System;
  readonly Field: Field;
  readonly Activity: Activity;
  readonly Agent: Agent;
  readonly Asset: Asset;
  readonly Dataset: Dataset;
  readonly Policy: Policy;
}

/** Any identified resource; `type` tells the class. */
export type JikuResource = ResourceByType[keyof ResourceByType];

/** Bases, value types, unions and the package document, by name. */
export interface ValueTypes {
  readonly Identifier: Identifier;
  readonly MeasuredRange: MeasuredRange;
  readonly NumberRange: NumberRange;
  readonly Package: Package;
  readonly PinnedRef: PinnedRef;
  readonly Quantity: Quantity;
  readonly Resource: Resource;
  readonly Source: Source;
  readonly Uncertainty: Uncertainty;
  readonly UncertaintySpec: UncertaintySpec;
  readonly Recurrence: Recurrence;
  readonly TemporalSupport: TemporalSupport;
  readonly TimeExtent: TimeExtent;
  readonly AxisSpec: AxisSpec;
  readonly Geometry: Geometry;
  readonly Quaternion: Quaternion;
  readonly Scale: Scale;
  readonly SpatialSupport: SpatialSupport;
  readonly Relation: Relation;
  readonly ScaleRelation: ScaleRelation;
  readonly Condition: Condition;
  readonly Deployment: Deployment;
  readonly Flag: Flag;
  readonly PropertyFacets: PropertyFacets;
  readonly Result: Result;
  readonly Support: Support;
  readonly ArrayRef: ArrayRef;
  readonly Domain: Domain;
  readonly DomainAxis: DomainAxis;
  readonly FieldSpec: FieldSpec;
  readonly MissingPolicy: MissingPolicy;
  readonly Range: Range;
  readonly Referencing: Referencing;
  readonly Variable: Variable;
  readonly PolicyConstraint: PolicyConstraint;
  readonly PolicyRule: PolicyRule;
  readonly QualityMeasurement: QualityMeasurement;
  readonly Split: Split;
}

/** Primitives and enumerations, by name. */
export interface LeafTypes {
  readonly Iri: Iri;
  readonly Ref: Ref;
  readonly Ucum: Ucum;
  readonly DateTime: DateTime;
  readonly Date: Date;
  readonly Digest: Digest;
  readonly LangText: LangText;
  readonly LangTexts: LangTexts;
  readonly NativeText: NativeText;
  readonly TimePosition: TimePosition;
  readonly Duration: Duration;
  readonly MissingReason: MissingReason;
  readonly UncertaintyKind: UncertaintyKind;
  readonly UncertaintySource: UncertaintySource;
  readonly Character: Character;
  readonly IntervalType: IntervalType;
  readonly Correlation: Correlation;
  readonly BoundName: BoundName;
  readonly Bounds: Bounds;
  readonly TemporalKind: TemporalKind;
  readonly CellMethod: CellMethod;
  readonly IntervalLabel: IntervalLabel;
  readonly Clock: Clock;
  readonly TimeScale: TimeScale;
  readonly Calendar: Calendar;
  readonly RsKind: RsKind;
  readonly AxisDirection: AxisDirection;
  readonly TransformMethod: TransformMethod;
  readonly GeometryRole: GeometryRole;
  readonly PrismBase: PrismBase;
  readonly Interpolation: Interpolation;
  readonly SpatialKind: SpatialKind;
  readonly GridLocation: GridLocation;
  readonly SpaceMethod: SpaceMethod;
  readonly ScaleDimension: ScaleDimension;
  readonly Modality: Modality;
  readonly ScaleOperation: ScaleOperation;
  readonly ValueType: ValueType;
  readonly Nature: Nature;
  readonly Basis: Basis;
  readonly Positive: Positive;
  readonly Origin: Origin;
  readonly SampleKind: SampleKind;
  readonly ProcedureType: ProcedureType;
  readonly SystemRole: SystemRole;
  readonly DomainType: DomainType;
  readonly DataType: DataType;
  readonly VariableRole: VariableRole;
  readonly ArrayFormat: ArrayFormat;
  readonly Access: Access;
  readonly SplitPurpose: SplitPurpose;
  readonly AgentType: AgentType;
  readonly PolicyType: PolicyType;
  readonly ModelPart: ModelPart;
  readonly ConflictStrategy: ConflictStrategy;
}

/** Everything that a rule can be put on, by name. */
export interface SiteTypes extends ResourceByType, ValueTypes, LeafTypes {}
