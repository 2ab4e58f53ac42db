// @generated from schemas (sha256:4257fd6a1b2a2ab3) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import { boolean, child, enter, iri, iriTerm, item, items, json, key, keysOf, languages, leave, list, named, namedItem, namedOrChild, number, text, textTerm, typed, word } from "../members.js";
import { name } from "../name.js";
import type { Holder, Run } from "../run.js";

/** How the members of one class become triples. */
export interface ResourceMapping {
  readonly map: <T>(run: Run<T>, subject: T, resource: Holder) => void;
  /** Published prefixes that are members of the class: no key and no id of it can use them. */
  readonly hides: readonly string[];
}

const adms_identifier = name("http://www.w3.org/ns/adms#identifier");
const dcat_Dataset = name("http://www.w3.org/ns/dcat#Dataset");
const dcat_Distribution = name("http://www.w3.org/ns/dcat#Distribution");
const dcat_byteSize = name("http://www.w3.org/ns/dcat#byteSize");
const dcat_contactPoint = name("http://www.w3.org/ns/dcat#contactPoint");
const dcat_distribution = name("http://www.w3.org/ns/dcat#distribution");
const dcat_downloadURL = name("http://www.w3.org/ns/dcat#downloadURL");
const dcat_endpointURL = name("http://www.w3.org/ns/dcat#endpointURL");
const dcat_inSeries = name("http://www.w3.org/ns/dcat#inSeries");
const dcat_isVersionOf = name("http://www.w3.org/ns/dcat#isVersionOf");
const dcat_keyword = name("http://www.w3.org/ns/dcat#keyword");
const dcat_mediaType = name("http://www.w3.org/ns/dcat#mediaType");
const dcat_previousVersion = name("http://www.w3.org/ns/dcat#previousVersion");
const dcat_version = name("http://www.w3.org/ns/dcat#version");
const dcterms_accessRights = name("http://purl.org/dc/terms/accessRights");
const dcterms_conformsTo = name("http://purl.org/dc/terms/conformsTo");
const dcterms_contributor = name("http://purl.org/dc/terms/contributor");
const dcterms_created = name("http://purl.org/dc/terms/created");
const dcterms_creator = name("http://purl.org/dc/terms/creator");
const dcterms_description = name("http://purl.org/dc/terms/description");
const dcterms_hasPart = name("http://purl.org/dc/terms/hasPart");
const dcterms_issued = name("http://purl.org/dc/terms/issued");
const dcterms_license = name("http://purl.org/dc/terms/license");
const dcterms_modified = name("http://purl.org/dc/terms/modified");
const dcterms_publisher = name("http://purl.org/dc/terms/publisher");
const dcterms_replaces = name("http://purl.org/dc/terms/replaces");
const dcterms_spatial = name("http://purl.org/dc/terms/spatial");
const dcterms_subject = name("http://purl.org/dc/terms/subject");
const dcterms_temporal = name("http://purl.org/dc/terms/temporal");
const dcterms_title = name("http://purl.org/dc/terms/title");
const dcterms_type = name("http://purl.org/dc/terms/type");
const dpv_hasLegalBasis = name("https://w3id.org/dpv#hasLegalBasis");
const dqv_hasQualityMeasurement = name("http://www.w3.org/ns/dqv#hasQualityMeasurement");
const dqv_isMeasurementOf = name("http://www.w3.org/ns/dqv#isMeasurementOf");
const fair4ml_testedOn = name("https://w3id.org/fair4ml/testedOn");
const fair4ml_trainedOn = name("https://w3id.org/fair4ml/trainedOn");
const foaf_page = name("http://xmlns.com/foaf/0.1/page");
const geo_hasGeometry = name("http://www.opengis.net/ont/geosparql#hasGeometry");
const iop_hasConstraint = name("https://w3id.org/iadopt/ont/hasConstraint");
const iop_hasMatrix = name("https://w3id.org/iadopt/ont/hasMatrix");
const iop_hasObjectOfInterest = name("https://w3id.org/iadopt/ont/hasObjectOfInterest");
const jk_Action = name("https://w3id.org/jiku/ns#Action");
const jk_Attestation = name("https://w3id.org/jiku/ns#Attestation");
const jk_Belief = name("https://w3id.org/jiku/ns#Belief");
const jk_Box = name("https://w3id.org/jiku/ns#Box");
const jk_Card = name("https://w3id.org/jiku/ns#Card");
const jk_CellSet = name("https://w3id.org/jiku/ns#CellSet");
const jk_Composition = name("https://w3id.org/jiku/ns#Composition");
const jk_Cycle = name("https://w3id.org/jiku/ns#Cycle");
const jk_Decision = name("https://w3id.org/jiku/ns#Decision");
const jk_Entity = name("https://w3id.org/jiku/ns#Entity");
const jk_Evaluation = name("https://w3id.org/jiku/ns#Evaluation");
const jk_External = name("https://w3id.org/jiku/ns#External");
const jk_Field = name("https://w3id.org/jiku/ns#Field");
const jk_Model = name("https://w3id.org/jiku/ns#Model");
const jk_MovingPoint = name("https://w3id.org/jiku/ns#MovingPoint");
const jk_MovingPolygon = name("https://w3id.org/jiku/ns#MovingPolygon");
const jk_MultiPolyhedron = name("https://w3id.org/jiku/ns#MultiPolyhedron");
const jk_Operator = name("https://w3id.org/jiku/ns#Operator");
const jk_Polyhedron = name("https://w3id.org/jiku/ns#Polyhedron");
const jk_Prism = name("https://w3id.org/jiku/ns#Prism");
const jk_Property = name("https://w3id.org/jiku/ns#Property");
const jk_ReferenceSystem = name("https://w3id.org/jiku/ns#ReferenceSystem");
const jk_RiskStatement = name("https://w3id.org/jiku/ns#RiskStatement");
const jk_Run = name("https://w3id.org/jiku/ns#Run");
const jk_Transform = name("https://w3id.org/jiku/ns#Transform");
const jk_about = name("https://w3id.org/jiku/ns#about");
const jk_acceleration = name("https://w3id.org/jiku/ns#acceleration");
const jk_accepts = name("https://w3id.org/jiku/ns#accepts");
const jk_access = name("https://w3id.org/jiku/ns#access");
const jk_actionKind = name("https://w3id.org/jiku/ns#actionKind");
const jk_actsOn = name("https://w3id.org/jiku/ns#actsOn");
const jk_addOffset = name("https://w3id.org/jiku/ns#addOffset");
const jk_additive = name("https://w3id.org/jiku/ns#additive");
const jk_affected = name("https://w3id.org/jiku/ns#affected");
const jk_affordance = name("https://w3id.org/jiku/ns#affordance");
const jk_agentType = name("https://w3id.org/jiku/ns#agentType");
const jk_allow = name("https://w3id.org/jiku/ns#allow");
const jk_allowed = name("https://w3id.org/jiku/ns#allowed");
const jk_alternative = name("https://w3id.org/jiku/ns#alternative");
const jk_amount = name("https://w3id.org/jiku/ns#amount");
const jk_analysis = name("https://w3id.org/jiku/ns#analysis");
const jk_approximates = name("https://w3id.org/jiku/ns#approximates");
const jk_asset = name("https://w3id.org/jiku/ns#asset");
const jk_assimilate = name("https://w3id.org/jiku/ns#assimilate");
const jk_assimilation = name("https://w3id.org/jiku/ns#assimilation");
const jk_assumes = name("https://w3id.org/jiku/ns#assumes");
const jk_assumption = name("https://w3id.org/jiku/ns#assumption");
const jk_at = name("https://w3id.org/jiku/ns#at");
const jk_attachedTo = name("https://w3id.org/jiku/ns#attachedTo");
const jk_attestation = name("https://w3id.org/jiku/ns#attestation");
const jk_authorisedBy = name("https://w3id.org/jiku/ns#authorisedBy");
const jk_authorityVersion = name("https://w3id.org/jiku/ns#authorityVersion");
const jk_axis = name("https://w3id.org/jiku/ns#axis");
const jk_background = name("https://w3id.org/jiku/ns#background");
const jk_baseType = name("https://w3id.org/jiku/ns#baseType");
const jk_basedOn = name("https://w3id.org/jiku/ns#basedOn");
const jk_baseline = name("https://w3id.org/jiku/ns#baseline");
const jk_bbox = name("https://w3id.org/jiku/ns#bbox");
const jk_belief = name("https://w3id.org/jiku/ns#belief");
const jk_beliefRole = name("https://w3id.org/jiku/ns#beliefRole");
const jk_binding = name("https://w3id.org/jiku/ns#binding");
const jk_body = name("https://w3id.org/jiku/ns#body");
const jk_bounds = name("https://w3id.org/jiku/ns#bounds");
const jk_bundle = name("https://w3id.org/jiku/ns#bundle");
const jk_calendar = name("https://w3id.org/jiku/ns#calendar");
const jk_capability = name("https://w3id.org/jiku/ns#capability");
const jk_card = name("https://w3id.org/jiku/ns#card");
const jk_categories = name("https://w3id.org/jiku/ns#categories");
const jk_category = name("https://w3id.org/jiku/ns#category");
const jk_categoryScheme = name("https://w3id.org/jiku/ns#categoryScheme");
const jk_cell = name("https://w3id.org/jiku/ns#cell");
const jk_changes = name("https://w3id.org/jiku/ns#changes");
const jk_character = name("https://w3id.org/jiku/ns#character");
const jk_characteristic = name("https://w3id.org/jiku/ns#characteristic");
const jk_chosen = name("https://w3id.org/jiku/ns#chosen");
const jk_claim = name("https://w3id.org/jiku/ns#claim");
const jk_claimType = name("https://w3id.org/jiku/ns#claimType");
const jk_classification = name("https://w3id.org/jiku/ns#classification");
const jk_clock = name("https://w3id.org/jiku/ns#clock");
const jk_code = name("https://w3id.org/jiku/ns#code");
const jk_column = name("https://w3id.org/jiku/ns#column");
const jk_combine = name("https://w3id.org/jiku/ns#combine");
const jk_companionOf = name("https://w3id.org/jiku/ns#companionOf");
const jk_comparison = name("https://w3id.org/jiku/ns#comparison");
const jk_component = name("https://w3id.org/jiku/ns#component");
const jk_componentNames = name("https://w3id.org/jiku/ns#componentNames");
const jk_componentSystem = name("https://w3id.org/jiku/ns#componentSystem");
const jk_concept = name("https://w3id.org/jiku/ns#concept");
const jk_conclusion = name("https://w3id.org/jiku/ns#conclusion");
const jk_condition = name("https://w3id.org/jiku/ns#condition");
const jk_confidence = name("https://w3id.org/jiku/ns#confidence");
const jk_conflict = name("https://w3id.org/jiku/ns#conflict");
const jk_connection = name("https://w3id.org/jiku/ns#connection");
const jk_conserved = name("https://w3id.org/jiku/ns#conserved");
const jk_conserves = name("https://w3id.org/jiku/ns#conserves");
const jk_contribution = name("https://w3id.org/jiku/ns#contribution");
const jk_convergenceOrder = name("https://w3id.org/jiku/ns#convergenceOrder");
const jk_coordinates = name("https://w3id.org/jiku/ns#coordinates");
const jk_correlation = name("https://w3id.org/jiku/ns#correlation");
const jk_correlationRef = name("https://w3id.org/jiku/ns#correlationRef");
const jk_correspondsTo = name("https://w3id.org/jiku/ns#correspondsTo");
const jk_cost = name("https://w3id.org/jiku/ns#cost");
const jk_count = name("https://w3id.org/jiku/ns#count");
const jk_counterfactual = name("https://w3id.org/jiku/ns#counterfactual");
const jk_coverageFactor = name("https://w3id.org/jiku/ns#coverageFactor");
const jk_criterion = name("https://w3id.org/jiku/ns#criterion");
const jk_currency = name("https://w3id.org/jiku/ns#currency");
const jk_data = name("https://w3id.org/jiku/ns#data");
const jk_dataType = name("https://w3id.org/jiku/ns#dataType");
const jk_deadline = name("https://w3id.org/jiku/ns#deadline");
const jk_decide = name("https://w3id.org/jiku/ns#decide");
const jk_decidedAt = name("https://w3id.org/jiku/ns#decidedAt");
const jk_declaredAt = name("https://w3id.org/jiku/ns#declaredAt");
const jk_definition = name("https://w3id.org/jiku/ns#definition");
const jk_delay = name("https://w3id.org/jiku/ns#delay");
const jk_dependence = name("https://w3id.org/jiku/ns#dependence");
const jk_detectionLimit = name("https://w3id.org/jiku/ns#detectionLimit");
const jk_determinism = name("https://w3id.org/jiku/ns#determinism");
const jk_difference = name("https://w3id.org/jiku/ns#difference");
const jk_digest = name("https://w3id.org/jiku/ns#digest");
const jk_dimension = name("https://w3id.org/jiku/ns#dimension");
const jk_dims = name("https://w3id.org/jiku/ns#dims");
const jk_direction = name("https://w3id.org/jiku/ns#direction");
const jk_disables = name("https://w3id.org/jiku/ns#disables");
const jk_domain = name("https://w3id.org/jiku/ns#domain");
const jk_domainStatus = name("https://w3id.org/jiku/ns#domainStatus");
const jk_duration = name("https://w3id.org/jiku/ns#duration");
const jk_during = name("https://w3id.org/jiku/ns#during");
const jk_dynamic = name("https://w3id.org/jiku/ns#dynamic");
const jk_dynamics = name("https://w3id.org/jiku/ns#dynamics");
const jk_effect = name("https://w3id.org/jiku/ns#effect");
const jk_effectiveResolution = name("https://w3id.org/jiku/ns#effectiveResolution");
const jk_elapsed = name("https://w3id.org/jiku/ns#elapsed");
const jk_end = name("https://w3id.org/jiku/ns#end");
const jk_envelope = name("https://w3id.org/jiku/ns#envelope");
const jk_environment = name("https://w3id.org/jiku/ns#environment");
const jk_epoch = name("https://w3id.org/jiku/ns#epoch");
const jk_equation = name("https://w3id.org/jiku/ns#equation");
const jk_eras = name("https://w3id.org/jiku/ns#eras");
const jk_error = name("https://w3id.org/jiku/ns#error");
const jk_estimator = name("https://w3id.org/jiku/ns#estimator");
const jk_evaluatedAt = name("https://w3id.org/jiku/ns#evaluatedAt");
const jk_evaluates = name("https://w3id.org/jiku/ns#evaluates");
const jk_evaluation = name("https://w3id.org/jiku/ns#evaluation");
const jk_event = name("https://w3id.org/jiku/ns#event");
const jk_eventProbability = name("https://w3id.org/jiku/ns#eventProbability");
const jk_evidence = name("https://w3id.org/jiku/ns#evidence");
const jk_exact = name("https://w3id.org/jiku/ns#exact");
const jk_exceedances = name("https://w3id.org/jiku/ns#exceedances");
const jk_executedAt = name("https://w3id.org/jiku/ns#executedAt");
const jk_existence = name("https://w3id.org/jiku/ns#existence");
const jk_expectedEffect = name("https://w3id.org/jiku/ns#expectedEffect");
const jk_expectedGain = name("https://w3id.org/jiku/ns#expectedGain");
const jk_expectedVariance = name("https://w3id.org/jiku/ns#expectedVariance");
const jk_exportControl = name("https://w3id.org/jiku/ns#exportControl");
const jk_exposes = name("https://w3id.org/jiku/ns#exposes");
const jk_expression = name("https://w3id.org/jiku/ns#expression");
const jk_extent = name("https://w3id.org/jiku/ns#extent");
const jk_extrapolationOrder = name("https://w3id.org/jiku/ns#extrapolationOrder");
const jk_failSafe = name("https://w3id.org/jiku/ns#failSafe");
const jk_fallback = name("https://w3id.org/jiku/ns#fallback");
const jk_family = name("https://w3id.org/jiku/ns#family");
const jk_featureClass = name("https://w3id.org/jiku/ns#featureClass");
const jk_feedthrough = name("https://w3id.org/jiku/ns#feedthrough");
const jk_fidelity = name("https://w3id.org/jiku/ns#fidelity");
const jk_field = name("https://w3id.org/jiku/ns#field");
const jk_fillValue = name("https://w3id.org/jiku/ns#fillValue");
const jk_flag = name("https://w3id.org/jiku/ns#flag");
const jk_flagMeanings = name("https://w3id.org/jiku/ns#flagMeanings");
const jk_flagScheme = name("https://w3id.org/jiku/ns#flagScheme");
const jk_format = name("https://w3id.org/jiku/ns#format");
const jk_fragment = name("https://w3id.org/jiku/ns#fragment");
const jk_frame = name("https://w3id.org/jiku/ns#frame");
const jk_from = name("https://w3id.org/jiku/ns#from");
const jk_gainUnit = name("https://w3id.org/jiku/ns#gainUnit");
const jk_grade = name("https://w3id.org/jiku/ns#grade");
const jk_grid = name("https://w3id.org/jiku/ns#grid");
const jk_gridSystem = name("https://w3id.org/jiku/ns#gridSystem");
const jk_hardware = name("https://w3id.org/jiku/ns#hardware");
const jk_horizon = name("https://w3id.org/jiku/ns#horizon");
const jk_hullCutoff = name("https://w3id.org/jiku/ns#hullCutoff");
const jk_hullMethod = name("https://w3id.org/jiku/ns#hullMethod");
const jk_hybrid = name("https://w3id.org/jiku/ns#hybrid");
const jk_independence = name("https://w3id.org/jiku/ns#independence");
const jk_inflation = name("https://w3id.org/jiku/ns#inflation");
const jk_inlineProperty = name("https://w3id.org/jiku/ns#inlineProperty");
const jk_innovation = name("https://w3id.org/jiku/ns#innovation");
const jk_intendedUse = name("https://w3id.org/jiku/ns#intendedUse");
const jk_interlock = name("https://w3id.org/jiku/ns#interlock");
const jk_interpolation = name("https://w3id.org/jiku/ns#interpolation");
const jk_interval = name("https://w3id.org/jiku/ns#interval");
const jk_intervalLabel = name("https://w3id.org/jiku/ns#intervalLabel");
const jk_intervalType = name("https://w3id.org/jiku/ns#intervalType");
const jk_intervene = name("https://w3id.org/jiku/ns#intervene");
const jk_invertible = name("https://w3id.org/jiku/ns#invertible");
const jk_issuedAt = name("https://w3id.org/jiku/ns#issuedAt");
const jk_issuer = name("https://w3id.org/jiku/ns#issuer");
const jk_iteration = name("https://w3id.org/jiku/ns#iteration");
const jk_jurisdiction = name("https://w3id.org/jiku/ns#jurisdiction");
const jk_key = name("https://w3id.org/jiku/ns#key");
const jk_kind = name("https://w3id.org/jiku/ns#kind");
const jk_latency = name("https://w3id.org/jiku/ns#latency");
const jk_latticeBasis = name("https://w3id.org/jiku/ns#latticeBasis");
const jk_level = name("https://w3id.org/jiku/ns#level");
const jk_levelOfTheory = name("https://w3id.org/jiku/ns#levelOfTheory");
const jk_levels = name("https://w3id.org/jiku/ns#levels");
const jk_limitation = name("https://w3id.org/jiku/ns#limitation");
const jk_line = name("https://w3id.org/jiku/ns#line");
const jk_linear = name("https://w3id.org/jiku/ns#linear");
const jk_localisation = name("https://w3id.org/jiku/ns#localisation");
const jk_location = name("https://w3id.org/jiku/ns#location");
const jk_lod = name("https://w3id.org/jiku/ns#lod");
const jk_logging = name("https://w3id.org/jiku/ns#logging");
const jk_lower = name("https://w3id.org/jiku/ns#lower");
const jk_macroStep = name("https://w3id.org/jiku/ns#macroStep");
const jk_mask = name("https://w3id.org/jiku/ns#mask");
const jk_matrix = name("https://w3id.org/jiku/ns#matrix");
const jk_max = name("https://w3id.org/jiku/ns#max");
const jk_maxIterations = name("https://w3id.org/jiku/ns#maxIterations");
const jk_mean = name("https://w3id.org/jiku/ns#mean");
const jk_measure = name("https://w3id.org/jiku/ns#measure");
const jk_memberCount = name("https://w3id.org/jiku/ns#memberCount");
const jk_memberIdentity = name("https://w3id.org/jiku/ns#memberIdentity");
const jk_merge = name("https://w3id.org/jiku/ns#merge");
const jk_method = name("https://w3id.org/jiku/ns#method");
const jk_min = name("https://w3id.org/jiku/ns#min");
const jk_missing = name("https://w3id.org/jiku/ns#missing");
const jk_missingPolicy = name("https://w3id.org/jiku/ns#missingPolicy");
const jk_modality = name("https://w3id.org/jiku/ns#modality");
const jk_mode = name("https://w3id.org/jiku/ns#mode");
const jk_model = name("https://w3id.org/jiku/ns#model");
const jk_modelKind = name("https://w3id.org/jiku/ns#modelKind");
const jk_modelPart = name("https://w3id.org/jiku/ns#modelPart");
const jk_modelPort = name("https://w3id.org/jiku/ns#modelPort");
const jk_moneyCost = name("https://w3id.org/jiku/ns#moneyCost");
const jk_monitor = name("https://w3id.org/jiku/ns#monitor");
const jk_monthLengths = name("https://w3id.org/jiku/ns#monthLengths");
const jk_mount = name("https://w3id.org/jiku/ns#mount");
const jk_multiplicity = name("https://w3id.org/jiku/ns#multiplicity");
const jk_name = name("https://w3id.org/jiku/ns#name");
const jk_native = name("https://w3id.org/jiku/ns#native");
const jk_nativeAttributes = name("https://w3id.org/jiku/ns#nativeAttributes");
const jk_nativeKey = name("https://w3id.org/jiku/ns#nativeKey");
const jk_nativeVariable = name("https://w3id.org/jiku/ns#nativeVariable");
const jk_nature = name("https://w3id.org/jiku/ns#nature");
const jk_norm = name("https://w3id.org/jiku/ns#norm");
const jk_numerics = name("https://w3id.org/jiku/ns#numerics");
const jk_observationError = name("https://w3id.org/jiku/ns#observationError");
const jk_observationOperator = name("https://w3id.org/jiku/ns#observationOperator");
const jk_observations = name("https://w3id.org/jiku/ns#observations");
const jk_observe = name("https://w3id.org/jiku/ns#observe");
const jk_onPort = name("https://w3id.org/jiku/ns#onPort");
const jk_operation = name("https://w3id.org/jiku/ns#operation");
const jk_options = name("https://w3id.org/jiku/ns#options");
const jk_order = name("https://w3id.org/jiku/ns#order");
const jk_orientation = name("https://w3id.org/jiku/ns#orientation");
const jk_origin = name("https://w3id.org/jiku/ns#origin");
const jk_outOfScope = name("https://w3id.org/jiku/ns#outOfScope");
const jk_outliers = name("https://w3id.org/jiku/ns#outliers");
const jk_outside = name("https://w3id.org/jiku/ns#outside");
const jk_oversight = name("https://w3id.org/jiku/ns#oversight");
const jk_parameters = name("https://w3id.org/jiku/ns#parameters");
const jk_part = name("https://w3id.org/jiku/ns#part");
const jk_pattern = name("https://w3id.org/jiku/ns#pattern");
const jk_per = name("https://w3id.org/jiku/ns#per");
const jk_period = name("https://w3id.org/jiku/ns#period");
const jk_periodic = name("https://w3id.org/jiku/ns#periodic");
const jk_periodicDirections = name("https://w3id.org/jiku/ns#periodicDirections");
const jk_personalData = name("https://w3id.org/jiku/ns#personalData");
const jk_phase = name("https://w3id.org/jiku/ns#phase");
const jk_pipeline = name("https://w3id.org/jiku/ns#pipeline");
const jk_pointer = name("https://w3id.org/jiku/ns#pointer");
const jk_policyType = name("https://w3id.org/jiku/ns#policyType");
const jk_port = name("https://w3id.org/jiku/ns#port");
const jk_pose = name("https://w3id.org/jiku/ns#pose");
const jk_positive = name("https://w3id.org/jiku/ns#positive");
const jk_precision = name("https://w3id.org/jiku/ns#precision");
const jk_predict = name("https://w3id.org/jiku/ns#predict");
const jk_previous = name("https://w3id.org/jiku/ns#previous");
const jk_prior = name("https://w3id.org/jiku/ns#prior");
const jk_probabilities = name("https://w3id.org/jiku/ns#probabilities");
const jk_probabilityBounds = name("https://w3id.org/jiku/ns#probabilityBounds");
const jk_procedure = name("https://w3id.org/jiku/ns#procedure");
const jk_procedureType = name("https://w3id.org/jiku/ns#procedureType");
const jk_projjson = name("https://w3id.org/jiku/ns#projjson");
const jk_property = name("https://w3id.org/jiku/ns#property");
const jk_protocol = name("https://w3id.org/jiku/ns#protocol");
const jk_protocolVersion = name("https://w3id.org/jiku/ns#protocolVersion");
const jk_purpose = name("https://w3id.org/jiku/ns#purpose");
const jk_quantity = name("https://w3id.org/jiku/ns#quantity");
const jk_qw = name("https://w3id.org/jiku/ns#qw");
const jk_qx = name("https://w3id.org/jiku/ns#qx");
const jk_qy = name("https://w3id.org/jiku/ns#qy");
const jk_qz = name("https://w3id.org/jiku/ns#qz");
const jk_range = name("https://w3id.org/jiku/ns#range");
const jk_ranges = name("https://w3id.org/jiku/ns#ranges");
const jk_rank = name("https://w3id.org/jiku/ns#rank");
const jk_rationale = name("https://w3id.org/jiku/ns#rationale");
const jk_realisedGain = name("https://w3id.org/jiku/ns#realisedGain");
const jk_reason = name("https://w3id.org/jiku/ns#reason");
const jk_recordedFrom = name("https://w3id.org/jiku/ns#recordedFrom");
const jk_recordedUntil = name("https://w3id.org/jiku/ns#recordedUntil");
const jk_recurrence = name("https://w3id.org/jiku/ns#recurrence");
const jk_reference = name("https://w3id.org/jiku/ns#reference");
const jk_referenceSystem = name("https://w3id.org/jiku/ns#referenceSystem");
const jk_referenceTime = name("https://w3id.org/jiku/ns#referenceTime");
const jk_refinementLevel = name("https://w3id.org/jiku/ns#refinementLevel");
const jk_region = name("https://w3id.org/jiku/ns#region");
const jk_rejectedCount = name("https://w3id.org/jiku/ns#rejectedCount");
const jk_relation = name("https://w3id.org/jiku/ns#relation");
const jk_removed = name("https://w3id.org/jiku/ns#removed");
const jk_removedBy = name("https://w3id.org/jiku/ns#removedBy");
const jk_represents = name("https://w3id.org/jiku/ns#represents");
const jk_required = name("https://w3id.org/jiku/ns#required");
const jk_residency = name("https://w3id.org/jiku/ns#residency");
const jk_residualTolerance = name("https://w3id.org/jiku/ns#residualTolerance");
const jk_resolution = name("https://w3id.org/jiku/ns#resolution");
const jk_resultTime = name("https://w3id.org/jiku/ns#resultTime");
const jk_returnPeriod = name("https://w3id.org/jiku/ns#returnPeriod");
const jk_reversible = name("https://w3id.org/jiku/ns#reversible");
const jk_reviewBy = name("https://w3id.org/jiku/ns#reviewBy");
const jk_revokedAt = name("https://w3id.org/jiku/ns#revokedAt");
const jk_risk = name("https://w3id.org/jiku/ns#risk");
const jk_riskClass = name("https://w3id.org/jiku/ns#riskClass");
const jk_riskGrade = name("https://w3id.org/jiku/ns#riskGrade");
const jk_riskMeasure = name("https://w3id.org/jiku/ns#riskMeasure");
const jk_riskMeasureValue = name("https://w3id.org/jiku/ns#riskMeasureValue");
const jk_role = name("https://w3id.org/jiku/ns#role");
const jk_rotation = name("https://w3id.org/jiku/ns#rotation");
const jk_row = name("https://w3id.org/jiku/ns#row");
const jk_rrule = name("https://w3id.org/jiku/ns#rrule");
const jk_runKind = name("https://w3id.org/jiku/ns#runKind");
const jk_safeguard = name("https://w3id.org/jiku/ns#safeguard");
const jk_safety = name("https://w3id.org/jiku/ns#safety");
const jk_sampleKind = name("https://w3id.org/jiku/ns#sampleKind");
const jk_sampleSize = name("https://w3id.org/jiku/ns#sampleSize");
const jk_sampledAt = name("https://w3id.org/jiku/ns#sampledAt");
const jk_samples = name("https://w3id.org/jiku/ns#samples");
const jk_scale = name("https://w3id.org/jiku/ns#scale");
const jk_scaleFactor = name("https://w3id.org/jiku/ns#scaleFactor");
const jk_scaleLevel = name("https://w3id.org/jiku/ns#scaleLevel");
const jk_scaleRelation = name("https://w3id.org/jiku/ns#scaleRelation");
const jk_scenario = name("https://w3id.org/jiku/ns#scenario");
const jk_schedule = name("https://w3id.org/jiku/ns#schedule");
const jk_score = name("https://w3id.org/jiku/ns#score");
const jk_security = name("https://w3id.org/jiku/ns#security");
const jk_seed = name("https://w3id.org/jiku/ns#seed");
const jk_sequence = name("https://w3id.org/jiku/ns#sequence");
const jk_series = name("https://w3id.org/jiku/ns#series");
const jk_setting = name("https://w3id.org/jiku/ns#setting");
const jk_settings = name("https://w3id.org/jiku/ns#settings");
const jk_settingsDigest = name("https://w3id.org/jiku/ns#settingsDigest");
const jk_simulated = name("https://w3id.org/jiku/ns#simulated");
const jk_size = name("https://w3id.org/jiku/ns#size");
const jk_source = name("https://w3id.org/jiku/ns#source");
const jk_sourceRs = name("https://w3id.org/jiku/ns#sourceRs");
const jk_spatialSupport = name("https://w3id.org/jiku/ns#spatialSupport");
const jk_split = name("https://w3id.org/jiku/ns#split");
const jk_splitGap = name("https://w3id.org/jiku/ns#splitGap");
const jk_stability = name("https://w3id.org/jiku/ns#stability");
const jk_start = name("https://w3id.org/jiku/ns#start");
const jk_status = name("https://w3id.org/jiku/ns#status");
const jk_step = name("https://w3id.org/jiku/ns#step");
const jk_stepping = name("https://w3id.org/jiku/ns#stepping");
const jk_stop = name("https://w3id.org/jiku/ns#stop");
const jk_storageRegion = name("https://w3id.org/jiku/ns#storageRegion");
const jk_strategy = name("https://w3id.org/jiku/ns#strategy");
const jk_subject = name("https://w3id.org/jiku/ns#subject");
const jk_support = name("https://w3id.org/jiku/ns#support");
const jk_supportSize = name("https://w3id.org/jiku/ns#supportSize");
const jk_sync = name("https://w3id.org/jiku/ns#sync");
const jk_tail = name("https://w3id.org/jiku/ns#tail");
const jk_targetRs = name("https://w3id.org/jiku/ns#targetRs");
const jk_temporalSupport = name("https://w3id.org/jiku/ns#temporalSupport");
const jk_text = name("https://w3id.org/jiku/ns#text");
const jk_threshold = name("https://w3id.org/jiku/ns#threshold");
const jk_timeOrigin = name("https://w3id.org/jiku/ns#timeOrigin");
const jk_timeScale = name("https://w3id.org/jiku/ns#timeScale");
const jk_timeZone = name("https://w3id.org/jiku/ns#timeZone");
const jk_times = name("https://w3id.org/jiku/ns#times");
const jk_to = name("https://w3id.org/jiku/ns#to");
const jk_tolerance = name("https://w3id.org/jiku/ns#tolerance");
const jk_topic = name("https://w3id.org/jiku/ns#topic");
const jk_translation = name("https://w3id.org/jiku/ns#translation");
const jk_truth = name("https://w3id.org/jiku/ns#truth");
const jk_twin = name("https://w3id.org/jiku/ns#twin");
const jk_uncertainty = name("https://w3id.org/jiku/ns#uncertainty");
const jk_uncertaintySource = name("https://w3id.org/jiku/ns#uncertaintySource");
const jk_unitCode = name("https://w3id.org/jiku/ns#unitCode");
const jk_unknownBound = name("https://w3id.org/jiku/ns#unknownBound");
const jk_unmapped = name("https://w3id.org/jiku/ns#unmapped");
const jk_upper = name("https://w3id.org/jiku/ns#upper");
const jk_usable = name("https://w3id.org/jiku/ns#usable");
const jk_usedCount = name("https://w3id.org/jiku/ns#usedCount");
const jk_usedFrom = name("https://w3id.org/jiku/ns#usedFrom");
const jk_usedUntil = name("https://w3id.org/jiku/ns#usedUntil");
const jk_utility = name("https://w3id.org/jiku/ns#utility");
const jk_validTime = name("https://w3id.org/jiku/ns#validTime");
const jk_validUntil = name("https://w3id.org/jiku/ns#validUntil");
const jk_validity = name("https://w3id.org/jiku/ns#validity");
const jk_validityLimit = name("https://w3id.org/jiku/ns#validityLimit");
const jk_valueType = name("https://w3id.org/jiku/ns#valueType");
const jk_values = name("https://w3id.org/jiku/ns#values");
const jk_variable = name("https://w3id.org/jiku/ns#variable");
const jk_variance = name("https://w3id.org/jiku/ns#variance");
const jk_vectorBasis = name("https://w3id.org/jiku/ns#vectorBasis");
const jk_verdict = name("https://w3id.org/jiku/ns#verdict");
const jk_verification = name("https://w3id.org/jiku/ns#verification");
const jk_verticalDatum = name("https://w3id.org/jiku/ns#verticalDatum");
const jk_verticalRs = name("https://w3id.org/jiku/ns#verticalRs");
const jk_via = name("https://w3id.org/jiku/ns#via");
const jk_weight = name("https://w3id.org/jiku/ns#weight");
const jk_weighting = name("https://w3id.org/jiku/ns#weighting");
const jk_weights = name("https://w3id.org/jiku/ns#weights");
const jk_window = name("https://w3id.org/jiku/ns#window");
const odrl_Policy = name("http://www.w3.org/ns/odrl/2/Policy");
const odrl_action = name("http://www.w3.org/ns/odrl/2/action");
const odrl_assignee = name("http://www.w3.org/ns/odrl/2/assignee");
const odrl_assigner = name("http://www.w3.org/ns/odrl/2/assigner");
const odrl_constraint = name("http://www.w3.org/ns/odrl/2/constraint");
const odrl_duty = name("http://www.w3.org/ns/odrl/2/duty");
const odrl_hasPolicy = name("http://www.w3.org/ns/odrl/2/hasPolicy");
const odrl_leftOperand = name("http://www.w3.org/ns/odrl/2/leftOperand");
const odrl_obligation = name("http://www.w3.org/ns/odrl/2/obligation");
const odrl_operator = name("http://www.w3.org/ns/odrl/2/operator");
const odrl_permission = name("http://www.w3.org/ns/odrl/2/permission");
const odrl_prohibition = name("http://www.w3.org/ns/odrl/2/prohibition");
const odrl_rightOperand = name("http://www.w3.org/ns/odrl/2/rightOperand");
const odrl_target = name("http://www.w3.org/ns/odrl/2/target");
const owl_sameAs = name("http://www.w3.org/2002/07/owl#sameAs");
const prov_Activity = name("http://www.w3.org/ns/prov#Activity");
const prov_Agent = name("http://www.w3.org/ns/prov#Agent");
const prov_actedOnBehalfOf = name("http://www.w3.org/ns/prov#actedOnBehalfOf");
const prov_endedAtTime = name("http://www.w3.org/ns/prov#endedAtTime");
const prov_generated = name("http://www.w3.org/ns/prov#generated");
const prov_startedAtTime = name("http://www.w3.org/ns/prov#startedAtTime");
const prov_used = name("http://www.w3.org/ns/prov#used");
const prov_wasAssociatedWith = name("http://www.w3.org/ns/prov#wasAssociatedWith");
const prov_wasDerivedFrom = name("http://www.w3.org/ns/prov#wasDerivedFrom");
const prov_wasGeneratedBy = name("http://www.w3.org/ns/prov#wasGeneratedBy");
const prov_wasInformedBy = name("http://www.w3.org/ns/prov#wasInformedBy");
const qudt_hasQuantityKind = name("http://qudt.org/schema/qudt/hasQuantityKind");
const qudt_hasUnit = name("http://qudt.org/schema/qudt/hasUnit");
const qudt_numericValue = name("http://qudt.org/schema/qudt/numericValue");
const rdf_object = name("http://www.w3.org/1999/02/22-rdf-syntax-ns#object");
const rdf_predicate = name("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate");
const rdfs_label = name("http://www.w3.org/2000/01/rdf-schema#label");
const rdfs_seeAlso = name("http://www.w3.org/2000/01/rdf-schema#seeAlso");
const sec_cryptosuite = name("https://w3id.org/security#cryptosuite");
const sec_proof = name("https://w3id.org/security#proof");
const sec_proofPurpose = name("https://w3id.org/security#proofPurpose");
const sec_proofValue = name("https://w3id.org/security#proofValue");
const sec_verificationMethod = name("https://w3id.org/security#verificationMethod");
const sf_LineString = name("http://www.opengis.net/ont/sf#LineString");
const sf_MultiLineString = name("http://www.opengis.net/ont/sf#MultiLineString");
const sf_MultiPoint = name("http://www.opengis.net/ont/sf#MultiPoint");
const sf_MultiPolygon = name("http://www.opengis.net/ont/sf#MultiPolygon");
const sf_Point = name("http://www.opengis.net/ont/sf#Point");
const sf_Polygon = name("http://www.opengis.net/ont/sf#Polygon");
const skos_notation = name("http://www.w3.org/2004/02/skos/core#notation");
const sosa_Observation = name("http://www.w3.org/ns/sosa/Observation");
const sosa_Procedure = name("http://www.w3.org/ns/sosa/Procedure");
const sosa_Sample = name("http://www.w3.org/ns/sosa/Sample");
const sosa_System = name("http://www.w3.org/ns/sosa/System");
const sosa_deployedOnPlatform = name("http://www.w3.org/ns/sosa/deployedOnPlatform");
const sosa_hasDeployment = name("http://www.w3.org/ns/sosa/hasDeployment");
const sosa_hasFeatureOfInterest = name("http://www.w3.org/ns/sosa/hasFeatureOfInterest");
const sosa_hasResult = name("http://www.w3.org/ns/sosa/hasResult");
const sosa_hasUltimateFeatureOfInterest = name("http://www.w3.org/ns/sosa/hasUltimateFeatureOfInterest");
const sosa_implements = name("http://www.w3.org/ns/sosa/implements");
const sosa_isSampleOf = name("http://www.w3.org/ns/sosa/isSampleOf");
const sosa_isSubSystemOf = name("http://www.w3.org/ns/sosa/isSubSystemOf");
const sosa_madeBySystem = name("http://www.w3.org/ns/sosa/madeBySystem");
const sosa_observedProperty = name("http://www.w3.org/ns/sosa/observedProperty");
const sosa_observes = name("http://www.w3.org/ns/sosa/observes");
const sosa_phenomenonTime = name("http://www.w3.org/ns/sosa/phenomenonTime");
const sosa_usedProcedure = name("http://www.w3.org/ns/sosa/usedProcedure");
const time_hasTRS = name("http://www.w3.org/2006/time#hasTRS");
const xsd_date = name("http://www.w3.org/2001/XMLSchema#date");
const xsd_dateTime = name("http://www.w3.org/2001/XMLSchema#dateTime");
const xsd_duration = name("http://www.w3.org/2001/XMLSchema#duration");

