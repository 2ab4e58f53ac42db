// @generated from schemas (sha256:6f5d6466bf0b4e20) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { SiteName } from "../rule.js";

/** How a member holds its sites: the value itself, an array, an array of arrays (any depth), or an object with free keys. */
export type Container = "one" | "list" | "lists" | "map";

/** A member whose value, or whose items, are a value type, union, primitive or enumeration. */
export interface Site {
  readonly member: string;
  readonly container: Container;
  readonly site: SiteName;
  /** Of a Ref or PinnedRef: the classes it may name; `*` is any. */
  readonly refs?: readonly string[];
}

/** What there is to know about one type without its schema. */
export interface TypeSites {
  readonly name: string;
  readonly sort: "class" | "base" | "value" | "union" | "variant" | "document";
  readonly area: string;
  /** Superclasses and bases, nearest first. */
  readonly supertypes: readonly string[];
  /** Names of all members, inherited ones first; of a union, those of all its variants. */
  readonly members: readonly string[];
  readonly required: readonly string[];
  /** In the order of the members; empty for a union, whose variants have them. */
  readonly sites: readonly Site[];
  /** Prefixed extension keys are legal. */
  readonly extensible: boolean;
  /** Of a union: its tag member, and the variant by the value of the tag. */
  readonly tag?: string;
  readonly variants?: ReadonlyMap<string, TypeSites>;
}

function one(member: string, site: SiteName, refs?: readonly string[]): Site {
  return refs === undefined ? { member, container: "one", site } : { member, container: "one", site, refs };
}

function many(container: Container, member: string, site: SiteName, refs?: readonly string[]): Site {
  return refs === undefined ? { member, container, site } : { member, container, site, refs };
}

const ownIdentifier: readonly Site[] = [
  one("scheme", "Iri"),
  one("usedFrom", "Date"),
  one("usedUntil", "Date"),
];

const ownMeasuredRange: readonly Site[] = [
  one("unit", "Ucum"),
];

const ownNumberRange: readonly Site[] = [
];

const ownPackage: readonly Site[] = [
  many("list", "external", "Iri"),
];

const ownPinnedRef: readonly Site[] = [
  one("id", "Iri"),
  one("digest", "Digest"),
];

const ownQuantity: readonly Site[] = [
  one("missing", "MissingReason"),
  one("unit", "Ucum"),
  one("unitIri", "Iri"),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
];

const ownResource: readonly Site[] = [
  one("id", "Iri"),
  one("label", "LangText"),
  one("description", "LangText"),
  many("list", "identifiers", "Identifier"),
  many("list", "sameAs", "Ref", ["*"]),
  many("list", "correspondsTo", "Ref", ["*"]),
  one("versionOf", "Ref", ["*"]),
  one("previousVersion", "Ref", ["*"]),
  one("recordedFrom", "DateTime"),
  one("recordedUntil", "DateTime"),
  one("generatedBy", "Ref", ["Activity"]),
  many("list", "derivedFrom", "Ref", ["*"]),
  one("policy", "Ref", ["Policy"]),
  many("list", "conformsTo", "Iri"),
  one("source", "Source"),
  one("native", "NativeText"),
];

const ownSource: readonly Site[] = [
  one("asset", "Ref", ["Asset"]),
];

const ownUncertaintySpec: readonly Site[] = [
  one("kind", "UncertaintyKind"),
  one("family", "Iri"),
  one("memberIdentity", "Iri"),
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("correlation", "Correlation"),
  one("correlationRef", "Ref", ["*"]),
];

const ownRecurrence: readonly Site[] = [
  one("duration", "Duration"),
];

const ownTemporalSupport: readonly Site[] = [
  one("kind", "TemporalKind"),
  one("method", "CellMethod"),
  one("period", "Duration"),
  one("intervalLabel", "IntervalLabel"),
  one("step", "Duration"),
  one("clock", "Clock"),
  one("timeScale", "TimeScale"),
  one("calendar", "Calendar"),
  one("trs", "Ref", ["ReferenceSystem"]),
  one("latency", "Duration"),
  one("native", "NativeText"),
];

const ownTimeExtent: readonly Site[] = [
  one("at", "TimePosition"),
  one("start", "TimePosition"),
  one("end", "TimePosition"),
  many("list", "unknown", "BoundName"),
  one("bounds", "Bounds"),
  one("trs", "Ref", ["ReferenceSystem"]),
  one("precision", "Quantity"),
  one("uncertainty", "Uncertainty"),
  one("recurrence", "Recurrence"),
  one("native", "NativeText"),
];

const ownAxisSpec: readonly Site[] = [
  one("direction", "AxisDirection"),
  one("unit", "Ucum"),
  one("range", "NumberRange"),
];

const ownQuaternion: readonly Site[] = [
];

const ownReferenceSystem: readonly Site[] = [
  one("kind", "RsKind"),
  one("definition", "Iri"),
  many("list", "axes", "AxisSpec"),
  one("body", "Iri"),
  one("attachedTo", "Ref", ["Entity"]),
  many("list", "componentSystems", "Ref", ["ReferenceSystem"]),
  one("verticalDatum", "Iri"),
  one("unit", "Ucum"),
  one("gridSystem", "Iri"),
  one("calendar", "Calendar"),
  one("timeScale", "TimeScale"),
  one("timeOrigin", "TimePosition"),
];

const ownScale: readonly Site[] = [
  one("dimension", "ScaleDimension"),
  one("resolution", "Quantity"),
  one("characteristic", "Quantity"),
  one("supportSize", "Quantity"),
  one("extent", "Quantity"),
  one("scaleLevel", "Iri"),
];

const ownSpatialSupport: readonly Site[] = [
  one("kind", "SpatialKind"),
  one("rs", "Ref", ["ReferenceSystem"]),
  one("verticalRs", "Ref", ["ReferenceSystem"]),
  one("pose", "Ref", ["Transform"]),
  one("grid", "PinnedRef"),
  one("location", "GridLocation"),
  one("resolution", "MeasuredRange"),
  one("mask", "Ref", ["*"]),
  one("method", "SpaceMethod"),
  one("native", "NativeText"),
];

const ownTransform: readonly Site[] = [
  one("sourceRs", "Ref", ["ReferenceSystem"]),
  one("targetRs", "Ref", ["ReferenceSystem"]),
  one("method", "TransformMethod"),
  one("rotation", "Quaternion"),
  one("field", "Ref", ["Field"]),
  one("validTime", "TimeExtent"),
  one("series", "Ref", ["Field"]),
  one("uncertainty", "Uncertainty"),
];

const ownEntity: readonly Site[] = [
  many("list", "entityTypes", "Iri"),
  one("modality", "Modality"),
  one("existence", "TimeExtent"),
  many("list", "geometries", "Geometry"),
  one("frame", "Ref", ["ReferenceSystem"]),
  many("list", "relations", "Relation"),
  many("list", "scales", "Scale"),
];

const ownRelation: readonly Site[] = [
  one("predicate", "Iri"),
  one("object", "Ref", ["*"]),
  one("validTime", "TimeExtent"),
  one("scaleRelation", "ScaleRelation"),
];

const ownScaleRelation: readonly Site[] = [
  one("operation", "ScaleOperation"),
  many("list", "conserves", "Iri"),
  one("procedure", "Ref", ["Procedure"]),
];

const ownCondition: readonly Site[] = [
  one("property", "Ref", ["Property"]),
  one("quantity", "Quantity"),
];

const ownDeployment: readonly Site[] = [
  one("platform", "Ref", ["System", "Entity"]),
  one("during", "TimeExtent"),
  one("mount", "Ref", ["Transform"]),
];

const ownFlag: readonly Site[] = [
  one("scheme", "Iri"),
];

