// @generated from schemas (sha256:6f5d6466bf0b4e20) by tools/src/generate.ts. Do not edit; run npm run generate.
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
import type {
  Accepts,
  Approximation,
  ApproximationKind,
  Assumption,
  Binding,
  Capability,
  Cost,
  CostMeasure,
  CostPer,
  Determinism,
  Dynamics,
  Equation,
  EquationFormat,
  Facet,
  Fidelity,
  HullMethod,
  Hybrid,
  HybridPart,
  HybridPattern,
  Merge,
  Model,
  ModelKind,
  Numerics,
  Operation,
  Operator,
  Outside,
  Phase,
  Port,
  PortAccess,
  PortRole,
  Protocol,
  Stepping,
  Sync,
  Unmapped,
  ValidityDomain,
  ValidityLimit,
} from "./model.js";
import type {
  Allow,
  Component,
  Composition,
  Connection,
  Exposure,
  Iteration,
  Schedule,
  Strategy,
  Verdict,
} from "./coupling.js";
import type {
  Action,
  ActionKind,
  ActionStatus,
  Assimilation,
  AssimilationMethod,
  Belief,
  BeliefRole,
  Conclusion,
  Counterfactual,
  CounterfactualMethod,
  Criterion,
  CriterionKind,
  Cycle,
  CycleStatus,
  Decision,
  DecisionMode,
  DomainStatus,
  Effect,
  Estimator,
  Evaluation,
  GainMeasure,
  GainUnit,
  Independence,
  InformationGain,
  Innovation,
  Money,
  Orientation,
  OutlierCriterion,
  Outliers,
  Run,
  RunKind,
  Safety,
  Score,
  ScoreMetric,
  ScoreWeighting,
  WeightingKind,
} from "./feedback.js";
import type {
  Attestation,
  AttestedSubject,
  Card,
  Combine,
  Comparison,
  Cryptosuite,
  Dependence,
  DependenceKind,
  Oversight,
  ProbabilityBounds,
  Proof,
  ProofPurpose,
  RiskClass,
  RiskContributor,
  RiskEvent,
  RiskMeasure,
  RiskMeasureName,
  RiskStatement,
  Tail,
  TailMethod,
} from "./trust.js";

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
  readonly Model: Model;
  readonly Operator: Operator;
  readonly Composition: Composition;
  readonly Action: Action;
  readonly Belief: Belief;
  readonly Cycle: Cycle;
  readonly Decision: Decision;
  readonly Evaluation: Evaluation;
  readonly Run: Run;
  readonly Attestation: Attestation;
  readonly Card: Card;
  readonly RiskStatement: RiskStatement;
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
  readonly Accepts: Accepts;
  readonly Approximation: Approximation;
  readonly Assumption: Assumption;
  readonly Binding: Binding;
  readonly Cost: Cost;
  readonly Equation: Equation;
  readonly Fidelity: Fidelity;
  readonly Hybrid: Hybrid;
  readonly HybridPart: HybridPart;
  readonly Numerics: Numerics;
  readonly Port: Port;
  readonly ValidityDomain: ValidityDomain;
  readonly ValidityLimit: ValidityLimit;
  readonly Component: Component;
  readonly Connection: Connection;
  readonly Exposure: Exposure;
  readonly Iteration: Iteration;
  readonly Schedule: Schedule;
  readonly Assimilation: Assimilation;
  readonly Counterfactual: Counterfactual;
  readonly Criterion: Criterion;
  readonly Effect: Effect;
  readonly InformationGain: InformationGain;
  readonly Innovation: Innovation;
  readonly Money: Money;
  readonly Outliers: Outliers;
  readonly Safety: Safety;
  readonly Score: Score;
  readonly ScoreWeighting: ScoreWeighting;
  readonly AttestedSubject: AttestedSubject;
  readonly Dependence: Dependence;
  readonly Oversight: Oversight;
  readonly ProbabilityBounds: ProbabilityBounds;
  readonly Proof: Proof;
  readonly RiskClass: RiskClass;
  readonly RiskContributor: RiskContributor;
  readonly RiskEvent: RiskEvent;
  readonly RiskMeasure: RiskMeasure;
  readonly Tail: Tail;
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
  readonly EquationFormat: EquationFormat;
  readonly Merge: Merge;
  readonly Unmapped: Unmapped;
  readonly PortRole: PortRole;
  readonly Dynamics: Dynamics;
  readonly Phase: Phase;
  readonly PortAccess: PortAccess;
  readonly Protocol: Protocol;
  readonly Capability: Capability;
  readonly Sync: Sync;
  readonly HullMethod: HullMethod;
  readonly Outside: Outside;
  readonly ApproximationKind: ApproximationKind;
  readonly HybridPattern: HybridPattern;
  readonly Stepping: Stepping;
  readonly CostMeasure: CostMeasure;
  readonly CostPer: CostPer;
  readonly ModelKind: ModelKind;
  readonly Determinism: Determinism;
  readonly Operation: Operation;
  readonly Facet: Facet;
  readonly Allow: Allow;
  readonly Verdict: Verdict;
  readonly Strategy: Strategy;
  readonly GainMeasure: GainMeasure;
  readonly GainUnit: GainUnit;
  readonly Estimator: Estimator;
  readonly AssimilationMethod: AssimilationMethod;
  readonly RunKind: RunKind;
  readonly DomainStatus: DomainStatus;
  readonly BeliefRole: BeliefRole;
  readonly ActionKind: ActionKind;
  readonly ActionStatus: ActionStatus;
  readonly CriterionKind: CriterionKind;
  readonly DecisionMode: DecisionMode;
  readonly WeightingKind: WeightingKind;
  readonly OutlierCriterion: OutlierCriterion;
  readonly ScoreMetric: ScoreMetric;
  readonly Orientation: Orientation;
  readonly CounterfactualMethod: CounterfactualMethod;
  readonly Independence: Independence;
  readonly Conclusion: Conclusion;
  readonly CycleStatus: CycleStatus;
  readonly Comparison: Comparison;
  readonly Combine: Combine;
  readonly RiskMeasureName: RiskMeasureName;
  readonly DependenceKind: DependenceKind;
  readonly TailMethod: TailMethod;
  readonly Cryptosuite: Cryptosuite;
  readonly ProofPurpose: ProofPurpose;
}

/** Everything that a rule can be put on, by name. */
export interface SiteTypes extends ResourceByType, ValueTypes, LeafTypes {}