function mapIdentifier<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["scheme"]) !== undefined) iri(run, s, dcterms_conformsTo, x);
  if ((x = v["notation"]) !== undefined) text(run, s, skos_notation, x);
  if ((x = v["usedFrom"]) !== undefined) typed(run, s, jk_usedFrom, xsd_date, x);
  if ((x = v["usedUntil"]) !== undefined) typed(run, s, jk_usedUntil, xsd_date, x);
}

function mapMeasuredRange<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["min"]) !== undefined) number(run, s, jk_min, x);
  if ((x = v["max"]) !== undefined) number(run, s, jk_max, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapNumberRange<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["min"]) !== undefined) number(run, s, jk_min, x);
  if ((x = v["max"]) !== undefined) number(run, s, jk_max, x);
}

function mapPinnedRef<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["digest"]) !== undefined) text(run, s, jk_digest, x);
}

function mapQuantity<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["missing"]) !== undefined) word(run, s, jk_missing, x);
  if ((x = v["limit"]) !== undefined) number(run, s, jk_detectionLimit, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["unitIri"]) !== undefined) iri(run, s, qudt_hasUnit, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function ownResource<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["label"]) !== undefined) languages(run, s, rdfs_label, x);
  if ((x = v["description"]) !== undefined) languages(run, s, dcterms_description, x);
  if ((x = v["identifiers"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, adms_identifier, i)) !== undefined) { mapIdentifier(run, o, i as Holder); }
  if ((x = v["sameAs"]) !== undefined) for (const i of items(run, x)) iri(run, s, owl_sameAs, i);
  if ((x = v["correspondsTo"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_correspondsTo, i);
  if ((x = v["version"]) !== undefined) text(run, s, dcat_version, x);
  if ((x = v["versionOf"]) !== undefined) iri(run, s, dcat_isVersionOf, x);
  if ((x = v["previousVersion"]) !== undefined) iri(run, s, dcat_previousVersion, x);
  if ((x = v["recordedFrom"]) !== undefined) typed(run, s, jk_recordedFrom, xsd_dateTime, x);
  if ((x = v["recordedUntil"]) !== undefined) typed(run, s, jk_recordedUntil, xsd_dateTime, x);
  if ((x = v["generatedBy"]) !== undefined) iri(run, s, prov_wasGeneratedBy, x);
  if ((x = v["derivedFrom"]) !== undefined) for (const i of items(run, x)) iri(run, s, prov_wasDerivedFrom, i);
  if ((x = v["policy"]) !== undefined) iri(run, s, odrl_hasPolicy, x);
  if ((x = v["conformsTo"]) !== undefined) for (const i of items(run, x)) iri(run, s, dcterms_conformsTo, i);
  if ((x = v["source"]) !== undefined) if ((o = child(run, s, jk_source, x)) !== undefined) { mapSource(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapSource<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["asset"]) !== undefined) iri(run, s, jk_asset, x);
  if ((x = v["pointer"]) !== undefined) text(run, s, jk_pointer, x);
  if ((x = v["line"]) !== undefined) number(run, s, jk_line, x);
  if ((x = v["column"]) !== undefined) number(run, s, jk_column, x);
  if ((x = v["row"]) !== undefined) number(run, s, jk_row, x);
  if ((x = v["variable"]) !== undefined) text(run, s, jk_nativeVariable, x);
  if ((x = v["attributes"]) !== undefined) json(run, s, jk_nativeAttributes, x);
}

function mapUncertaintyNone<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyUnknown<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyStandard<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyExpanded<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["coverageFactor"]) !== undefined) number(run, s, jk_coverageFactor, x);
  if ((x = v["level"]) !== undefined) number(run, s, jk_level, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyInterval<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["lower"]) !== undefined) number(run, s, jk_lower, x);
  if ((x = v["upper"]) !== undefined) number(run, s, jk_upper, x);
  if ((x = v["level"]) !== undefined) number(run, s, jk_level, x);
  if ((x = v["intervalType"]) !== undefined) word(run, s, jk_intervalType, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyQuantiles<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["levels"]) !== undefined) json(run, s, jk_levels, x);
  if ((x = v["values"]) !== undefined) json(run, s, jk_values, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyDistribution<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["family"]) !== undefined) iri(run, s, jk_family, x);
  if ((x = v["parameters"]) !== undefined) json(run, s, jk_parameters, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyCovariance<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["matrix"]) !== undefined) json(run, s, jk_matrix, x);
  if ((x = v["componentNames"]) !== undefined) list(run, s, jk_componentNames, items(run, x).map((i) => textTerm(run, i)));
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyEnsemble<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["values"]) !== undefined) json(run, s, jk_values, x);
  if ((x = v["memberIdentity"]) !== undefined) iri(run, s, jk_memberIdentity, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintyProbabilities<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["probabilities"]) !== undefined) json(run, s, jk_probabilities, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertaintySet<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["lower"]) !== undefined) number(run, s, jk_lower, x);
  if ((x = v["upper"]) !== undefined) number(run, s, jk_upper, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapUncertainty<T>(run: Run<T>, s: T, v: Holder): void {
  switch (v["kind"]) {
    case "none": return mapUncertaintyNone(run, s, v);
    case "unknown": return mapUncertaintyUnknown(run, s, v);
    case "standard": return mapUncertaintyStandard(run, s, v);
    case "expanded": return mapUncertaintyExpanded(run, s, v);
    case "interval": return mapUncertaintyInterval(run, s, v);
    case "quantiles": return mapUncertaintyQuantiles(run, s, v);
    case "distribution": return mapUncertaintyDistribution(run, s, v);
    case "covariance": return mapUncertaintyCovariance(run, s, v);
    case "ensemble": return mapUncertaintyEnsemble(run, s, v);
    case "probabilities": return mapUncertaintyProbabilities(run, s, v);
    case "set": return mapUncertaintySet(run, s, v);
    default: run.fault("unexpected-type", v["kind"]);
  }
}

function mapUncertaintySpec<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["coverageFactor"]) !== undefined) number(run, s, jk_coverageFactor, x);
  if ((x = v["level"]) !== undefined) number(run, s, jk_level, x);
  if ((x = v["family"]) !== undefined) iri(run, s, jk_family, x);
  if ((x = v["memberCount"]) !== undefined) number(run, s, jk_memberCount, x);
  if ((x = v["memberIdentity"]) !== undefined) iri(run, s, jk_memberIdentity, x);
  if ((x = v["sources"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_uncertaintySource, i);
  if ((x = v["character"]) !== undefined) word(run, s, jk_character, x);
  if ((x = v["correlation"]) !== undefined) word(run, s, jk_correlation, x);
  if ((x = v["correlationRef"]) !== undefined) iri(run, s, jk_correlationRef, x);
  if ((x = v["required"]) !== undefined) boolean(run, s, jk_required, x);
}

function mapRecurrence<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["rrule"]) !== undefined) text(run, s, jk_rrule, x);
  if ((x = v["duration"]) !== undefined) typed(run, s, jk_duration, xsd_duration, x);
  if ((x = v["timeZone"]) !== undefined) text(run, s, jk_timeZone, x);
}