const ownObservation: readonly Site[] = [
  one("origin", "Origin"),
  one("featureOfInterest", "Ref", ["Entity", "Sample"]),
  one("ultimateFeatureOfInterest", "Ref", ["Entity"]),
  one("observedProperty", "Ref", ["Property"]),
  one("phenomenonTime", "TimeExtent"),
  one("resultTime", "TimePosition"),
  one("validTime", "TimeExtent"),
  one("referenceTime", "TimePosition"),
  one("scenario", "Ref", ["Entity"]),
  one("usedProcedure", "Ref", ["Procedure"]),
  one("madeBySystem", "Ref", ["System"]),
  many("list", "conditions", "Condition"),
  one("support", "Support"),
  one("result", "Result"),
  many("list", "flags", "Flag"),
  one("geometry", "Geometry"),
  many("list", "scales", "Scale"),
];

const ownProcedure: readonly Site[] = [
  one("procedureType", "ProcedureType"),
  one("documentation", "Iri"),
];

const ownProperty: readonly Site[] = [
];

const ownPropertyFacets: readonly Site[] = [
  one("quantityKind", "Iri"),
  one("unit", "Ucum"),
  one("unitIri", "Iri"),
  one("valueType", "ValueType"),
  one("concept", "Iri"),
  one("medium", "Iri"),
  one("constituent", "Iri"),
  one("featureClass", "Iri"),
  many("list", "qualifiers", "Iri"),
  one("nature", "Nature"),
  one("basis", "Basis"),
  one("positive", "Positive"),
  many("map", "categories", "LangText"),
  one("categoryScheme", "Iri"),
];

const ownSample: readonly Site[] = [
  one("sampleKind", "SampleKind"),
  many("list", "sampleOf", "Ref", ["Entity", "Sample"]),
  one("sampledAt", "TimeExtent"),
  many("list", "geometries", "Geometry"),
  one("usedProcedure", "Ref", ["Procedure"]),
  one("size", "Quantity"),
];

const ownSupport: readonly Site[] = [
  one("space", "SpatialSupport"),
  one("time", "TemporalSupport"),
];

const ownSystem: readonly Site[] = [
  many("list", "roles", "SystemRole"),
  many("list", "implements", "Ref", ["Procedure"]),
  many("list", "observes", "Ref", ["Property"]),
  one("subSystemOf", "Ref", ["System"]),
  one("frame", "Ref", ["ReferenceSystem"]),
  many("list", "deployments", "Deployment"),
];

const ownArrayRef: readonly Site[] = [
  one("asset", "Ref", ["Asset"]),
  one("format", "ArrayFormat"),
  one("dataType", "DataType"),
];

const ownDomain: readonly Site[] = [
  one("domainType", "DomainType"),
  many("map", "axes", "DomainAxis"),
  many("list", "referencing", "Referencing"),
];

const ownField: readonly Site[] = [
  one("origin", "Origin"),
  one("featureOfInterest", "Ref", ["Entity", "Sample"]),
  one("referenceTime", "TimePosition"),
  one("resultTime", "TimePosition"),
  one("scenario", "Ref", ["Entity"]),
  one("usedProcedure", "Ref", ["Procedure"]),
  one("madeBySystem", "Ref", ["System"]),
  many("list", "conditions", "Condition"),
  one("domain", "Domain"),
  many("map", "variables", "Variable"),
  many("map", "ranges", "Range"),
  many("list", "scales", "Scale"),
];

const ownFieldSpec: readonly Site[] = [
  one("property", "Ref", ["Property"]),
  one("inlineProperty", "PropertyFacets"),
  one("unit", "Ucum"),
  one("unitIri", "Iri"),
  one("valueType", "ValueType"),
  one("space", "SpatialSupport"),
  one("time", "TemporalSupport"),
  one("uncertainty", "UncertaintySpec"),
  one("range", "NumberRange"),
  one("missingPolicy", "MissingPolicy"),
  one("native", "NativeText"),
];

const ownMissingPolicy: readonly Site[] = [
  many("list", "reasons", "MissingReason"),
];

const ownReferencing: readonly Site[] = [
  one("rs", "Ref", ["ReferenceSystem"]),
];

const ownVariable: readonly Site[] = [
  one("property", "Ref", ["Property"]),
  one("inlineProperty", "PropertyFacets"),
  one("unit", "Ucum"),
  one("unitIri", "Iri"),
  one("dataType", "DataType"),
  one("support", "Support"),
  one("uncertainty", "UncertaintySpec"),
  one("role", "VariableRole"),
  one("flagScheme", "Iri"),
  one("validRange", "NumberRange"),
  one("description", "LangText"),
  one("source", "Source"),
  one("native", "NativeText"),
];

const ownActivity: readonly Site[] = [
  one("startedAt", "DateTime"),
  one("endedAt", "DateTime"),
  many("list", "used", "Ref", ["*"]),
  many("list", "generated", "Ref", ["*"]),
  many("list", "associatedWith", "Ref", ["Agent"]),
  one("procedure", "PinnedRef", ["Procedure", "Composition"]),
  many("list", "informedBy", "Ref", ["Activity"]),
];

const ownAgent: readonly Site[] = [
  one("agentType", "AgentType"),
  one("actsFor", "Ref", ["Agent"]),
];

const ownAsset: readonly Site[] = [
  one("digest", "Digest"),
  one("access", "Access"),
];

const ownDataset: readonly Site[] = [
  one("title", "LangText"),
  one("license", "Iri"),
  one("publisher", "Ref", ["Agent"]),
  many("list", "creators", "Ref", ["Agent"]),
  many("list", "contributors", "Ref", ["Agent"]),
  one("keywords", "LangTexts"),
  one("accessRights", "Iri"),
  one("issued", "Date"),
  one("modified", "Date"),
  many("list", "spatial", "Geometry"),
  many("list", "temporal", "TimeExtent"),
  many("list", "members", "Ref", ["*"]),
  many("list", "distributions", "Ref", ["Asset"]),
  many("list", "quality", "QualityMeasurement"),
  many("list", "splits", "Split"),
  one("splitGap", "Duration"),
  one("inSeries", "Ref", ["Dataset"]),
  many("list", "relations", "Relation"),
];

const ownPolicy: readonly Site[] = [
  one("policyType", "PolicyType"),
  many("list", "targets", "Ref", ["*"]),
  many("list", "modelParts", "ModelPart"),
  one("license", "Iri"),
  many("list", "permissions", "PolicyRule"),
  many("list", "prohibitions", "PolicyRule"),
  many("list", "obligations", "PolicyRule"),
  one("conflict", "ConflictStrategy"),
  one("legalBasis", "Iri"),
];

const ownPolicyConstraint: readonly Site[] = [
  one("leftOperand", "Iri"),
  one("operator", "Iri"),
  one("rightOperand", "Iri"),
  one("unit", "Ucum"),
];

const ownPolicyRule: readonly Site[] = [
  one("action", "Iri"),
  one("target", "Ref", ["*"]),
  many("list", "modelParts", "ModelPart"),
  one("assignee", "Ref", ["Agent"]),
  one("assigner", "Ref", ["Agent"]),
  many("list", "constraints", "PolicyConstraint"),
  many("list", "duties", "PolicyRule"),
];

const ownQualityMeasurement: readonly Site[] = [
  one("metric", "Iri"),
  one("unit", "Ucum"),
];

const ownSplit: readonly Site[] = [
  one("purpose", "SplitPurpose"),
  many("list", "members", "Ref", ["*"]),
  one("during", "TimeExtent"),
  one("region", "Geometry"),
];

const ownAccepts: readonly Site[] = [
  one("merge", "Merge"),
  one("unmapped", "Unmapped"),
];

const ownApproximation: readonly Site[] = [
  one("reference", "PinnedRef"),
  one("metric", "Iri"),
  one("unit", "Ucum"),
  one("kind", "ApproximationKind"),
  one("evidence", "Ref", ["Evaluation"]),
  many("list", "trainedOn", "Ref", ["Dataset", "Field"]),
  many("list", "testedOn", "Ref", ["Dataset", "Field"]),
];