function mapTemporalSupport<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["method"]) !== undefined) word(run, s, jk_method, x);
  if ((x = v["period"]) !== undefined) typed(run, s, jk_period, xsd_duration, x);
  if ((x = v["intervalLabel"]) !== undefined) word(run, s, jk_intervalLabel, x);
  if ((x = v["step"]) !== undefined) typed(run, s, jk_step, xsd_duration, x);
  if ((x = v["clock"]) !== undefined) word(run, s, jk_clock, x);
  if ((x = v["timeScale"]) !== undefined) word(run, s, jk_timeScale, x);
  if ((x = v["calendar"]) !== undefined) word(run, s, jk_calendar, x);
  if ((x = v["trs"]) !== undefined) iri(run, s, time_hasTRS, x);
  if ((x = v["latency"]) !== undefined) typed(run, s, jk_latency, xsd_duration, x);
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapTimeExtent<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["at"]) !== undefined) text(run, s, jk_at, x);
  if ((x = v["start"]) !== undefined) text(run, s, jk_start, x);
  if ((x = v["end"]) !== undefined) text(run, s, jk_end, x);
  if ((x = v["unknown"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_unknownBound, i);
  if ((x = v["bounds"]) !== undefined) word(run, s, jk_bounds, x);
  if ((x = v["trs"]) !== undefined) iri(run, s, time_hasTRS, x);
  if ((x = v["precision"]) !== undefined) if ((o = child(run, s, jk_precision, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["recurrence"]) !== undefined) if ((o = child(run, s, jk_recurrence, x)) !== undefined) { mapRecurrence(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapAxisSpec<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["name"]) !== undefined) text(run, s, jk_name, x);
  if ((x = v["direction"]) !== undefined) word(run, s, jk_direction, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["range"]) !== undefined) if ((o = child(run, s, jk_range, x)) !== undefined) { mapNumberRange(run, o, x as Holder); }
  if ((x = v["periodic"]) !== undefined) boolean(run, s, jk_periodic, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapGeometryPoint<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, sf_Point);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryMultiPoint<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, sf_MultiPoint);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryLineString<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, sf_LineString);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryMultiLineString<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, sf_MultiLineString);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryPolygon<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, sf_Polygon);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryMultiPolygon<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, sf_MultiPolygon);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryPolyhedron<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_Polyhedron);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryMultiPolyhedron<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_MultiPolyhedron);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryPrism<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_Prism);
  if ((x = v["baseType"]) !== undefined) word(run, s, jk_baseType, x);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["lower"]) !== undefined) number(run, s, jk_lower, x);
  if ((x = v["upper"]) !== undefined) number(run, s, jk_upper, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryBox<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_Box);
  if ((x = v["bbox"]) !== undefined) json(run, s, jk_bbox, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryCellSet<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_CellSet);
  if ((x = v["cells"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_cell, i);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryMovingPoint<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_MovingPoint);
  if ((x = v["times"]) !== undefined) json(run, s, jk_times, x);
  if ((x = v["trs"]) !== undefined) iri(run, s, time_hasTRS, x);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["orientations"]) !== undefined) list(run, s, jk_orientation, items(run, x).map((i) => { const n = item(run, i); if (n !== undefined) { mapQuaternion(run, n, i as Holder); } return n; }));
  if ((x = v["interpolation"]) !== undefined) word(run, s, jk_interpolation, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryMovingPolygon<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_MovingPolygon);
  if ((x = v["times"]) !== undefined) json(run, s, jk_times, x);
  if ((x = v["trs"]) !== undefined) iri(run, s, time_hasTRS, x);
  if ((x = v["coordinates"]) !== undefined) json(run, s, jk_coordinates, x);
  if ((x = v["interpolation"]) !== undefined) word(run, s, jk_interpolation, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometryExternal<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  run.target.isA(s, jk_External);
  if ((x = v["asset"]) !== undefined) iri(run, s, jk_asset, x);
  if ((x = v["fragment"]) !== undefined) text(run, s, jk_fragment, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["lod"]) !== undefined) text(run, s, jk_lod, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.geometry(run, s, v);
}

function mapGeometry<T>(run: Run<T>, s: T, v: Holder): void {
  switch (v["type"]) {
    case "Point": return mapGeometryPoint(run, s, v);
    case "MultiPoint": return mapGeometryMultiPoint(run, s, v);
    case "LineString": return mapGeometryLineString(run, s, v);
    case "MultiLineString": return mapGeometryMultiLineString(run, s, v);
    case "Polygon": return mapGeometryPolygon(run, s, v);
    case "MultiPolygon": return mapGeometryMultiPolygon(run, s, v);
    case "Polyhedron": return mapGeometryPolyhedron(run, s, v);
    case "MultiPolyhedron": return mapGeometryMultiPolyhedron(run, s, v);
    case "Prism": return mapGeometryPrism(run, s, v);
    case "Box": return mapGeometryBox(run, s, v);
    case "CellSet": return mapGeometryCellSet(run, s, v);
    case "MovingPoint": return mapGeometryMovingPoint(run, s, v);
    case "MovingPolygon": return mapGeometryMovingPolygon(run, s, v);
    case "External": return mapGeometryExternal(run, s, v);
    default: run.fault("unexpected-type", v["type"]);
  }
}

function mapQuaternion<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["x"]) !== undefined) number(run, s, jk_qx, x);
  if ((x = v["y"]) !== undefined) number(run, s, jk_qy, x);
  if ((x = v["z"]) !== undefined) number(run, s, jk_qz, x);
  if ((x = v["w"]) !== undefined) number(run, s, jk_qw, x);
}

function mapReferenceSystem<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_ReferenceSystem);
  ownResource(run, s, v);
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["definition"]) !== undefined) iri(run, s, jk_definition, x);
  if ((x = v["projjson"]) !== undefined) json(run, s, jk_projjson, x);
  if ((x = v["authorityVersion"]) !== undefined) text(run, s, jk_authorityVersion, x);
  if ((x = v["axes"]) !== undefined) list(run, s, jk_axis, items(run, x).map((i) => { const n = item(run, i); if (n !== undefined) { mapAxisSpec(run, n, i as Holder); } return n; }));
  if ((x = v["dynamic"]) !== undefined) boolean(run, s, jk_dynamic, x);
  if ((x = v["epoch"]) !== undefined) number(run, s, jk_epoch, x);
  if ((x = v["body"]) !== undefined) iri(run, s, jk_body, x);
  if ((x = v["attachedTo"]) !== undefined) iri(run, s, jk_attachedTo, x);
  if ((x = v["componentSystems"]) !== undefined) list(run, s, jk_componentSystem, items(run, x).map((i) => iriTerm(run, i)));
  if ((x = v["verticalDatum"]) !== undefined) iri(run, s, jk_verticalDatum, x);
  if ((x = v["latticeBasis"]) !== undefined) json(run, s, jk_latticeBasis, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["periodicDirections"]) !== undefined) json(run, s, jk_periodicDirections, x);
  if ((x = v["gridSystem"]) !== undefined) iri(run, s, jk_gridSystem, x);
  if ((x = v["refinementLevel"]) !== undefined) number(run, s, jk_refinementLevel, x);
  if ((x = v["calendar"]) !== undefined) word(run, s, jk_calendar, x);
  if ((x = v["timeScale"]) !== undefined) word(run, s, jk_timeScale, x);
  if ((x = v["timeZone"]) !== undefined) text(run, s, jk_timeZone, x);
  if ((x = v["timeOrigin"]) !== undefined) text(run, s, jk_timeOrigin, x);
  if ((x = v["monthLengths"]) !== undefined) json(run, s, jk_monthLengths, x);
  if ((x = v["eras"]) !== undefined) list(run, s, jk_eras, items(run, x).map((i) => textTerm(run, i)));
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapScale<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["dimension"]) !== undefined) word(run, s, jk_dimension, x);
  if ((x = v["resolution"]) !== undefined) if ((o = child(run, s, jk_resolution, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["characteristic"]) !== undefined) if ((o = child(run, s, jk_characteristic, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["supportSize"]) !== undefined) if ((o = child(run, s, jk_supportSize, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["extent"]) !== undefined) if ((o = child(run, s, jk_extent, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["scaleLevel"]) !== undefined) iri(run, s, jk_scaleLevel, x);
}

function mapSpatialSupport<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["dims"]) !== undefined) number(run, s, jk_dims, x);
  if ((x = v["rs"]) !== undefined) iri(run, s, jk_referenceSystem, x);
  if ((x = v["epoch"]) !== undefined) number(run, s, jk_epoch, x);
  if ((x = v["verticalRs"]) !== undefined) iri(run, s, jk_verticalRs, x);
  if ((x = v["pose"]) !== undefined) iri(run, s, jk_pose, x);
  if ((x = v["grid"]) !== undefined) if ((o = named(run, s, jk_grid, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["location"]) !== undefined) word(run, s, jk_location, x);
  if ((x = v["resolution"]) !== undefined) if ((o = child(run, s, jk_resolution, x)) !== undefined) { mapMeasuredRange(run, o, x as Holder); }
  if ((x = v["bbox"]) !== undefined) json(run, s, jk_bbox, x);
  if ((x = v["mask"]) !== undefined) iri(run, s, jk_mask, x);
  if ((x = v["method"]) !== undefined) word(run, s, jk_method, x);
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapTransform<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Transform);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["sourceRs"]) !== undefined) iri(run, s, jk_sourceRs, x);
  if ((x = v["targetRs"]) !== undefined) iri(run, s, jk_targetRs, x);
  if ((x = v["method"]) !== undefined) word(run, s, jk_method, x);
  if ((x = v["translation"]) !== undefined) json(run, s, jk_translation, x);
  if ((x = v["rotation"]) !== undefined) if ((o = child(run, s, jk_rotation, x)) !== undefined) { mapQuaternion(run, o, x as Holder); }
  if ((x = v["scaleFactor"]) !== undefined) number(run, s, jk_scaleFactor, x);
  if ((x = v["matrix"]) !== undefined) json(run, s, jk_matrix, x);
  if ((x = v["pipeline"]) !== undefined) text(run, s, jk_pipeline, x);
  if ((x = v["field"]) !== undefined) iri(run, s, jk_field, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["series"]) !== undefined) iri(run, s, jk_series, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
}