const ownAssumption: readonly Site[] = [
  one("topic", "Iri"),
  one("statement", "LangText"),
];

const ownBinding: readonly Site[] = [
  one("protocol", "Protocol"),
  one("artifact", "Ref", ["Asset"]),
  many("list", "capabilities", "Capability"),
  one("sync", "Sync"),
  one("endpoint", "Iri"),
];

const ownCost: readonly Site[] = [
  one("measure", "CostMeasure"),
  one("per", "CostPer"),
  one("unit", "Ucum"),
];

const ownEquation: readonly Site[] = [
  one("format", "EquationFormat"),
  one("ref", "Iri"),
  one("label", "LangText"),
];

const ownFidelity: readonly Site[] = [
  one("scheme", "Iri"),
];

const ownHybrid: readonly Site[] = [
  one("pattern", "HybridPattern"),
  many("list", "parts", "HybridPart"),
];

const ownHybridPart: readonly Site[] = [
  one("model", "PinnedRef", ["Model"]),
];

const ownModel: readonly Site[] = [
  one("modelKind", "ModelKind"),
  one("subject", "Ref", ["Entity"]),
  one("digest", "Digest"),
  many("list", "represents", "Iri"),
  many("list", "equations", "Equation"),
  many("list", "assumptions", "Assumption"),
  many("list", "scales", "Scale"),
  one("fidelity", "Fidelity"),
  many("list", "ports", "Port"),
  many("list", "bindings", "Binding"),
  one("validity", "ValidityDomain"),
  many("list", "approximates", "Approximation"),
  one("hybrid", "Hybrid"),
  many("list", "trainedOn", "Ref", ["Dataset", "Field"]),
  one("numerics", "Numerics"),
  one("determinism", "Determinism"),
  many("list", "costs", "Cost"),
  one("replaces", "Ref", ["Model"]),
  one("card", "Ref", ["Card"]),
  many("list", "attestations", "Ref", ["Attestation"]),
];

const ownNumerics: readonly Site[] = [
  one("stepping", "Stepping"),
  one("stepSize", "Duration"),
];

const ownOperator: readonly Site[] = [
  one("operation", "Operation"),
  many("list", "changes", "Facet"),
  many("list", "conserves", "Iri"),
  one("error", "Approximation"),
  one("effectiveResolution", "Quantity"),
];

const ownPort: readonly Site[] = [
  one("role", "PortRole"),
  one("field", "FieldSpec"),
  one("dynamics", "Dynamics"),
  one("phase", "Phase"),
  many("list", "access", "PortAccess"),
  one("accepts", "Accepts"),
  one("source", "Source"),
  one("native", "NativeText"),
];

const ownValidityDomain: readonly Site[] = [
  many("list", "limits", "ValidityLimit"),
  one("hullMethod", "HullMethod"),
  one("hullArtifact", "Ref", ["Asset"]),
  one("region", "Geometry"),
  one("validTime", "TimeExtent"),
  one("outside", "Outside"),
  one("fallback", "PinnedRef", ["Model"]),
];

const ownValidityLimit: readonly Site[] = [
  one("unit", "Ucum"),
  one("distribution", "Iri"),
];

const ownComponent: readonly Site[] = [
  one("model", "PinnedRef", ["Model"]),
  many("list", "disables", "Iri"),
  one("twin", "Ref", ["Entity"]),
];

const ownComposition: readonly Site[] = [
  many("list", "components", "Component"),
  many("list", "connections", "Connection"),
  one("schedule", "Schedule"),
  many("list", "conserves", "Iri"),
  one("determinism", "Determinism"),
  many("list", "exposes", "Exposure"),
  one("twin", "Ref", ["Entity"]),
  many("list", "attestations", "Ref", ["Attestation"]),
];

const ownConnection: readonly Site[] = [
  many("list", "via", "PinnedRef", ["Operator"]),
  many("list", "allow", "Allow"),
  one("tolerance", "Quantity"),
  one("verdict", "Verdict"),
];

const ownExposure: readonly Site[] = [
];

const ownIteration: readonly Site[] = [
];

const ownSchedule: readonly Site[] = [
  one("strategy", "Strategy"),
  one("macroStep", "Duration"),
  one("iteration", "Iteration"),
  one("deadline", "Duration"),
];

const ownAction: readonly Site[] = [
  one("actionKind", "ActionKind"),
  one("actsOn", "Ref", ["*"]),
  one("affordance", "Iri"),
  one("window", "TimeExtent"),
  one("status", "ActionStatus"),
  one("executedAt", "DateTime"),
  one("authorisedBy", "Ref", ["Agent"]),
  many("list", "results", "Ref", ["*"]),
  one("expectedGain", "InformationGain"),
  one("expectedEffect", "Ref", ["Belief"]),
  one("cost", "Money"),
  one("risk", "Ref", ["RiskStatement"]),
  one("safety", "Safety"),
];

const ownAssimilation: readonly Site[] = [
  one("background", "Ref", ["Belief"]),
  many("list", "observations", "Ref", ["Observation", "Field"]),
  one("observationOperator", "PinnedRef", ["Operator"]),
  one("observationError", "Ref", ["*"]),
  one("method", "AssimilationMethod"),
  one("window", "TimeExtent"),
  one("analysis", "Ref", ["Belief"]),
  one("innovation", "Innovation"),
  one("localisation", "Quantity"),
  one("realisedGain", "InformationGain"),
];

const ownBelief: readonly Site[] = [
  one("beliefRole", "BeliefRole"),
  one("about", "Ref", ["*"]),
  many("list", "fields", "FieldSpec"),
  one("validTime", "TimeExtent"),
  one("issuedAt", "DateTime"),
  one("validUntil", "DateTime"),
  one("horizon", "Duration"),
  one("data", "Ref", ["Field", "Asset", "Dataset"]),
];

const ownCounterfactual: readonly Site[] = [
  one("method", "CounterfactualMethod"),
  one("baseline", "Ref", ["*"]),
];

const ownCriterion: readonly Site[] = [
  one("kind", "CriterionKind"),
];

const ownCycle: readonly Site[] = [
  one("twin", "Ref", ["Entity"]),
  one("previous", "Ref", ["Cycle"]),
  many("list", "observe", "Ref", ["Observation", "Field"]),
  one("assimilate", "Ref", ["Run"]),
  one("predict", "Ref", ["Run"]),
  one("decide", "Ref", ["Decision"]),
  many("list", "intervene", "Ref", ["Action"]),
  many("list", "evaluations", "Ref", ["Evaluation"]),
  one("deadline", "Duration"),
  one("elapsed", "Duration"),
  one("status", "CycleStatus"),
];

const ownDecision: readonly Site[] = [
  many("list", "basedOn", "Ref", ["Belief", "RiskStatement"]),
  many("list", "alternatives", "Ref", ["Action"]),
  one("criterion", "Criterion"),
  one("chosen", "Ref", ["Action"]),
  one("decidedBy", "Ref", ["Agent"]),
  one("mode", "DecisionMode"),
  one("decidedAt", "DateTime"),
  one("validUntil", "DateTime"),
  one("rationale", "LangText"),
];

const ownEffect: readonly Site[] = [
];

const ownEvaluation: readonly Site[] = [
  one("evaluates", "Ref", ["*"]),
  many("list", "verification", "Ref", ["Observation", "Field", "Dataset"]),
  one("independence", "Independence"),
  many("list", "scores", "Score"),
  one("expectedGain", "InformationGain"),
  one("realisedGain", "InformationGain"),
  one("counterfactual", "Counterfactual"),
  one("effect", "Effect"),
  one("conclusion", "Conclusion"),
  one("reason", "LangText"),
  one("evaluatedAt", "DateTime"),
  one("evaluator", "Ref", ["Agent"]),
];

const ownInformationGain: readonly Site[] = [
  one("measure", "GainMeasure"),
  one("gainUnit", "GainUnit"),
  one("about", "Ref", ["*"]),
  one("estimator", "Estimator"),
  one("prior", "Ref", ["Belief"]),
];