function mapEntity<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Entity);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["entityTypes"]) !== undefined) for (const i of items(run, x)) iri(run, s, dcterms_type, i);
  if ((x = v["modality"]) !== undefined) word(run, s, jk_modality, x);
  if ((x = v["existence"]) !== undefined) if ((o = child(run, s, jk_existence, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["geometries"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, geo_hasGeometry, i)) !== undefined) { mapGeometry(run, o, i as Holder); }
  if ((x = v["frame"]) !== undefined) iri(run, s, jk_frame, x);
  if ((x = v["relations"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_relation, i)) !== undefined) { mapRelation(run, o, i as Holder); }
  if ((x = v["scales"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_scale, i)) !== undefined) { mapScale(run, o, i as Holder); }
}

function mapRelation<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["predicate"]) !== undefined) iri(run, s, rdf_predicate, x);
  if ((x = v["object"]) !== undefined) iri(run, s, rdf_object, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["confidence"]) !== undefined) number(run, s, jk_confidence, x);
  if ((x = v["scaleRelation"]) !== undefined) if ((o = child(run, s, jk_scaleRelation, x)) !== undefined) { mapScaleRelation(run, o, x as Holder); }
  if (run.enrichment !== undefined) run.enrichment.relation(run, v);
}

function mapScaleRelation<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["operation"]) !== undefined) word(run, s, jk_operation, x);
  if ((x = v["conserves"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_conserves, i);
  if ((x = v["procedure"]) !== undefined) iri(run, s, jk_procedure, x);
}

function mapCondition<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["property"]) !== undefined) iri(run, s, jk_property, x);
  if ((x = v["quantity"]) !== undefined) if ((o = child(run, s, jk_quantity, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["category"]) !== undefined) text(run, s, jk_category, x);
  if ((x = v["text"]) !== undefined) text(run, s, jk_text, x);
}

function mapDeployment<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["platform"]) !== undefined) iri(run, s, sosa_deployedOnPlatform, x);
  if ((x = v["during"]) !== undefined) if ((o = child(run, s, jk_during, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["mount"]) !== undefined) iri(run, s, jk_mount, x);
}

function mapFlag<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["scheme"]) !== undefined) iri(run, s, dcterms_conformsTo, x);
  if ((x = v["code"]) !== undefined) text(run, s, jk_code, x);
  if ((x = v["usable"]) !== undefined) boolean(run, s, jk_usable, x);
}

function mapObservation<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, sosa_Observation);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["origin"]) !== undefined) word(run, s, jk_origin, x);
  if ((x = v["featureOfInterest"]) !== undefined) iri(run, s, sosa_hasFeatureOfInterest, x);
  if ((x = v["ultimateFeatureOfInterest"]) !== undefined) iri(run, s, sosa_hasUltimateFeatureOfInterest, x);
  if ((x = v["observedProperty"]) !== undefined) iri(run, s, sosa_observedProperty, x);
  if ((x = v["phenomenonTime"]) !== undefined) if ((o = child(run, s, sosa_phenomenonTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["resultTime"]) !== undefined) text(run, s, jk_resultTime, x);
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["referenceTime"]) !== undefined) text(run, s, jk_referenceTime, x);
  if ((x = v["scenario"]) !== undefined) iri(run, s, jk_scenario, x);
  if ((x = v["usedProcedure"]) !== undefined) iri(run, s, sosa_usedProcedure, x);
  if ((x = v["madeBySystem"]) !== undefined) iri(run, s, sosa_madeBySystem, x);
  if ((x = v["conditions"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_condition, i)) !== undefined) { mapCondition(run, o, i as Holder); }
  if ((x = v["support"]) !== undefined) if ((o = child(run, s, jk_support, x)) !== undefined) { mapSupport(run, o, x as Holder); }
  if ((x = v["result"]) !== undefined) if ((o = child(run, s, sosa_hasResult, x)) !== undefined) { mapResult(run, o, x as Holder); }
  if ((x = v["flags"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_flag, i)) !== undefined) { mapFlag(run, o, i as Holder); }
  if ((x = v["geometry"]) !== undefined) if ((o = child(run, s, geo_hasGeometry, x)) !== undefined) { mapGeometry(run, o, x as Holder); }
  if ((x = v["scales"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_scale, i)) !== undefined) { mapScale(run, o, i as Holder); }
}

function ownProcedure<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["procedureType"]) !== undefined) word(run, s, jk_procedureType, x);
  if ((x = v["documentation"]) !== undefined) iri(run, s, foaf_page, x);
  if ((x = v["levelOfTheory"]) !== undefined) text(run, s, jk_levelOfTheory, x);
}

function mapProcedure<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, sosa_Procedure);
  ownResource(run, s, v);
  ownProcedure(run, s, v);
}

function mapProperty<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Property);
  ownResource(run, s, v);
  ownPropertyFacets(run, s, v);
}

function ownPropertyFacets<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["quantityKind"]) !== undefined) iri(run, s, qudt_hasQuantityKind, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["unitIri"]) !== undefined) iri(run, s, qudt_hasUnit, x);
  if ((x = v["valueType"]) !== undefined) word(run, s, jk_valueType, x);
  if ((x = v["concept"]) !== undefined) iri(run, s, jk_concept, x);
  if ((x = v["medium"]) !== undefined) iri(run, s, iop_hasMatrix, x);
  if ((x = v["constituent"]) !== undefined) iri(run, s, iop_hasObjectOfInterest, x);
  if ((x = v["featureClass"]) !== undefined) iri(run, s, jk_featureClass, x);
  if ((x = v["qualifiers"]) !== undefined) for (const i of items(run, x)) iri(run, s, iop_hasConstraint, i);
  if ((x = v["nature"]) !== undefined) word(run, s, jk_nature, x);
  if ((x = v["rank"]) !== undefined) number(run, s, jk_rank, x);
  if ((x = v["componentNames"]) !== undefined) list(run, s, jk_componentNames, items(run, x).map((i) => textTerm(run, i)));
  if ((x = v["basis"]) !== undefined) word(run, s, jk_vectorBasis, x);
  if ((x = v["positive"]) !== undefined) word(run, s, jk_positive, x);
  if ((x = v["difference"]) !== undefined) boolean(run, s, jk_difference, x);
  if ((x = v["additive"]) !== undefined) boolean(run, s, jk_additive, x);
  if ((x = v["conserved"]) !== undefined) boolean(run, s, jk_conserved, x);
  if ((x = v["categories"]) !== undefined) json(run, s, jk_categories, x);
  if ((x = v["categoryScheme"]) !== undefined) iri(run, s, jk_categoryScheme, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapPropertyFacets<T>(run: Run<T>, s: T, v: Holder): void {
  ownPropertyFacets(run, s, v);
}

function mapResultQuantity<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["limit"]) !== undefined) number(run, s, jk_detectionLimit, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["unitIri"]) !== undefined) iri(run, s, qudt_hasUnit, x);
  if ((x = v["missing"]) !== undefined) word(run, s, jk_missing, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapResultVector<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["values"]) !== undefined) json(run, s, jk_values, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["unitIri"]) !== undefined) iri(run, s, qudt_hasUnit, x);
  if ((x = v["missing"]) !== undefined) word(run, s, jk_missing, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapResultCount<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["count"]) !== undefined) number(run, s, jk_count, x);
  if ((x = v["missing"]) !== undefined) word(run, s, jk_missing, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapResultCategory<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["category"]) !== undefined) text(run, s, jk_category, x);
  if ((x = v["missing"]) !== undefined) word(run, s, jk_missing, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapResultTruth<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["truth"]) !== undefined) boolean(run, s, jk_truth, x);
  if ((x = v["missing"]) !== undefined) word(run, s, jk_missing, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapResultText<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["text"]) !== undefined) text(run, s, jk_text, x);
  if ((x = v["missing"]) !== undefined) word(run, s, jk_missing, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapResultField<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["field"]) !== undefined) iri(run, s, jk_field, x);
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertainty(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapResult<T>(run: Run<T>, s: T, v: Holder): void {
  switch (v["kind"]) {
    case "quantity": return mapResultQuantity(run, s, v);
    case "vector": return mapResultVector(run, s, v);
    case "count": return mapResultCount(run, s, v);
    case "category": return mapResultCategory(run, s, v);
    case "truth": return mapResultTruth(run, s, v);
    case "text": return mapResultText(run, s, v);
    case "field": return mapResultField(run, s, v);
    default: run.fault("unexpected-type", v["kind"]);
  }
}

function mapSample<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, sosa_Sample);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["sampleKind"]) !== undefined) word(run, s, jk_sampleKind, x);
  if ((x = v["sampleOf"]) !== undefined) for (const i of items(run, x)) iri(run, s, sosa_isSampleOf, i);
  if ((x = v["sampledAt"]) !== undefined) if ((o = child(run, s, jk_sampledAt, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["geometries"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, geo_hasGeometry, i)) !== undefined) { mapGeometry(run, o, i as Holder); }
  if ((x = v["usedProcedure"]) !== undefined) iri(run, s, sosa_usedProcedure, x);
  if ((x = v["size"]) !== undefined) if ((o = child(run, s, jk_size, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
}

function mapSupport<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["space"]) !== undefined) if ((o = child(run, s, jk_spatialSupport, x)) !== undefined) { mapSpatialSupport(run, o, x as Holder); }
  if ((x = v["time"]) !== undefined) if ((o = child(run, s, jk_temporalSupport, x)) !== undefined) { mapTemporalSupport(run, o, x as Holder); }
}

function mapSystem<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, sosa_System);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["roles"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_role, i);
  if ((x = v["implements"]) !== undefined) for (const i of items(run, x)) iri(run, s, sosa_implements, i);
  if ((x = v["observes"]) !== undefined) for (const i of items(run, x)) iri(run, s, sosa_observes, i);
  if ((x = v["subSystemOf"]) !== undefined) iri(run, s, sosa_isSubSystemOf, x);
  if ((x = v["frame"]) !== undefined) iri(run, s, jk_frame, x);
  if ((x = v["deployments"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, sosa_hasDeployment, i)) !== undefined) { mapDeployment(run, o, i as Holder); }
}

function mapField<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Field);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["origin"]) !== undefined) word(run, s, jk_origin, x);
  if ((x = v["featureOfInterest"]) !== undefined) iri(run, s, sosa_hasFeatureOfInterest, x);
  if ((x = v["referenceTime"]) !== undefined) text(run, s, jk_referenceTime, x);
  if ((x = v["resultTime"]) !== undefined) text(run, s, jk_resultTime, x);
  if ((x = v["scenario"]) !== undefined) iri(run, s, jk_scenario, x);
  if ((x = v["usedProcedure"]) !== undefined) iri(run, s, sosa_usedProcedure, x);
  if ((x = v["madeBySystem"]) !== undefined) iri(run, s, sosa_madeBySystem, x);
  if ((x = v["conditions"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_condition, i)) !== undefined) { mapCondition(run, o, i as Holder); }
  if ((x = v["domain"]) !== undefined) json(run, s, jk_domain, x);
  if ((x = v["variables"]) !== undefined) for (const k of keysOf(run, x)) { const i = (x as Holder)[k]; if ((o = child(run, s, jk_variable, i)) !== undefined) { key(run, o, jk_key, k); mapVariable(run, o, i as Holder); } }
  if ((x = v["ranges"]) !== undefined) json(run, s, jk_ranges, x);
  if ((x = v["scales"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_scale, i)) !== undefined) { mapScale(run, o, i as Holder); }
}

function mapFieldSpec<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["property"]) !== undefined) iri(run, s, jk_property, x);
  if ((x = v["inlineProperty"]) !== undefined) if ((o = child(run, s, jk_inlineProperty, x)) !== undefined) { mapPropertyFacets(run, o, x as Holder); }
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["unitIri"]) !== undefined) iri(run, s, qudt_hasUnit, x);
  if ((x = v["valueType"]) !== undefined) word(run, s, jk_valueType, x);
  if ((x = v["space"]) !== undefined) if ((o = child(run, s, jk_spatialSupport, x)) !== undefined) { mapSpatialSupport(run, o, x as Holder); }
  if ((x = v["time"]) !== undefined) if ((o = child(run, s, jk_temporalSupport, x)) !== undefined) { mapTemporalSupport(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertaintySpec(run, o, x as Holder); }
  if ((x = v["range"]) !== undefined) if ((o = child(run, s, jk_range, x)) !== undefined) { mapNumberRange(run, o, x as Holder); }
  if ((x = v["missingPolicy"]) !== undefined) if ((o = child(run, s, jk_missingPolicy, x)) !== undefined) { mapMissingPolicy(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapMissingPolicy<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["allowed"]) !== undefined) boolean(run, s, jk_allowed, x);
  if ((x = v["reasons"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_missing, i);
}

function mapVariable<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["property"]) !== undefined) iri(run, s, jk_property, x);
  if ((x = v["inlineProperty"]) !== undefined) if ((o = child(run, s, jk_inlineProperty, x)) !== undefined) { mapPropertyFacets(run, o, x as Holder); }
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["unitIri"]) !== undefined) iri(run, s, qudt_hasUnit, x);
  if ((x = v["dataType"]) !== undefined) word(run, s, jk_dataType, x);
  if ((x = v["support"]) !== undefined) if ((o = child(run, s, jk_support, x)) !== undefined) { mapSupport(run, o, x as Holder); }
  if ((x = v["uncertainty"]) !== undefined) if ((o = child(run, s, jk_uncertainty, x)) !== undefined) { mapUncertaintySpec(run, o, x as Holder); }
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["companionOf"]) !== undefined) text(run, s, jk_companionOf, x);
  if ((x = v["level"]) !== undefined) number(run, s, jk_level, x);
  if ((x = v["flagScheme"]) !== undefined) iri(run, s, jk_flagScheme, x);
  if ((x = v["flagMeanings"]) !== undefined) json(run, s, jk_flagMeanings, x);
  if ((x = v["validRange"]) !== undefined) if ((o = child(run, s, jk_range, x)) !== undefined) { mapNumberRange(run, o, x as Holder); }
  if ((x = v["scaleFactor"]) !== undefined) number(run, s, jk_scaleFactor, x);
  if ((x = v["addOffset"]) !== undefined) number(run, s, jk_addOffset, x);
  if ((x = v["fillValue"]) !== undefined) number(run, s, jk_fillValue, x);
  if ((x = v["description"]) !== undefined) languages(run, s, dcterms_description, x);
  if ((x = v["source"]) !== undefined) if ((o = child(run, s, jk_source, x)) !== undefined) { mapSource(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function ownActivity<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["startedAt"]) !== undefined) typed(run, s, prov_startedAtTime, xsd_dateTime, x);
  if ((x = v["endedAt"]) !== undefined) typed(run, s, prov_endedAtTime, xsd_dateTime, x);
  if ((x = v["used"]) !== undefined) for (const i of items(run, x)) iri(run, s, prov_used, i);
  if ((x = v["generated"]) !== undefined) for (const i of items(run, x)) iri(run, s, prov_generated, i);
  if ((x = v["associatedWith"]) !== undefined) for (const i of items(run, x)) iri(run, s, prov_wasAssociatedWith, i);
  if ((x = v["procedure"]) !== undefined) if ((o = named(run, s, jk_procedure, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["informedBy"]) !== undefined) for (const i of items(run, x)) iri(run, s, prov_wasInformedBy, i);
}

function mapActivity<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, prov_Activity);
  ownResource(run, s, v);
  ownActivity(run, s, v);
}

function mapAgent<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, prov_Agent);
  ownResource(run, s, v);
  let x: unknown;
  if ((x = v["agentType"]) !== undefined) word(run, s, jk_agentType, x);
  if ((x = v["actsFor"]) !== undefined) iri(run, s, prov_actedOnBehalfOf, x);
}

function mapAsset<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, dcat_Distribution);
  ownResource(run, s, v);
  let x: unknown;
  if ((x = v["href"]) !== undefined) text(run, s, dcat_downloadURL, x);
  if ((x = v["mediaType"]) !== undefined) text(run, s, dcat_mediaType, x);
  if ((x = v["byteSize"]) !== undefined) number(run, s, dcat_byteSize, x);
  if ((x = v["digest"]) !== undefined) text(run, s, jk_digest, x);
  if ((x = v["storageRegions"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_storageRegion, i);
  if ((x = v["access"]) !== undefined) word(run, s, jk_access, x);
}

function mapDataset<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, dcat_Dataset);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["title"]) !== undefined) languages(run, s, dcterms_title, x);
  if ((x = v["license"]) !== undefined) iri(run, s, dcterms_license, x);
  if ((x = v["publisher"]) !== undefined) iri(run, s, dcterms_publisher, x);
  if ((x = v["creators"]) !== undefined) for (const i of items(run, x)) iri(run, s, dcterms_creator, i);
  if ((x = v["contributors"]) !== undefined) for (const i of items(run, x)) iri(run, s, dcterms_contributor, i);
  if ((x = v["keywords"]) !== undefined) languages(run, s, dcat_keyword, x);
  if ((x = v["accessRights"]) !== undefined) iri(run, s, dcterms_accessRights, x);
  if ((x = v["issued"]) !== undefined) typed(run, s, dcterms_issued, xsd_date, x);
  if ((x = v["modified"]) !== undefined) typed(run, s, dcterms_modified, xsd_date, x);
  if ((x = v["spatial"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, dcterms_spatial, i)) !== undefined) { mapGeometry(run, o, i as Holder); }
  if ((x = v["temporal"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, dcterms_temporal, i)) !== undefined) { mapTimeExtent(run, o, i as Holder); }
  if ((x = v["members"]) !== undefined) for (const i of items(run, x)) iri(run, s, dcterms_hasPart, i);
  if ((x = v["distributions"]) !== undefined) for (const i of items(run, x)) iri(run, s, dcat_distribution, i);
  if ((x = v["quality"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, dqv_hasQualityMeasurement, i)) !== undefined) { mapQualityMeasurement(run, o, i as Holder); }
  if ((x = v["splits"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_split, i)) !== undefined) { mapSplit(run, o, i as Holder); }
  if ((x = v["splitGap"]) !== undefined) typed(run, s, jk_splitGap, xsd_duration, x);
  if ((x = v["inSeries"]) !== undefined) iri(run, s, dcat_inSeries, x);
  if ((x = v["relations"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_relation, i)) !== undefined) { mapRelation(run, o, i as Holder); }
}

function mapPolicy<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, odrl_Policy);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["policyType"]) !== undefined) word(run, s, jk_policyType, x);
  if ((x = v["targets"]) !== undefined) for (const i of items(run, x)) iri(run, s, odrl_target, i);
  if ((x = v["modelParts"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_modelPart, i);
  if ((x = v["license"]) !== undefined) iri(run, s, dcterms_license, x);
  if ((x = v["permissions"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, odrl_permission, i)) !== undefined) { if (enter(run, i)) { mapPolicyRule(run, o, i as Holder); leave(run); } }
  if ((x = v["prohibitions"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, odrl_prohibition, i)) !== undefined) { if (enter(run, i)) { mapPolicyRule(run, o, i as Holder); leave(run); } }
  if ((x = v["obligations"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, odrl_obligation, i)) !== undefined) { if (enter(run, i)) { mapPolicyRule(run, o, i as Holder); leave(run); } }
  if ((x = v["conflict"]) !== undefined) word(run, s, jk_conflict, x);
  if ((x = v["jurisdiction"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_jurisdiction, i);
  if ((x = v["residency"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_residency, i);
  if ((x = v["personalData"]) !== undefined) boolean(run, s, jk_personalData, x);
  if ((x = v["legalBasis"]) !== undefined) iri(run, s, dpv_hasLegalBasis, x);
  if ((x = v["classification"]) !== undefined) text(run, s, jk_classification, x);
  if ((x = v["exportControl"]) !== undefined) text(run, s, jk_exportControl, x);
}

function mapPolicyConstraint<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["leftOperand"]) !== undefined) iri(run, s, odrl_leftOperand, x);
  if ((x = v["operator"]) !== undefined) iri(run, s, odrl_operator, x);
  if ((x = v["rightOperand"]) !== undefined) iri(run, s, odrl_rightOperand, x);
  if ((x = v["rightValue"]) !== undefined) text(run, s, odrl_rightOperand, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapPolicyRule<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["action"]) !== undefined) iri(run, s, odrl_action, x);
  if ((x = v["target"]) !== undefined) iri(run, s, odrl_target, x);
  if ((x = v["modelParts"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_modelPart, i);
  if ((x = v["assignee"]) !== undefined) iri(run, s, odrl_assignee, x);
  if ((x = v["assigner"]) !== undefined) iri(run, s, odrl_assigner, x);
  if ((x = v["constraints"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, odrl_constraint, i)) !== undefined) { mapPolicyConstraint(run, o, i as Holder); }
  if ((x = v["duties"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, odrl_duty, i)) !== undefined) { if (enter(run, i)) { mapPolicyRule(run, o, i as Holder); leave(run); } }
}

function mapQualityMeasurement<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["metric"]) !== undefined) iri(run, s, dqv_isMeasurementOf, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapSplit<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["name"]) !== undefined) text(run, s, jk_name, x);
  if ((x = v["purpose"]) !== undefined) word(run, s, jk_purpose, x);
  if ((x = v["members"]) !== undefined) for (const i of items(run, x)) iri(run, s, dcterms_hasPart, i);
  if ((x = v["during"]) !== undefined) if ((o = child(run, s, jk_during, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["region"]) !== undefined) if ((o = child(run, s, jk_region, x)) !== undefined) { mapGeometry(run, o, x as Holder); }
}

function mapAccepts<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["extrapolationOrder"]) !== undefined) number(run, s, jk_extrapolationOrder, x);
  if ((x = v["merge"]) !== undefined) word(run, s, jk_merge, x);
  if ((x = v["unmapped"]) !== undefined) word(run, s, jk_unmapped, x);
}

function mapApproximation<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["reference"]) !== undefined) if ((o = named(run, s, jk_reference, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["on"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_onPort, i);
  if ((x = v["metric"]) !== undefined) iri(run, s, dqv_isMeasurementOf, x);
  if ((x = v["norm"]) !== undefined) text(run, s, jk_norm, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["level"]) !== undefined) number(run, s, jk_level, x);
  if ((x = v["sampleSize"]) !== undefined) number(run, s, jk_sampleSize, x);
  if ((x = v["evidence"]) !== undefined) iri(run, s, jk_evidence, x);
  if ((x = v["trainedOn"]) !== undefined) for (const i of items(run, x)) iri(run, s, fair4ml_trainedOn, i);
  if ((x = v["testedOn"]) !== undefined) for (const i of items(run, x)) iri(run, s, fair4ml_testedOn, i);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapAssumption<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["topic"]) !== undefined) iri(run, s, jk_topic, x);
  if ((x = v["setting"]) !== undefined) text(run, s, jk_setting, x);
  if ((x = v["statement"]) !== undefined) languages(run, s, dcterms_description, x);
}

function mapBinding<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["protocol"]) !== undefined) word(run, s, jk_protocol, x);
  if ((x = v["protocolVersion"]) !== undefined) text(run, s, jk_protocolVersion, x);
  if ((x = v["artifact"]) !== undefined) iri(run, s, jk_asset, x);
  if ((x = v["capabilities"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_capability, i);
  if ((x = v["sync"]) !== undefined) word(run, s, jk_sync, x);
  if ((x = v["endpoint"]) !== undefined) iri(run, s, dcat_endpointURL, x);
  if ((x = v["security"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_security, i);
}

function mapCost<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["measure"]) !== undefined) word(run, s, jk_measure, x);
  if ((x = v["per"]) !== undefined) word(run, s, jk_per, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["hardware"]) !== undefined) text(run, s, jk_hardware, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapEquation<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["format"]) !== undefined) word(run, s, jk_format, x);
  if ((x = v["expression"]) !== undefined) text(run, s, jk_expression, x);
  if ((x = v["ref"]) !== undefined) iri(run, s, rdfs_seeAlso, x);
  if ((x = v["label"]) !== undefined) languages(run, s, rdfs_label, x);
}

function mapFidelity<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["scheme"]) !== undefined) iri(run, s, dcterms_conformsTo, x);
  if ((x = v["grade"]) !== undefined) number(run, s, jk_grade, x);
}

function mapHybrid<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["pattern"]) !== undefined) word(run, s, jk_pattern, x);
  if ((x = v["parts"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_part, i)) !== undefined) { mapHybridPart(run, o, i as Holder); }
}

function mapHybridPart<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["model"]) !== undefined) if ((o = named(run, s, jk_model, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["role"]) !== undefined) text(run, s, jk_role, x);
}

function ownModel<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["modelKind"]) !== undefined) word(run, s, jk_modelKind, x);
  if ((x = v["subject"]) !== undefined) iri(run, s, dcterms_subject, x);
  if ((x = v["digest"]) !== undefined) text(run, s, jk_digest, x);
  if ((x = v["represents"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_represents, i);
  if ((x = v["equations"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_equation, i)) !== undefined) { mapEquation(run, o, i as Holder); }
  if ((x = v["assumptions"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_assumption, i)) !== undefined) { mapAssumption(run, o, i as Holder); }
  if ((x = v["scales"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_scale, i)) !== undefined) { mapScale(run, o, i as Holder); }
  if ((x = v["fidelity"]) !== undefined) if ((o = child(run, s, jk_fidelity, x)) !== undefined) { mapFidelity(run, o, x as Holder); }
  if ((x = v["ports"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_modelPort, i)) !== undefined) { mapPort(run, o, i as Holder); }
  if ((x = v["bindings"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_binding, i)) !== undefined) { mapBinding(run, o, i as Holder); }
  if ((x = v["validity"]) !== undefined) if ((o = child(run, s, jk_validity, x)) !== undefined) { mapValidityDomain(run, o, x as Holder); }
  if ((x = v["approximates"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_approximates, i)) !== undefined) { mapApproximation(run, o, i as Holder); }
  if ((x = v["hybrid"]) !== undefined) if ((o = child(run, s, jk_hybrid, x)) !== undefined) { mapHybrid(run, o, x as Holder); }
  if ((x = v["trainedOn"]) !== undefined) for (const i of items(run, x)) iri(run, s, fair4ml_trainedOn, i);
  if ((x = v["numerics"]) !== undefined) if ((o = child(run, s, jk_numerics, x)) !== undefined) { mapNumerics(run, o, x as Holder); }
  if ((x = v["determinism"]) !== undefined) word(run, s, jk_determinism, x);
  if ((x = v["costs"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_cost, i)) !== undefined) { mapCost(run, o, i as Holder); }
  if ((x = v["replaces"]) !== undefined) iri(run, s, dcterms_replaces, x);
  if ((x = v["card"]) !== undefined) iri(run, s, jk_card, x);
  if ((x = v["attestations"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_attestation, i);
}

function mapModel<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Model);
  ownResource(run, s, v);
  ownProcedure(run, s, v);
  ownModel(run, s, v);
}

function mapNumerics<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["method"]) !== undefined) text(run, s, jk_method, x);
  if ((x = v["convergenceOrder"]) !== undefined) number(run, s, jk_convergenceOrder, x);
  if ((x = v["stepping"]) !== undefined) word(run, s, jk_stepping, x);
  if ((x = v["stepSize"]) !== undefined) typed(run, s, jk_step, xsd_duration, x);
  if ((x = v["stability"]) !== undefined) text(run, s, jk_stability, x);
}