const ownInnovation: readonly Site[] = [
  one("artifact", "Ref", ["Asset"]),
];

const ownMoney: readonly Site[] = [
];

const ownOutliers: readonly Site[] = [
  one("removedBy", "OutlierCriterion"),
];

const ownRun: readonly Site[] = [
  one("runKind", "RunKind"),
  one("simulated", "TimeExtent"),
  one("settingsDigest", "Digest"),
  one("domainStatus", "DomainStatus"),
  one("assimilation", "Assimilation"),
];

const ownSafety: readonly Site[] = [
  one("envelope", "Ref", ["*"]),
];

const ownScore: readonly Site[] = [
  one("measure", "ScoreMetric"),
  one("orientation", "Orientation"),
  one("unit", "Ucum"),
  one("weighting", "ScoreWeighting"),
  one("outliers", "Outliers"),
  one("baseline", "Ref", ["*"]),
];

const ownScoreWeighting: readonly Site[] = [
  one("kind", "WeightingKind"),
  one("threshold", "Quantity"),
  one("declaredAt", "DateTime"),
];

const ownAttestation: readonly Site[] = [
  many("list", "subjects", "AttestedSubject"),
  one("claimType", "Iri"),
  one("issuer", "Ref", ["Agent"]),
  one("issuedAt", "DateTime"),
  one("validUntil", "DateTime"),
  one("revokedAt", "DateTime"),
  one("proof", "Proof"),
];

const ownAttestedSubject: readonly Site[] = [
  one("id", "Iri"),
  one("digest", "Digest"),
];

const ownCard: readonly Site[] = [
  one("about", "PinnedRef"),
  one("oversight", "Oversight"),
  one("riskClass", "RiskClass"),
  many("list", "evaluations", "Ref", ["Evaluation"]),
  one("contact", "Ref", ["Agent"]),
  one("reviewBy", "Date"),
];

const ownDependence: readonly Site[] = [
  one("kind", "DependenceKind"),
  one("correlationRef", "Ref", ["*"]),
];

const ownOversight: readonly Site[] = [
  one("stop", "Iri"),
];

const ownProbabilityBounds: readonly Site[] = [
];

const ownProof: readonly Site[] = [
  one("cryptosuite", "Cryptosuite"),
  one("created", "DateTime"),
  one("verificationMethod", "Iri"),
  one("proofPurpose", "ProofPurpose"),
];

const ownRiskClass: readonly Site[] = [
  one("scheme", "Iri"),
];

const ownRiskContributor: readonly Site[] = [
  one("belief", "Ref", ["Belief"]),
  one("twin", "Ref", ["Entity"]),
];

const ownRiskEvent: readonly Site[] = [
  one("field", "FieldSpec"),
  one("comparison", "Comparison"),
  one("threshold", "Quantity"),
  one("region", "Ref", ["Entity"]),
  one("window", "TimeExtent"),
  one("combine", "Combine"),
];

const ownRiskMeasure: readonly Site[] = [
  one("measure", "RiskMeasureName"),
  one("unit", "Ucum"),
];

const ownRiskStatement: readonly Site[] = [
  one("event", "RiskEvent"),
  one("probability", "ProbabilityBounds"),
  many("list", "measures", "RiskMeasure"),
  many("list", "contributions", "RiskContributor"),
  one("dependence", "Dependence"),
  one("tail", "Tail"),
  one("issuedAt", "DateTime"),
  one("validUntil", "DateTime"),
];

const ownTail: readonly Site[] = [
  one("method", "TailMethod"),
  one("returnPeriod", "Duration"),
];