function mapOperator<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Operator);
  ownResource(run, s, v);
  ownProcedure(run, s, v);
  ownModel(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["operation"]) !== undefined) word(run, s, jk_operation, x);
  if ((x = v["changes"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_changes, i);
  if ((x = v["method"]) !== undefined) text(run, s, jk_method, x);
  if ((x = v["linear"]) !== undefined) boolean(run, s, jk_linear, x);
  if ((x = v["exact"]) !== undefined) boolean(run, s, jk_exact, x);
  if ((x = v["invertible"]) !== undefined) boolean(run, s, jk_invertible, x);
  if ((x = v["conserves"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_conserves, i);
  if ((x = v["error"]) !== undefined) if ((o = child(run, s, jk_error, x)) !== undefined) { mapApproximation(run, o, x as Holder); }
  if ((x = v["options"]) !== undefined) json(run, s, jk_options, x);
  if ((x = v["effectiveResolution"]) !== undefined) if ((o = child(run, s, jk_effectiveResolution, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["assumes"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_assumes, i);
}

function mapPort<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["name"]) !== undefined) text(run, s, jk_name, x);
  if ((x = v["role"]) !== undefined) word(run, s, jk_role, x);
  if ((x = v["field"]) !== undefined) if ((o = child(run, s, jk_field, x)) !== undefined) { mapFieldSpec(run, o, x as Holder); }
  if ((x = v["dynamics"]) !== undefined) word(run, s, jk_dynamics, x);
  if ((x = v["phase"]) !== undefined) word(run, s, jk_phase, x);
  if ((x = v["feedthrough"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_feedthrough, i);
  if ((x = v["access"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_access, i);
  if ((x = v["accepts"]) !== undefined) if ((o = child(run, s, jk_accepts, x)) !== undefined) { mapAccepts(run, o, x as Holder); }
  if ((x = v["nativeKey"]) !== undefined) text(run, s, jk_nativeKey, x);
  if ((x = v["bundle"]) !== undefined) text(run, s, jk_bundle, x);
  if ((x = v["source"]) !== undefined) if ((o = child(run, s, jk_source, x)) !== undefined) { mapSource(run, o, x as Holder); }
  if ((x = v["native"]) !== undefined) json(run, s, jk_native, x);
}

function mapValidityDomain<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["limits"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_validityLimit, i)) !== undefined) { mapValidityLimit(run, o, i as Holder); }
  if ((x = v["hullMethod"]) !== undefined) word(run, s, jk_hullMethod, x);
  if ((x = v["hullArtifact"]) !== undefined) iri(run, s, jk_asset, x);
  if ((x = v["hullCutoff"]) !== undefined) number(run, s, jk_hullCutoff, x);
  if ((x = v["region"]) !== undefined) if ((o = child(run, s, jk_region, x)) !== undefined) { mapGeometry(run, o, x as Holder); }
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["outside"]) !== undefined) word(run, s, jk_outside, x);
  if ((x = v["fallback"]) !== undefined) if ((o = named(run, s, jk_fallback, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["monitor"]) !== undefined) text(run, s, jk_monitor, x);
}

function mapValidityLimit<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["port"]) !== undefined) text(run, s, jk_port, x);
  if ((x = v["min"]) !== undefined) number(run, s, jk_min, x);
  if ((x = v["max"]) !== undefined) number(run, s, jk_max, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["distribution"]) !== undefined) iri(run, s, jk_family, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapComponent<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["name"]) !== undefined) text(run, s, jk_name, x);
  if ((x = v["model"]) !== undefined) if ((o = named(run, s, jk_model, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["settings"]) !== undefined) json(run, s, jk_settings, x);
  if ((x = v["multiplicity"]) !== undefined) number(run, s, jk_multiplicity, x);
  if ((x = v["disables"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_disables, i);
  if ((x = v["twin"]) !== undefined) iri(run, s, jk_twin, x);
}

function mapComposition<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Composition);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["components"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_component, i)) !== undefined) { mapComponent(run, o, i as Holder); }
  if ((x = v["connections"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_connection, i)) !== undefined) { mapConnection(run, o, i as Holder); }
  if ((x = v["schedule"]) !== undefined) if ((o = child(run, s, jk_schedule, x)) !== undefined) { mapSchedule(run, o, x as Holder); }
  if ((x = v["conserves"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_conserves, i);
  if ((x = v["determinism"]) !== undefined) word(run, s, jk_determinism, x);
  if ((x = v["exposes"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_exposes, i)) !== undefined) { mapExposure(run, o, i as Holder); }
  if ((x = v["twin"]) !== undefined) iri(run, s, jk_twin, x);
  if ((x = v["attestations"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_attestation, i);
}

function mapConnection<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["name"]) !== undefined) text(run, s, jk_name, x);
  if ((x = v["from"]) !== undefined) text(run, s, jk_from, x);
  if ((x = v["to"]) !== undefined) text(run, s, jk_to, x);
  if ((x = v["via"]) !== undefined) list(run, s, jk_via, items(run, x).map((i) => { const n = namedItem(run, i); if (n !== undefined) { mapPinnedRef(run, n, i as Holder); } return n; }));
  if ((x = v["allow"]) !== undefined) for (const i of items(run, x)) word(run, s, jk_allow, i);
  if ((x = v["tolerance"]) !== undefined) if ((o = child(run, s, jk_tolerance, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["weight"]) !== undefined) number(run, s, jk_weight, x);
  if ((x = v["verdict"]) !== undefined) word(run, s, jk_verdict, x);
}

function mapExposure<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["name"]) !== undefined) text(run, s, jk_name, x);
  if ((x = v["port"]) !== undefined) text(run, s, jk_port, x);
}

function mapIteration<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["maxIterations"]) !== undefined) number(run, s, jk_maxIterations, x);
  if ((x = v["residualTolerance"]) !== undefined) number(run, s, jk_residualTolerance, x);
  if ((x = v["norm"]) !== undefined) text(run, s, jk_norm, x);
  if ((x = v["acceleration"]) !== undefined) text(run, s, jk_acceleration, x);
}

function mapSchedule<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["strategy"]) !== undefined) word(run, s, jk_strategy, x);
  if ((x = v["macroStep"]) !== undefined) typed(run, s, jk_macroStep, xsd_duration, x);
  if ((x = v["order"]) !== undefined) list(run, s, jk_order, items(run, x).map((i) => textTerm(run, i)));
  if ((x = v["iteration"]) !== undefined) if ((o = child(run, s, jk_iteration, x)) !== undefined) { mapIteration(run, o, x as Holder); }
  if ((x = v["delays"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_delay, i);
  if ((x = v["deadline"]) !== undefined) typed(run, s, jk_deadline, xsd_duration, x);
}

function mapAction<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Action);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["actionKind"]) !== undefined) word(run, s, jk_actionKind, x);
  if ((x = v["actsOn"]) !== undefined) iri(run, s, jk_actsOn, x);
  if ((x = v["affordance"]) !== undefined) iri(run, s, jk_affordance, x);
  if ((x = v["parameters"]) !== undefined) json(run, s, jk_parameters, x);
  if ((x = v["window"]) !== undefined) if ((o = child(run, s, jk_window, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["status"]) !== undefined) word(run, s, jk_status, x);
  if ((x = v["executedAt"]) !== undefined) typed(run, s, jk_executedAt, xsd_dateTime, x);
  if ((x = v["authorisedBy"]) !== undefined) iri(run, s, jk_authorisedBy, x);
  if ((x = v["results"]) !== undefined) for (const i of items(run, x)) iri(run, s, prov_generated, i);
  if ((x = v["expectedGain"]) !== undefined) if ((o = child(run, s, jk_expectedGain, x)) !== undefined) { mapInformationGain(run, o, x as Holder); }
  if ((x = v["expectedEffect"]) !== undefined) iri(run, s, jk_expectedEffect, x);
  if ((x = v["cost"]) !== undefined) if ((o = child(run, s, jk_moneyCost, x)) !== undefined) { mapMoney(run, o, x as Holder); }
  if ((x = v["risk"]) !== undefined) iri(run, s, jk_risk, x);
  if ((x = v["safety"]) !== undefined) if ((o = child(run, s, jk_safety, x)) !== undefined) { mapSafety(run, o, x as Holder); }
}

function mapAssimilation<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["background"]) !== undefined) iri(run, s, jk_background, x);
  if ((x = v["observations"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_observations, i);
  if ((x = v["observationOperator"]) !== undefined) if ((o = named(run, s, jk_observationOperator, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["observationError"]) !== undefined) iri(run, s, jk_observationError, x);
  if ((x = v["method"]) !== undefined) word(run, s, jk_method, x);
  if ((x = v["window"]) !== undefined) if ((o = child(run, s, jk_window, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["analysis"]) !== undefined) iri(run, s, jk_analysis, x);
  if ((x = v["innovation"]) !== undefined) if ((o = child(run, s, jk_innovation, x)) !== undefined) { mapInnovation(run, o, x as Holder); }
  if ((x = v["inflation"]) !== undefined) number(run, s, jk_inflation, x);
  if ((x = v["localisation"]) !== undefined) if ((o = child(run, s, jk_localisation, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["realisedGain"]) !== undefined) if ((o = child(run, s, jk_realisedGain, x)) !== undefined) { mapInformationGain(run, o, x as Holder); }
}

function mapBelief<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Belief);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["beliefRole"]) !== undefined) word(run, s, jk_beliefRole, x);
  if ((x = v["about"]) !== undefined) iri(run, s, jk_about, x);
  if ((x = v["fields"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_field, i)) !== undefined) { mapFieldSpec(run, o, i as Holder); }
  if ((x = v["validTime"]) !== undefined) if ((o = child(run, s, jk_validTime, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["issuedAt"]) !== undefined) typed(run, s, jk_issuedAt, xsd_dateTime, x);
  if ((x = v["validUntil"]) !== undefined) typed(run, s, jk_validUntil, xsd_dateTime, x);
  if ((x = v["horizon"]) !== undefined) typed(run, s, jk_horizon, xsd_duration, x);
  if ((x = v["data"]) !== undefined) iri(run, s, jk_data, x);
}

function mapCounterfactual<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["method"]) !== undefined) word(run, s, jk_method, x);
  if ((x = v["baseline"]) !== undefined) iri(run, s, jk_baseline, x);
}

function mapCriterion<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["utility"]) !== undefined) text(run, s, jk_utility, x);
  if ((x = v["riskMeasure"]) !== undefined) text(run, s, jk_riskMeasure, x);
  if ((x = v["weights"]) !== undefined) json(run, s, jk_weights, x);
}

function mapCycle<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Cycle);
  ownResource(run, s, v);
  let x: unknown;
  if ((x = v["twin"]) !== undefined) iri(run, s, jk_twin, x);
  if ((x = v["sequence"]) !== undefined) number(run, s, jk_sequence, x);
  if ((x = v["previous"]) !== undefined) iri(run, s, jk_previous, x);
  if ((x = v["observe"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_observe, i);
  if ((x = v["assimilate"]) !== undefined) iri(run, s, jk_assimilate, x);
  if ((x = v["predict"]) !== undefined) iri(run, s, jk_predict, x);
  if ((x = v["decide"]) !== undefined) iri(run, s, jk_decide, x);
  if ((x = v["intervene"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_intervene, i);
  if ((x = v["evaluations"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_evaluation, i);
  if ((x = v["deadline"]) !== undefined) typed(run, s, jk_deadline, xsd_duration, x);
  if ((x = v["elapsed"]) !== undefined) typed(run, s, jk_elapsed, xsd_duration, x);
  if ((x = v["status"]) !== undefined) word(run, s, jk_status, x);
}

function mapDecision<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Decision);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["basedOn"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_basedOn, i);
  if ((x = v["alternatives"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_alternative, i);
  if ((x = v["criterion"]) !== undefined) if ((o = child(run, s, jk_criterion, x)) !== undefined) { mapCriterion(run, o, x as Holder); }
  if ((x = v["chosen"]) !== undefined) iri(run, s, jk_chosen, x);
  if ((x = v["decidedBy"]) !== undefined) iri(run, s, prov_wasAssociatedWith, x);
  if ((x = v["mode"]) !== undefined) word(run, s, jk_mode, x);
  if ((x = v["decidedAt"]) !== undefined) typed(run, s, jk_decidedAt, xsd_dateTime, x);
  if ((x = v["validUntil"]) !== undefined) typed(run, s, jk_validUntil, xsd_dateTime, x);
  if ((x = v["rationale"]) !== undefined) languages(run, s, jk_rationale, x);
}

function mapEffect<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["measure"]) !== undefined) text(run, s, jk_measure, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["interval"]) !== undefined) json(run, s, jk_interval, x);
}

function mapEvaluation<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Evaluation);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["evaluates"]) !== undefined) iri(run, s, jk_evaluates, x);
  if ((x = v["verification"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_verification, i);
  if ((x = v["independence"]) !== undefined) word(run, s, jk_independence, x);
  if ((x = v["scores"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_score, i)) !== undefined) { mapScore(run, o, i as Holder); }
  if ((x = v["expectedGain"]) !== undefined) if ((o = child(run, s, jk_expectedGain, x)) !== undefined) { mapInformationGain(run, o, x as Holder); }
  if ((x = v["realisedGain"]) !== undefined) if ((o = child(run, s, jk_realisedGain, x)) !== undefined) { mapInformationGain(run, o, x as Holder); }
  if ((x = v["counterfactual"]) !== undefined) if ((o = child(run, s, jk_counterfactual, x)) !== undefined) { mapCounterfactual(run, o, x as Holder); }
  if ((x = v["effect"]) !== undefined) if ((o = child(run, s, jk_effect, x)) !== undefined) { mapEffect(run, o, x as Holder); }
  if ((x = v["conclusion"]) !== undefined) word(run, s, jk_conclusion, x);
  if ((x = v["reason"]) !== undefined) languages(run, s, jk_reason, x);
  if ((x = v["evaluatedAt"]) !== undefined) typed(run, s, jk_evaluatedAt, xsd_dateTime, x);
  if ((x = v["evaluator"]) !== undefined) iri(run, s, prov_wasAssociatedWith, x);
}

function mapInformationGain<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["measure"]) !== undefined) word(run, s, jk_measure, x);
  if ((x = v["gainUnit"]) !== undefined) word(run, s, jk_gainUnit, x);
  if ((x = v["currency"]) !== undefined) text(run, s, jk_currency, x);
  if ((x = v["about"]) !== undefined) iri(run, s, jk_about, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["interval"]) !== undefined) json(run, s, jk_interval, x);
  if ((x = v["estimator"]) !== undefined) word(run, s, jk_estimator, x);
  if ((x = v["samples"]) !== undefined) number(run, s, jk_samples, x);
  if ((x = v["prior"]) !== undefined) iri(run, s, jk_prior, x);
}

function mapInnovation<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["count"]) !== undefined) number(run, s, jk_count, x);
  if ((x = v["usedCount"]) !== undefined) number(run, s, jk_usedCount, x);
  if ((x = v["rejectedCount"]) !== undefined) number(run, s, jk_rejectedCount, x);
  if ((x = v["mean"]) !== undefined) number(run, s, jk_mean, x);
  if ((x = v["variance"]) !== undefined) number(run, s, jk_variance, x);
  if ((x = v["expectedVariance"]) !== undefined) number(run, s, jk_expectedVariance, x);
  if ((x = v["artifact"]) !== undefined) iri(run, s, jk_asset, x);
}

function mapMoney<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["amount"]) !== undefined) number(run, s, jk_amount, x);
  if ((x = v["currency"]) !== undefined) text(run, s, jk_currency, x);
}

function mapOutliers<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["removedBy"]) !== undefined) word(run, s, jk_removedBy, x);
  if ((x = v["removed"]) !== undefined) number(run, s, jk_removed, x);
}

function mapRun<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Run);
  ownResource(run, s, v);
  ownActivity(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["runKind"]) !== undefined) word(run, s, jk_runKind, x);
  if ((x = v["simulated"]) !== undefined) if ((o = child(run, s, jk_simulated, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["settingsDigest"]) !== undefined) text(run, s, jk_settingsDigest, x);
  if ((x = v["seed"]) !== undefined) number(run, s, jk_seed, x);
  if ((x = v["environment"]) !== undefined) text(run, s, jk_environment, x);
  if ((x = v["domainStatus"]) !== undefined) word(run, s, jk_domainStatus, x);
  if ((x = v["assimilation"]) !== undefined) if ((o = child(run, s, jk_assimilation, x)) !== undefined) { mapAssimilation(run, o, x as Holder); }
}

function mapSafety<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["reversible"]) !== undefined) boolean(run, s, jk_reversible, x);
  if ((x = v["interlock"]) !== undefined) boolean(run, s, jk_interlock, x);
  if ((x = v["envelope"]) !== undefined) iri(run, s, jk_envelope, x);
  if ((x = v["failSafe"]) !== undefined) text(run, s, jk_failSafe, x);
}

function mapScore<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["measure"]) !== undefined) word(run, s, jk_measure, x);
  if ((x = v["orientation"]) !== undefined) word(run, s, jk_orientation, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["interval"]) !== undefined) json(run, s, jk_interval, x);
  if ((x = v["sampleSize"]) !== undefined) number(run, s, jk_sampleSize, x);
  if ((x = v["weighting"]) !== undefined) if ((o = child(run, s, jk_weighting, x)) !== undefined) { mapScoreWeighting(run, o, x as Holder); }
  if ((x = v["outliers"]) !== undefined) if ((o = child(run, s, jk_outliers, x)) !== undefined) { mapOutliers(run, o, x as Holder); }
  if ((x = v["baseline"]) !== undefined) iri(run, s, jk_baseline, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapScoreWeighting<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["threshold"]) !== undefined) if ((o = child(run, s, jk_threshold, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["declaredAt"]) !== undefined) typed(run, s, jk_declaredAt, xsd_dateTime, x);
}

function mapAttestation<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Attestation);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["subjects"]) !== undefined) for (const i of items(run, x)) if ((o = namedOrChild(run, s, jk_subject, i)) !== undefined) { mapAttestedSubject(run, o, i as Holder); }
  if ((x = v["claimType"]) !== undefined) iri(run, s, jk_claimType, x);
  if ((x = v["claim"]) !== undefined) json(run, s, jk_claim, x);
  if ((x = v["issuer"]) !== undefined) iri(run, s, jk_issuer, x);
  if ((x = v["issuedAt"]) !== undefined) typed(run, s, jk_issuedAt, xsd_dateTime, x);
  if ((x = v["validUntil"]) !== undefined) typed(run, s, jk_validUntil, xsd_dateTime, x);
  if ((x = v["revokedAt"]) !== undefined) typed(run, s, jk_revokedAt, xsd_dateTime, x);
  if ((x = v["proof"]) !== undefined) if ((o = child(run, s, sec_proof, x)) !== undefined) { mapProof(run, o, x as Holder); }
}

function mapAttestedSubject<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["digest"]) !== undefined) text(run, s, jk_digest, x);
}

function mapCard<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_Card);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["about"]) !== undefined) if ((o = named(run, s, jk_about, x)) !== undefined) { mapPinnedRef(run, o, x as Holder); }
  if ((x = v["intendedUses"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_intendedUse, i);
  if ((x = v["outOfScope"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_outOfScope, i);
  if ((x = v["limitations"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_limitation, i);
  if ((x = v["affected"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_affected, i);
  if ((x = v["oversight"]) !== undefined) if ((o = child(run, s, jk_oversight, x)) !== undefined) { mapOversight(run, o, x as Holder); }
  if ((x = v["riskClass"]) !== undefined) if ((o = child(run, s, jk_riskClass, x)) !== undefined) { mapRiskClass(run, o, x as Holder); }
  if ((x = v["evaluations"]) !== undefined) for (const i of items(run, x)) iri(run, s, jk_evaluation, i);
  if ((x = v["logging"]) !== undefined) text(run, s, jk_logging, x);
  if ((x = v["contact"]) !== undefined) iri(run, s, dcat_contactPoint, x);
  if ((x = v["reviewBy"]) !== undefined) typed(run, s, jk_reviewBy, xsd_date, x);
}

function mapDependence<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["kind"]) !== undefined) word(run, s, jk_kind, x);
  if ((x = v["correlationRef"]) !== undefined) iri(run, s, jk_correlationRef, x);
}

function mapOversight<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["safeguards"]) !== undefined) for (const i of items(run, x)) text(run, s, jk_safeguard, i);
  if ((x = v["stop"]) !== undefined) iri(run, s, jk_stop, x);
}

function mapProbabilityBounds<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["lower"]) !== undefined) number(run, s, jk_lower, x);
  if ((x = v["upper"]) !== undefined) number(run, s, jk_upper, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
}

function mapProof<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["cryptosuite"]) !== undefined) word(run, s, sec_cryptosuite, x);
  if ((x = v["created"]) !== undefined) typed(run, s, dcterms_created, xsd_dateTime, x);
  if ((x = v["verificationMethod"]) !== undefined) iri(run, s, sec_verificationMethod, x);
  if ((x = v["proofPurpose"]) !== undefined) word(run, s, sec_proofPurpose, x);
  if ((x = v["proofValue"]) !== undefined) text(run, s, sec_proofValue, x);
}

function mapRiskClass<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["scheme"]) !== undefined) iri(run, s, dcterms_conformsTo, x);
  if ((x = v["riskGrade"]) !== undefined) text(run, s, jk_riskGrade, x);
}

function mapRiskContributor<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["belief"]) !== undefined) iri(run, s, jk_belief, x);
  if ((x = v["twin"]) !== undefined) iri(run, s, jk_twin, x);
  if ((x = v["eventProbability"]) !== undefined) number(run, s, jk_eventProbability, x);
}

function mapRiskEvent<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  let o: T | undefined;
  if ((x = v["field"]) !== undefined) if ((o = child(run, s, jk_field, x)) !== undefined) { mapFieldSpec(run, o, x as Holder); }
  if ((x = v["comparison"]) !== undefined) word(run, s, jk_comparison, x);
  if ((x = v["threshold"]) !== undefined) if ((o = child(run, s, jk_threshold, x)) !== undefined) { mapQuantity(run, o, x as Holder); }
  if ((x = v["region"]) !== undefined) iri(run, s, jk_region, x);
  if ((x = v["window"]) !== undefined) if ((o = child(run, s, jk_window, x)) !== undefined) { mapTimeExtent(run, o, x as Holder); }
  if ((x = v["combine"]) !== undefined) word(run, s, jk_combine, x);
}

function mapRiskMeasure<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["measure"]) !== undefined) word(run, s, jk_measure, x);
  if ((x = v["level"]) !== undefined) number(run, s, jk_level, x);
  if ((x = v["value"]) !== undefined) number(run, s, qudt_numericValue, x);
  if ((x = v["unit"]) !== undefined) word(run, s, jk_unitCode, x);
  if ((x = v["currency"]) !== undefined) text(run, s, jk_currency, x);
  if (run.enrichment !== undefined) run.enrichment.unit(run, s, v);
}

function mapRiskStatement<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, jk_RiskStatement);
  ownResource(run, s, v);
  let x: unknown;
  let o: T | undefined;
  if ((x = v["event"]) !== undefined) if ((o = child(run, s, jk_event, x)) !== undefined) { mapRiskEvent(run, o, x as Holder); }
  if ((x = v["probability"]) !== undefined) if ((o = child(run, s, jk_probabilityBounds, x)) !== undefined) { mapProbabilityBounds(run, o, x as Holder); }
  if ((x = v["measures"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_riskMeasureValue, i)) !== undefined) { mapRiskMeasure(run, o, i as Holder); }
  if ((x = v["contributions"]) !== undefined) for (const i of items(run, x)) if ((o = child(run, s, jk_contribution, i)) !== undefined) { mapRiskContributor(run, o, i as Holder); }
  if ((x = v["dependence"]) !== undefined) if ((o = child(run, s, jk_dependence, x)) !== undefined) { mapDependence(run, o, x as Holder); }
  if ((x = v["tail"]) !== undefined) if ((o = child(run, s, jk_tail, x)) !== undefined) { mapTail(run, o, x as Holder); }
  if ((x = v["issuedAt"]) !== undefined) typed(run, s, jk_issuedAt, xsd_dateTime, x);
  if ((x = v["validUntil"]) !== undefined) typed(run, s, jk_validUntil, xsd_dateTime, x);
}

function mapTail<T>(run: Run<T>, s: T, v: Holder): void {
  let x: unknown;
  if ((x = v["method"]) !== undefined) word(run, s, jk_method, x);
  if ((x = v["sampleSize"]) !== undefined) number(run, s, jk_sampleSize, x);
  if ((x = v["exceedances"]) !== undefined) number(run, s, jk_exceedances, x);
  if ((x = v["returnPeriod"]) !== undefined) typed(run, s, jk_returnPeriod, xsd_duration, x);
}

/** By the value of `type`. */
export const resourceMappings: ReadonlyMap<string, ResourceMapping> = new Map([
  ["ReferenceSystem", { map: mapReferenceSystem, hides: ["unit"] }],
  ["Transform", { map: mapTransform, hides: [] }],
  ["Entity", { map: mapEntity, hides: [] }],
  ["Observation", { map: mapObservation, hides: [] }],
  ["Procedure", { map: mapProcedure, hides: [] }],
  ["Property", { map: mapProperty, hides: ["unit"] }],
  ["Sample", { map: mapSample, hides: [] }],
  ["System", { map: mapSystem, hides: [] }],
  ["Field", { map: mapField, hides: [] }],
  ["Activity", { map: mapActivity, hides: [] }],
  ["Agent", { map: mapAgent, hides: [] }],
  ["Asset", { map: mapAsset, hides: [] }],
  ["Dataset", { map: mapDataset, hides: [] }],
  ["Policy", { map: mapPolicy, hides: [] }],
  ["Model", { map: mapModel, hides: [] }],
  ["Operator", { map: mapOperator, hides: [] }],
  ["Composition", { map: mapComposition, hides: [] }],
  ["Action", { map: mapAction, hides: [] }],
  ["Belief", { map: mapBelief, hides: [] }],
  ["Cycle", { map: mapCycle, hides: [] }],
  ["Decision", { map: mapDecision, hides: [] }],
  ["Evaluation", { map: mapEvaluation, hides: [] }],
  ["Run", { map: mapRun, hides: [] }],
  ["Attestation", { map: mapAttestation, hides: [] }],
  ["Card", { map: mapCard, hides: [] }],
  ["RiskStatement", { map: mapRiskStatement, hides: [] }],
] satisfies readonly (readonly [string, ResourceMapping])[]);

/** Published prefixes that are also member names: a document cannot give them another meaning. */
export const memberPrefixes: ReadonlySet<string> = new Set(["time","unit"]);