const variantUncertaintyNone: TypeSites = {
  name: "UncertaintyNone",
  sort: "variant",
  area: "quantity",
  members: "kind sources character unit".split(" "),
  required: "kind".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyUnknown: TypeSites = {
  name: "UncertaintyUnknown",
  sort: "variant",
  area: "quantity",
  members: "kind sources character unit".split(" "),
  required: "kind".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyStandard: TypeSites = {
  name: "UncertaintyStandard",
  sort: "variant",
  area: "quantity",
  members: "kind value sources character unit".split(" "),
  required: "kind value".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyExpanded: TypeSites = {
  name: "UncertaintyExpanded",
  sort: "variant",
  area: "quantity",
  members: "kind value coverageFactor level sources character unit".split(" "),
  required: "kind value".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyInterval: TypeSites = {
  name: "UncertaintyInterval",
  sort: "variant",
  area: "quantity",
  members: "kind lower upper level intervalType sources character unit".split(" "),
  required: "kind lower upper".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  one("intervalType", "IntervalType"),
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyQuantiles: TypeSites = {
  name: "UncertaintyQuantiles",
  sort: "variant",
  area: "quantity",
  members: "kind levels values sources character unit".split(" "),
  required: "kind levels values".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyDistribution: TypeSites = {
  name: "UncertaintyDistribution",
  sort: "variant",
  area: "quantity",
  members: "kind family parameters sources character unit".split(" "),
  required: "kind family parameters".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  one("family", "Iri"),
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyCovariance: TypeSites = {
  name: "UncertaintyCovariance",
  sort: "variant",
  area: "quantity",
  members: "kind matrix componentNames sources character unit".split(" "),
  required: "kind matrix componentNames".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyEnsemble: TypeSites = {
  name: "UncertaintyEnsemble",
  sort: "variant",
  area: "quantity",
  members: "kind values memberIdentity sources character unit".split(" "),
  required: "kind values".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  one("memberIdentity", "Iri"),
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintyProbabilities: TypeSites = {
  name: "UncertaintyProbabilities",
  sort: "variant",
  area: "quantity",
  members: "kind probabilities sources character unit".split(" "),
  required: "kind probabilities".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantUncertaintySet: TypeSites = {
  name: "UncertaintySet",
  sort: "variant",
  area: "quantity",
  members: "kind lower upper sources character unit".split(" "),
  required: "kind lower upper".split(" "),
  supertypes: ["Uncertainty"],
  extensible: false,
  sites: [
  many("list", "sources", "UncertaintySource"),
  one("character", "Character"),
  one("unit", "Ucum"),
],
};

const variantGeometryPoint: TypeSites = {
  name: "GeometryPoint",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryMultiPoint: TypeSites = {
  name: "GeometryMultiPoint",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryLineString: TypeSites = {
  name: "GeometryLineString",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryMultiLineString: TypeSites = {
  name: "GeometryMultiLineString",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryPolygon: TypeSites = {
  name: "GeometryPolygon",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryMultiPolygon: TypeSites = {
  name: "GeometryMultiPolygon",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryPolyhedron: TypeSites = {
  name: "GeometryPolyhedron",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryMultiPolyhedron: TypeSites = {
  name: "GeometryMultiPolyhedron",
  sort: "variant",
  area: "space",
  members: "type coordinates rs role lod validTime uncertainty".split(" "),
  required: "type coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryPrism: TypeSites = {
  name: "GeometryPrism",
  sort: "variant",
  area: "space",
  members: "type baseType coordinates lower upper rs role lod validTime uncertainty".split(" "),
  required: "type baseType coordinates upper".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("baseType", "PrismBase"),
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryBox: TypeSites = {
  name: "GeometryBox",
  sort: "variant",
  area: "space",
  members: "type bbox rs role lod validTime uncertainty".split(" "),
  required: "type bbox".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryCellSet: TypeSites = {
  name: "GeometryCellSet",
  sort: "variant",
  area: "space",
  members: "type cells rs role lod validTime uncertainty".split(" "),
  required: "type cells".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryMovingPoint: TypeSites = {
  name: "GeometryMovingPoint",
  sort: "variant",
  area: "space",
  members: "type times trs coordinates orientations interpolation rs role lod validTime uncertainty".split(" "),
  required: "type times coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  many("list", "times", "TimePosition"),
  one("trs", "Ref", ["ReferenceSystem"]),
  many("list", "orientations", "Quaternion"),
  one("interpolation", "Interpolation"),
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryMovingPolygon: TypeSites = {
  name: "GeometryMovingPolygon",
  sort: "variant",
  area: "space",
  members: "type times trs coordinates interpolation rs role lod validTime uncertainty".split(" "),
  required: "type times coordinates".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  many("list", "times", "TimePosition"),
  one("trs", "Ref", ["ReferenceSystem"]),
  one("interpolation", "Interpolation"),
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantGeometryExternal: TypeSites = {
  name: "GeometryExternal",
  sort: "variant",
  area: "space",
  members: "type asset fragment rs role lod validTime uncertainty".split(" "),
  required: "type asset".split(" "),
  supertypes: ["Geometry"],
  extensible: false,
  sites: [
  one("asset", "Ref", ["Asset"]),
  one("rs", "Ref", ["ReferenceSystem"]),
  one("role", "GeometryRole"),
  one("validTime", "TimeExtent"),
  one("uncertainty", "Uncertainty"),
],
};

const variantResultQuantity: TypeSites = {
  name: "ResultQuantity",
  sort: "variant",
  area: "observation",
  members: "kind value limit unit unitIri missing uncertainty native".split(" "),
  required: "kind".split(" "),
  supertypes: ["Result"],
  extensible: false,
  sites: [
  one("unit", "Ucum"),
  one("unitIri", "Iri"),
  one("missing", "MissingReason"),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
],
};

const variantResultVector: TypeSites = {
  name: "ResultVector",
  sort: "variant",
  area: "observation",
  members: "kind values unit unitIri missing uncertainty native".split(" "),
  required: "kind".split(" "),
  supertypes: ["Result"],
  extensible: false,
  sites: [
  one("unit", "Ucum"),
  one("unitIri", "Iri"),
  one("missing", "MissingReason"),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
],
};

const variantResultCount: TypeSites = {
  name: "ResultCount",
  sort: "variant",
  area: "observation",
  members: "kind count missing uncertainty native".split(" "),
  required: "kind".split(" "),
  supertypes: ["Result"],
  extensible: false,
  sites: [
  one("missing", "MissingReason"),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
],
};

const variantResultCategory: TypeSites = {
  name: "ResultCategory",
  sort: "variant",
  area: "observation",
  members: "kind category missing uncertainty native".split(" "),
  required: "kind".split(" "),
  supertypes: ["Result"],
  extensible: false,
  sites: [
  one("missing", "MissingReason"),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
],
};

const variantResultTruth: TypeSites = {
  name: "ResultTruth",
  sort: "variant",
  area: "observation",
  members: "kind truth missing uncertainty native".split(" "),
  required: "kind".split(" "),
  supertypes: ["Result"],
  extensible: false,
  sites: [
  one("missing", "MissingReason"),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
],
};

const variantResultText: TypeSites = {
  name: "ResultText",
  sort: "variant",
  area: "observation",
  members: "kind text missing uncertainty native".split(" "),
  required: "kind".split(" "),
  supertypes: ["Result"],
  extensible: false,
  sites: [
  one("missing", "MissingReason"),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
],
};

const variantResultField: TypeSites = {
  name: "ResultField",
  sort: "variant",
  area: "observation",
  members: "kind field uncertainty native".split(" "),
  required: "kind field".split(" "),
  supertypes: ["Result"],
  extensible: false,
  sites: [
  one("field", "Ref", ["Field"]),
  one("uncertainty", "Uncertainty"),
  one("native", "NativeText"),
],
};

const variantDomainAxisRegular: TypeSites = {
  name: "DomainAxisRegular",
  sort: "variant",
  area: "field",
  members: "kind start stop count source native".split(" "),
  required: "kind start stop count".split(" "),
  supertypes: ["DomainAxis"],
  extensible: false,
  sites: [
  one("source", "Source"),
  one("native", "NativeText"),
],
};

const variantDomainAxisNumeric: TypeSites = {
  name: "DomainAxisNumeric",
  sort: "variant",
  area: "field",
  members: "kind values bounds source native".split(" "),
  required: "kind values".split(" "),
  supertypes: ["DomainAxis"],
  extensible: false,
  sites: [
  one("source", "Source"),
  one("native", "NativeText"),
],
};

const variantDomainAxisText: TypeSites = {
  name: "DomainAxisText",
  sort: "variant",
  area: "field",
  members: "kind values bounds source native".split(" "),
  required: "kind values".split(" "),
  supertypes: ["DomainAxis"],
  extensible: false,
  sites: [
  one("source", "Source"),
  one("native", "NativeText"),
],
};

const variantDomainAxisComposite: TypeSites = {
  name: "DomainAxisComposite",
  sort: "variant",
  area: "field",
  members: "kind columns source native".split(" "),
  required: "kind columns".split(" "),
  supertypes: ["DomainAxis"],
  extensible: false,
  sites: [
  many("map", "columns", "DomainAxis"),
  one("source", "Source"),
  one("native", "NativeText"),
],
};

const variantDomainAxisArray: TypeSites = {
  name: "DomainAxisArray",
  sort: "variant",
  area: "field",
  members: "kind array source native".split(" "),
  required: "kind array".split(" "),
  supertypes: ["DomainAxis"],
  extensible: false,
  sites: [
  one("array", "ArrayRef"),
  one("source", "Source"),
  one("native", "NativeText"),
],
};

const variantRangeReal: TypeSites = {
  name: "RangeReal",
  sort: "variant",
  area: "field",
  members: "kind shape axisNames values missing".split(" "),
  required: "kind shape axisNames values".split(" "),
  supertypes: ["Range"],
  extensible: false,
  sites: [
  many("map", "missing", "MissingReason"),
],
};

const variantRangeInteger: TypeSites = {
  name: "RangeInteger",
  sort: "variant",
  area: "field",
  members: "kind shape axisNames values missing".split(" "),
  required: "kind shape axisNames values".split(" "),
  supertypes: ["Range"],
  extensible: false,
  sites: [
  many("map", "missing", "MissingReason"),
],
};

const variantRangeTruth: TypeSites = {
  name: "RangeTruth",
  sort: "variant",
  area: "field",
  members: "kind shape axisNames values missing".split(" "),
  required: "kind shape axisNames values".split(" "),
  supertypes: ["Range"],
  extensible: false,
  sites: [
  many("map", "missing", "MissingReason"),
],
};

const variantRangeText: TypeSites = {
  name: "RangeText",
  sort: "variant",
  area: "field",
  members: "kind shape axisNames values missing".split(" "),
  required: "kind shape axisNames values".split(" "),
  supertypes: ["Range"],
  extensible: false,
  sites: [
  many("map", "missing", "MissingReason"),
],
};

const variantRangeArray: TypeSites = {
  name: "RangeArray",
  sort: "variant",
  area: "field",
  members: "kind array".split(" "),
  required: "kind array".split(" "),
  supertypes: ["Range"],
  extensible: false,
  sites: [
  one("array", "ArrayRef"),
],
};

/** Classes, bases, value types, unions and the package document by name, in the order of the areas. */
export const typeSites: ReadonlyMap<string, TypeSites> = new Map(
  (
    [
  {
    name: "Identifier",
    sort: "value",
    area: "quantity",
    members: "scheme notation usedFrom usedUntil".split(" "),
    required: "scheme notation".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownIdentifier,
  },
  {
    name: "MeasuredRange",
    sort: "value",
    area: "quantity",
    members: "min max unit".split(" "),
    required: "min max unit".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownMeasuredRange,
  },
  {
    name: "NumberRange",
    sort: "value",
    area: "quantity",
    members: "min max".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownNumberRange,
  },
  {
    name: "Package",
    sort: "document",
    area: "quantity",
    members: "@context jiku external graph".split(" "),
    required: "jiku".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownPackage,
  },
  {
    name: "PinnedRef",
    sort: "value",
    area: "quantity",
    members: "id digest".split(" "),
    required: "id".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownPinnedRef,
  },
  {
    name: "Quantity",
    sort: "value",
    area: "quantity",
    members: "value missing limit unit unitIri uncertainty native".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownQuantity,
  },
  {
    name: "Resource",
    sort: "base",
    area: "quantity",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native".split(" "),
    required: "id type".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownResource,
  },
  {
    name: "Source",
    sort: "value",
    area: "quantity",
    members: "asset pointer line column row variable attributes".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownSource,
  },
  {
    name: "Uncertainty",
    sort: "union",
    area: "quantity",
    members: "kind sources character unit value coverageFactor level lower upper intervalType levels values family parameters matrix componentNames memberIdentity probabilities".split(" "),
    required: ["kind"],
    supertypes: [],
    extensible: false,
    sites: [],
    tag: "kind",
    variants: new Map([
      ["none", variantUncertaintyNone],
      ["unknown", variantUncertaintyUnknown],
      ["standard", variantUncertaintyStandard],
      ["expanded", variantUncertaintyExpanded],
      ["interval", variantUncertaintyInterval],
      ["quantiles", variantUncertaintyQuantiles],
      ["distribution", variantUncertaintyDistribution],
      ["covariance", variantUncertaintyCovariance],
      ["ensemble", variantUncertaintyEnsemble],
      ["probabilities", variantUncertaintyProbabilities],
      ["set", variantUncertaintySet],
    ]),
  },
  {
    name: "UncertaintySpec",
    sort: "value",
    area: "quantity",
    members: "kind coverageFactor level family memberCount memberIdentity sources character correlation correlationRef required".split(" "),
    required: "kind".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownUncertaintySpec,
  },
  {
    name: "Recurrence",
    sort: "value",
    area: "time",
    members: "rrule duration timeZone".split(" "),
    required: "rrule".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownRecurrence,
  },
  {
    name: "TemporalSupport",
    sort: "value",
    area: "time",
    members: "kind method period intervalLabel step clock timeScale calendar trs latency native".split(" "),
    required: "kind".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownTemporalSupport,
  },
  {
    name: "TimeExtent",
    sort: "value",
    area: "time",
    members: "at start end unknown bounds trs precision uncertainty recurrence native".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownTimeExtent,
  },
  {
    name: "AxisSpec",
    sort: "value",
    area: "space",
    members: "name direction unit range periodic".split(" "),
    required: "name".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownAxisSpec,
  },
  {
    name: "Geometry",
    sort: "union",
    area: "space",
    members: "type coordinates rs role lod validTime uncertainty baseType lower upper bbox cells times trs orientations interpolation asset fragment".split(" "),
    required: ["type"],
    supertypes: [],
    extensible: false,
    sites: [],
    tag: "type",
    variants: new Map([
      ["Point", variantGeometryPoint],
      ["MultiPoint", variantGeometryMultiPoint],
      ["LineString", variantGeometryLineString],
      ["MultiLineString", variantGeometryMultiLineString],
      ["Polygon", variantGeometryPolygon],
      ["MultiPolygon", variantGeometryMultiPolygon],
      ["Polyhedron", variantGeometryPolyhedron],
      ["MultiPolyhedron", variantGeometryMultiPolyhedron],
      ["Prism", variantGeometryPrism],
      ["Box", variantGeometryBox],
      ["CellSet", variantGeometryCellSet],
      ["MovingPoint", variantGeometryMovingPoint],
      ["MovingPolygon", variantGeometryMovingPolygon],
      ["External", variantGeometryExternal],
    ]),
  },
  {
    name: "Quaternion",
    sort: "value",
    area: "space",
    members: "x y z w".split(" "),
    required: "x y z w".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownQuaternion,
  },
  {
    name: "ReferenceSystem",
    sort: "class",
    area: "space",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native kind definition projjson authorityVersion axes dynamic epoch body attachedTo componentSystems verticalDatum latticeBasis unit periodicDirections gridSystem refinementLevel calendar timeScale timeZone timeOrigin monthLengths eras".split(" "),
    required: "id type kind".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownReferenceSystem],
  },
  {
    name: "Scale",
    sort: "value",
    area: "space",
    members: "dimension resolution characteristic supportSize extent scaleLevel".split(" "),
    required: "dimension".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownScale,
  },
  {
    name: "SpatialSupport",
    sort: "value",
    area: "space",
    members: "kind dims rs epoch verticalRs pose grid location resolution bbox mask method native".split(" "),
    required: "kind".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownSpatialSupport,
  },
  {
    name: "Transform",
    sort: "class",
    area: "space",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native sourceRs targetRs method translation rotation scaleFactor matrix pipeline field validTime series uncertainty".split(" "),
    required: "id type sourceRs targetRs method".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownTransform],
  },
  {
    name: "Entity",
    sort: "class",
    area: "entity",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native entityTypes modality existence geometries frame relations scales".split(" "),
    required: "id type entityTypes".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownEntity],
  },
  {
    name: "Relation",
    sort: "value",
    area: "entity",
    members: "predicate object validTime confidence scaleRelation".split(" "),
    required: "predicate object".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownRelation,
  },
  {
    name: "ScaleRelation",
    sort: "value",
    area: "entity",
    members: "operation conserves procedure".split(" "),
    required: "operation".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownScaleRelation,
  },
  {
    name: "Condition",
    sort: "value",
    area: "observation",
    members: "property quantity category text".split(" "),
    required: "property".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownCondition,
  },
  {
    name: "Deployment",
    sort: "value",
    area: "observation",
    members: "platform during mount".split(" "),
    required: "platform during".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownDeployment,
  },
  {
    name: "Flag",
    sort: "value",
    area: "observation",
    members: "scheme code usable".split(" "),
    required: "scheme code".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownFlag,
  },
  {
    name: "Observation",
    sort: "class",
    area: "observation",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native origin featureOfInterest ultimateFeatureOfInterest observedProperty phenomenonTime resultTime validTime referenceTime scenario usedProcedure madeBySystem conditions support result flags geometry scales".split(" "),
    required: "id type observedProperty result".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownObservation],
  },
  {
    name: "Procedure",
    sort: "class",
    area: "observation",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native procedureType documentation levelOfTheory".split(" "),
    required: "id type".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownProcedure],
  },
  {
    name: "Property",
    sort: "class",
    area: "observation",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native quantityKind unit unitIri valueType concept medium constituent featureClass qualifiers nature rank componentNames basis positive difference additive conserved categories categoryScheme".split(" "),
    required: "id type".split(" "),
    supertypes: ["PropertyFacets","Resource"],
    extensible: true,
    sites: [...ownResource, ...ownPropertyFacets],
  },
  {
    name: "PropertyFacets",
    sort: "base",
    area: "observation",
    members: "quantityKind unit unitIri valueType concept medium constituent featureClass qualifiers nature rank componentNames basis positive difference additive conserved categories categoryScheme".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownPropertyFacets,
  },
  {
    name: "Result",
    sort: "union",
    area: "observation",
    members: "kind value limit unit unitIri missing uncertainty native values count category truth text field".split(" "),
    required: ["kind"],
    supertypes: [],
    extensible: false,
    sites: [],
    tag: "kind",
    variants: new Map([
      ["quantity", variantResultQuantity],
      ["vector", variantResultVector],
      ["count", variantResultCount],
      ["category", variantResultCategory],
      ["truth", variantResultTruth],
      ["text", variantResultText],
      ["field", variantResultField],
    ]),
  },
  {
    name: "Sample",
    sort: "class",
    area: "observation",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native sampleKind sampleOf sampledAt geometries usedProcedure size".split(" "),
    required: "id type sampleKind sampleOf".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownSample],
  },
  {
    name: "Support",
    sort: "value",
    area: "observation",
    members: "space time".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownSupport,
  },
  {
    name: "System",
    sort: "class",
    area: "observation",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native roles implements observes subSystemOf frame deployments".split(" "),
    required: "id type roles".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownSystem],
  },
  {
    name: "ArrayRef",
    sort: "value",
    area: "field",
    members: "asset format path dataType shape axisNames chunkShape".split(" "),
    required: "asset format shape axisNames".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownArrayRef,
  },
  {
    name: "Domain",
    sort: "value",
    area: "field",
    members: "domainType axes referencing".split(" "),
    required: "axes".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownDomain,
  },
  {
    name: "DomainAxis",
    sort: "union",
    area: "field",
    members: "kind start stop count source native values bounds columns array".split(" "),
    required: ["kind"],
    supertypes: [],
    extensible: false,
    sites: [],
    tag: "kind",
    variants: new Map([
      ["regular", variantDomainAxisRegular],
      ["numeric", variantDomainAxisNumeric],
      ["text", variantDomainAxisText],
      ["composite", variantDomainAxisComposite],
      ["array", variantDomainAxisArray],
    ]),
  },
  {
    name: "Field",
    sort: "class",
    area: "field",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native origin featureOfInterest referenceTime resultTime scenario usedProcedure madeBySystem conditions domain variables ranges scales".split(" "),
    required: "id type domain variables ranges".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownField],
  },
  {
    name: "FieldSpec",
    sort: "value",
    area: "field",
    members: "property inlineProperty unit unitIri valueType space time uncertainty range missingPolicy native".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownFieldSpec,
  },
  {
    name: "MissingPolicy",
    sort: "value",
    area: "field",
    members: "allowed reasons".split(" "),
    required: "allowed".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownMissingPolicy,
  },
  {
    name: "Range",
    sort: "union",
    area: "field",
    members: "kind shape axisNames values missing array".split(" "),
    required: ["kind"],
    supertypes: [],
    extensible: false,
    sites: [],
    tag: "kind",
    variants: new Map([
      ["real", variantRangeReal],
      ["integer", variantRangeInteger],
      ["truth", variantRangeTruth],
      ["text", variantRangeText],
      ["array", variantRangeArray],
    ]),
  },
  {
    name: "Referencing",
    sort: "value",
    area: "field",
    members: "coordinates rs".split(" "),
    required: "coordinates rs".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownReferencing,
  },
  {
    name: "Variable",
    sort: "value",
    area: "field",
    members: "property inlineProperty unit unitIri dataType support uncertainty role companionOf level flagScheme flagMeanings validRange scaleFactor addOffset fillValue description source native".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownVariable,
  },
  {
    name: "Activity",
    sort: "class",
    area: "metadata",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native startedAt endedAt used generated associatedWith procedure informedBy".split(" "),
    required: "id type".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownActivity],
  },
  {
    name: "Agent",
    sort: "class",
    area: "metadata",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native agentType actsFor".split(" "),
    required: "id type agentType".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownAgent],
  },
  {
    name: "Asset",
    sort: "class",
    area: "metadata",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native href mediaType byteSize digest storageRegions access".split(" "),
    required: "id type href mediaType".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownAsset],
  },
  {
    name: "Dataset",
    sort: "class",
    area: "metadata",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native title license publisher creators contributors keywords accessRights issued modified spatial temporal members distributions quality splits splitGap inSeries relations".split(" "),
    required: "id type".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownDataset],
  },
  {
    name: "Policy",
    sort: "class",
    area: "metadata",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native policyType targets modelParts license permissions prohibitions obligations conflict jurisdiction residency personalData legalBasis classification exportControl".split(" "),
    required: "id type".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownPolicy],
  },
  {
    name: "PolicyConstraint",
    sort: "value",
    area: "metadata",
    members: "leftOperand operator rightOperand rightValue unit".split(" "),
    required: "leftOperand operator".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownPolicyConstraint,
  },
  {
    name: "PolicyRule",
    sort: "value",
    area: "metadata",
    members: "action target modelParts assignee assigner constraints duties".split(" "),
    required: "action".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownPolicyRule,
  },
  {
    name: "QualityMeasurement",
    sort: "value",
    area: "metadata",
    members: "metric value unit".split(" "),
    required: "metric value".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownQualityMeasurement,
  },
  {
    name: "Split",
    sort: "value",
    area: "metadata",
    members: "name purpose members during region".split(" "),
    required: "name purpose".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownSplit,
  },
  {
    name: "Accepts",
    sort: "value",
    area: "model",
    members: "extrapolationOrder merge unmapped".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownAccepts,
  },
  {
    name: "Approximation",
    sort: "value",
    area: "model",
    members: "reference on metric norm value unit kind level sampleSize evidence trainedOn testedOn".split(" "),
    required: "reference metric value kind".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownApproximation,
  },
  {
    name: "Assumption",
    sort: "value",
    area: "model",
    members: "topic setting statement".split(" "),
    required: "topic".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownAssumption,
  },
  {
    name: "Binding",
    sort: "value",
    area: "model",
    members: "protocol protocolVersion artifact capabilities sync endpoint security".split(" "),
    required: "protocol capabilities".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownBinding,
  },
  {
    name: "Cost",
    sort: "value",
    area: "model",
    members: "measure per value unit hardware".split(" "),
    required: "measure per value unit".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownCost,
  },
  {
    name: "Equation",
    sort: "value",
    area: "model",
    members: "format expression ref label".split(" "),
    required: "format".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownEquation,
  },
  {
    name: "Fidelity",
    sort: "value",
    area: "model",
    members: "scheme grade".split(" "),
    required: "scheme grade".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownFidelity,
  },
  {
    name: "Hybrid",
    sort: "value",
    area: "model",
    members: "pattern parts".split(" "),
    required: "pattern parts".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownHybrid,
  },
  {
    name: "HybridPart",
    sort: "value",
    area: "model",
    members: "model role".split(" "),
    required: "model role".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownHybridPart,
  },
  {
    name: "Model",
    sort: "class",
    area: "model",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native procedureType documentation levelOfTheory modelKind subject digest represents equations assumptions scales fidelity ports bindings validity approximates hybrid trainedOn numerics determinism costs replaces card attestations".split(" "),
    required: "id type modelKind".split(" "),
    supertypes: ["Procedure","Resource"],
    extensible: true,
    sites: [...ownResource, ...ownProcedure, ...ownModel],
  },
  {
    name: "Numerics",
    sort: "value",
    area: "model",
    members: "method convergenceOrder stepping stepSize stability".split(" "),
    required: [],
    supertypes: [],
    extensible: false,
    sites: ownNumerics,
  },
  {
    name: "Operator",
    sort: "class",
    area: "model",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native procedureType documentation levelOfTheory modelKind subject digest represents equations assumptions scales fidelity ports bindings validity approximates hybrid trainedOn numerics determinism costs replaces card attestations operation changes method linear exact invertible conserves error options effectiveResolution assumes".split(" "),
    required: "id type modelKind operation changes".split(" "),
    supertypes: ["Model","Procedure","Resource"],
    extensible: true,
    sites: [...ownResource, ...ownProcedure, ...ownModel, ...ownOperator],
  },
  {
    name: "Port",
    sort: "value",
    area: "model",
    members: "name role field dynamics phase feedthrough access accepts nativeKey bundle source native".split(" "),
    required: "name role field".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownPort,
  },
  {
    name: "ValidityDomain",
    sort: "value",
    area: "model",
    members: "limits hullMethod hullArtifact hullCutoff region validTime outside fallback monitor".split(" "),
    required: "outside".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownValidityDomain,
  },
  {
    name: "ValidityLimit",
    sort: "value",
    area: "model",
    members: "port min max unit distribution".split(" "),
    required: "port".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownValidityLimit,
  },
  {
    name: "Component",
    sort: "value",
    area: "coupling",
    members: "name model settings multiplicity disables twin".split(" "),
    required: "name model".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownComponent,
  },
  {
    name: "Composition",
    sort: "class",
    area: "coupling",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native components connections schedule conserves determinism exposes twin attestations".split(" "),
    required: "id type components schedule".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownComposition],
  },
  {
    name: "Connection",
    sort: "value",
    area: "coupling",
    members: "name from to via allow tolerance weight verdict".split(" "),
    required: "name from to".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownConnection,
  },
  {
    name: "Exposure",
    sort: "value",
    area: "coupling",
    members: "name port".split(" "),
    required: "name port".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownExposure,
  },
  {
    name: "Iteration",
    sort: "value",
    area: "coupling",
    members: "maxIterations residualTolerance norm acceleration".split(" "),
    required: "maxIterations residualTolerance".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownIteration,
  },
  {
    name: "Schedule",
    sort: "value",
    area: "coupling",
    members: "strategy macroStep order iteration delays deadline".split(" "),
    required: "strategy".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownSchedule,
  },
  {
    name: "Action",
    sort: "class",
    area: "feedback",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native actionKind actsOn affordance parameters window status executedAt authorisedBy results expectedGain expectedEffect cost risk safety".split(" "),
    required: "id type actionKind status".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownAction],
  },
  {
    name: "Assimilation",
    sort: "value",
    area: "feedback",
    members: "background observations observationOperator observationError method window analysis innovation inflation localisation realisedGain".split(" "),
    required: "background observations observationOperator observationError method analysis innovation".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownAssimilation,
  },
  {
    name: "Belief",
    sort: "class",
    area: "feedback",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native beliefRole about fields validTime issuedAt validUntil horizon data".split(" "),
    required: "id type beliefRole fields validTime issuedAt data".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownBelief],
  },
  {
    name: "Counterfactual",
    sort: "value",
    area: "feedback",
    members: "method baseline".split(" "),
    required: "method".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownCounterfactual,
  },
  {
    name: "Criterion",
    sort: "value",
    area: "feedback",
    members: "kind utility riskMeasure weights".split(" "),
    required: "kind".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownCriterion,
  },
  {
    name: "Cycle",
    sort: "class",
    area: "feedback",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native twin sequence previous observe assimilate predict decide intervene evaluations deadline elapsed status".split(" "),
    required: "id type twin sequence status".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownCycle],
  },
  {
    name: "Decision",
    sort: "class",
    area: "feedback",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native basedOn alternatives criterion chosen decidedBy mode decidedAt validUntil rationale".split(" "),
    required: "id type basedOn alternatives criterion chosen decidedBy mode decidedAt".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownDecision],
  },
  {
    name: "Effect",
    sort: "value",
    area: "feedback",
    members: "measure value interval".split(" "),
    required: "measure value interval".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownEffect,
  },
  {
    name: "Evaluation",
    sort: "class",
    area: "feedback",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native evaluates verification independence scores expectedGain realisedGain counterfactual effect conclusion reason evaluatedAt evaluator".split(" "),
    required: "id type evaluates verification independence conclusion".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownEvaluation],
  },
  {
    name: "InformationGain",
    sort: "value",
    area: "feedback",
    members: "measure gainUnit currency about value interval estimator samples prior".split(" "),
    required: "measure gainUnit about value estimator".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownInformationGain,
  },
  {
    name: "Innovation",
    sort: "value",
    area: "feedback",
    members: "count usedCount rejectedCount mean variance expectedVariance artifact".split(" "),
    required: "count".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownInnovation,
  },
  {
    name: "Money",
    sort: "value",
    area: "feedback",
    members: "amount currency".split(" "),
    required: "amount currency".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownMoney,
  },
  {
    name: "Outliers",
    sort: "value",
    area: "feedback",
    members: "removedBy removed".split(" "),
    required: "removedBy".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownOutliers,
  },
  {
    name: "Run",
    sort: "class",
    area: "feedback",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native startedAt endedAt used generated associatedWith procedure informedBy runKind simulated settingsDigest seed environment domainStatus assimilation".split(" "),
    required: "id type runKind".split(" "),
    supertypes: ["Activity","Resource"],
    extensible: true,
    sites: [...ownResource, ...ownActivity, ...ownRun],
  },
  {
    name: "Safety",
    sort: "value",
    area: "feedback",
    members: "reversible interlock envelope failSafe".split(" "),
    required: "reversible interlock".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownSafety,
  },
  {
    name: "Score",
    sort: "value",
    area: "feedback",
    members: "measure orientation value unit interval sampleSize weighting outliers baseline".split(" "),
    required: "measure orientation value sampleSize".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownScore,
  },
  {
    name: "ScoreWeighting",
    sort: "value",
    area: "feedback",
    members: "kind threshold declaredAt".split(" "),
    required: "kind".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownScoreWeighting,
  },
  {
    name: "Attestation",
    sort: "class",
    area: "trust",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native subjects claimType claim issuer issuedAt validUntil revokedAt proof".split(" "),
    required: "id type subjects claimType issuer issuedAt proof".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownAttestation],
  },
  {
    name: "AttestedSubject",
    sort: "value",
    area: "trust",
    members: "id digest".split(" "),
    required: "digest".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownAttestedSubject,
  },
  {
    name: "Card",
    sort: "class",
    area: "trust",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native about intendedUses outOfScope limitations affected oversight riskClass evaluations logging contact reviewBy".split(" "),
    required: "id type about intendedUses outOfScope limitations".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownCard],
  },
  {
    name: "Dependence",
    sort: "value",
    area: "trust",
    members: "kind correlationRef".split(" "),
    required: "kind".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownDependence,
  },
  {
    name: "Oversight",
    sort: "value",
    area: "trust",
    members: "safeguards stop".split(" "),
    required: "safeguards".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownOversight,
  },
  {
    name: "ProbabilityBounds",
    sort: "value",
    area: "trust",
    members: "lower upper value".split(" "),
    required: "lower upper".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownProbabilityBounds,
  },
  {
    name: "Proof",
    sort: "value",
    area: "trust",
    members: "cryptosuite created verificationMethod proofPurpose proofValue".split(" "),
    required: "cryptosuite verificationMethod proofPurpose proofValue".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownProof,
  },
  {
    name: "RiskClass",
    sort: "value",
    area: "trust",
    members: "scheme riskGrade".split(" "),
    required: "scheme riskGrade".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownRiskClass,
  },
  {
    name: "RiskContributor",
    sort: "value",
    area: "trust",
    members: "belief twin eventProbability".split(" "),
    required: "belief".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownRiskContributor,
  },
  {
    name: "RiskEvent",
    sort: "value",
    area: "trust",
    members: "field comparison threshold region window combine".split(" "),
    required: "window".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownRiskEvent,
  },
  {
    name: "RiskMeasure",
    sort: "value",
    area: "trust",
    members: "measure level value unit currency".split(" "),
    required: "measure value".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownRiskMeasure,
  },
  {
    name: "RiskStatement",
    sort: "class",
    area: "trust",
    members: "@context id type label description identifiers sameAs correspondsTo version versionOf previousVersion recordedFrom recordedUntil generatedBy derivedFrom policy conformsTo source native event probability measures contributions dependence tail issuedAt validUntil".split(" "),
    required: "id type event probability contributions dependence issuedAt".split(" "),
    supertypes: ["Resource"],
    extensible: true,
    sites: [...ownResource, ...ownRiskStatement],
  },
  {
    name: "Tail",
    sort: "value",
    area: "trust",
    members: "method sampleSize exceedances returnPeriod".split(" "),
    required: "method".split(" "),
    supertypes: [],
    extensible: false,
    sites: ownTail,
  },
    ] satisfies readonly TypeSites[]
  ).map((type): [string, TypeSites] => [type.name, type]),
);
