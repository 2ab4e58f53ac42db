// @generated from schemas (sha256:4de7816c682d0da6) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import { boolean, child, enter, iri, iriTerm, item, items, json, key, keysOf, languages, leave, list, named, number, text, textTerm, typed, word } from "../members.js";
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
const dcat_distribution = name("http://www.w3.org/ns/dcat#distribution");
const dcat_downloadURL = name("http://www.w3.org/ns/dcat#downloadURL");
const dcat_inSeries = name("http://www.w3.org/ns/dcat#inSeries");
const dcat_isVersionOf = name("http://www.w3.org/ns/dcat#isVersionOf");
const dcat_keyword = name("http://www.w3.org/ns/dcat#keyword");
const dcat_mediaType = name("http://www.w3.org/ns/dcat#mediaType");
const dcat_previousVersion = name("http://www.w3.org/ns/dcat#previousVersion");
const dcat_version = name("http://www.w3.org/ns/dcat#version");
const dcterms_accessRights = name("http://purl.org/dc/terms/accessRights");
const dcterms_conformsTo = name("http://purl.org/dc/terms/conformsTo");
const dcterms_contributor = name("http://purl.org/dc/terms/contributor");
const dcterms_creator = name("http://purl.org/dc/terms/creator");
const dcterms_description = name("http://purl.org/dc/terms/description");
const dcterms_hasPart = name("http://purl.org/dc/terms/hasPart");
const dcterms_issued = name("http://purl.org/dc/terms/issued");
const dcterms_license = name("http://purl.org/dc/terms/license");
const dcterms_modified = name("http://purl.org/dc/terms/modified");
const dcterms_publisher = name("http://purl.org/dc/terms/publisher");
const dcterms_spatial = name("http://purl.org/dc/terms/spatial");
const dcterms_temporal = name("http://purl.org/dc/terms/temporal");
const dcterms_title = name("http://purl.org/dc/terms/title");
const dcterms_type = name("http://purl.org/dc/terms/type");
const dpv_hasLegalBasis = name("https://w3id.org/dpv#hasLegalBasis");
const dqv_hasQualityMeasurement = name("http://www.w3.org/ns/dqv#hasQualityMeasurement");
const dqv_isMeasurementOf = name("http://www.w3.org/ns/dqv#isMeasurementOf");
const foaf_page = name("http://xmlns.com/foaf/0.1/page");
const geo_hasGeometry = name("http://www.opengis.net/ont/geosparql#hasGeometry");
const iop_hasConstraint = name("https://w3id.org/iadopt/ont/hasConstraint");
const iop_hasMatrix = name("https://w3id.org/iadopt/ont/hasMatrix");
const iop_hasObjectOfInterest = name("https://w3id.org/iadopt/ont/hasObjectOfInterest");
const jk_Box = name("https://w3id.org/jiku/ns#Box");
const jk_CellSet = name("https://w3id.org/jiku/ns#CellSet");
const jk_Entity = name("https://w3id.org/jiku/ns#Entity");
const jk_External = name("https://w3id.org/jiku/ns#External");
const jk_Field = name("https://w3id.org/jiku/ns#Field");
const jk_MovingPoint = name("https://w3id.org/jiku/ns#MovingPoint");
const jk_MovingPolygon = name("https://w3id.org/jiku/ns#MovingPolygon");
const jk_MultiPolyhedron = name("https://w3id.org/jiku/ns#MultiPolyhedron");
const jk_Polyhedron = name("https://w3id.org/jiku/ns#Polyhedron");
const jk_Prism = name("https://w3id.org/jiku/ns#Prism");
const jk_Property = name("https://w3id.org/jiku/ns#Property");
const jk_ReferenceSystem = name("https://w3id.org/jiku/ns#ReferenceSystem");
const jk_Transform = name("https://w3id.org/jiku/ns#Transform");
const jk_access = name("https://w3id.org/jiku/ns#access");
const jk_addOffset = name("https://w3id.org/jiku/ns#addOffset");
const jk_additive = name("https://w3id.org/jiku/ns#additive");
const jk_agentType = name("https://w3id.org/jiku/ns#agentType");
const jk_asset = name("https://w3id.org/jiku/ns#asset");
const jk_at = name("https://w3id.org/jiku/ns#at");
const jk_attachedTo = name("https://w3id.org/jiku/ns#attachedTo");
const jk_authorityVersion = name("https://w3id.org/jiku/ns#authorityVersion");
const jk_axis = name("https://w3id.org/jiku/ns#axis");
const jk_baseType = name("https://w3id.org/jiku/ns#baseType");
const jk_bbox = name("https://w3id.org/jiku/ns#bbox");
const jk_body = name("https://w3id.org/jiku/ns#body");
const jk_bounds = name("https://w3id.org/jiku/ns#bounds");
const jk_calendar = name("https://w3id.org/jiku/ns#calendar");
const jk_categories = name("https://w3id.org/jiku/ns#categories");
const jk_category = name("https://w3id.org/jiku/ns#category");
const jk_categoryScheme = name("https://w3id.org/jiku/ns#categoryScheme");
const jk_cell = name("https://w3id.org/jiku/ns#cell");
const jk_character = name("https://w3id.org/jiku/ns#character");
const jk_characteristic = name("https://w3id.org/jiku/ns#characteristic");
const jk_classification = name("https://w3id.org/jiku/ns#classification");
const jk_clock = name("https://w3id.org/jiku/ns#clock");
const jk_code = name("https://w3id.org/jiku/ns#code");
const jk_column = name("https://w3id.org/jiku/ns#column");
const jk_companionOf = name("https://w3id.org/jiku/ns#companionOf");
const jk_componentNames = name("https://w3id.org/jiku/ns#componentNames");
const jk_componentSystem = name("https://w3id.org/jiku/ns#componentSystem");
const jk_concept = name("https://w3id.org/jiku/ns#concept");
const jk_condition = name("https://w3id.org/jiku/ns#condition");
const jk_confidence = name("https://w3id.org/jiku/ns#confidence");
const jk_conflict = name("https://w3id.org/jiku/ns#conflict");
const jk_conserved = name("https://w3id.org/jiku/ns#conserved");
const jk_conserves = name("https://w3id.org/jiku/ns#conserves");
const jk_coordinates = name("https://w3id.org/jiku/ns#coordinates");
const jk_correlation = name("https://w3id.org/jiku/ns#correlation");
const jk_correlationRef = name("https://w3id.org/jiku/ns#correlationRef");
const jk_correspondsTo = name("https://w3id.org/jiku/ns#correspondsTo");
const jk_count = name("https://w3id.org/jiku/ns#count");
const jk_coverageFactor = name("https://w3id.org/jiku/ns#coverageFactor");
const jk_dataType = name("https://w3id.org/jiku/ns#dataType");
const jk_definition = name("https://w3id.org/jiku/ns#definition");
const jk_detectionLimit = name("https://w3id.org/jiku/ns#detectionLimit");
const jk_difference = name("https://w3id.org/jiku/ns#difference");
const jk_digest = name("https://w3id.org/jiku/ns#digest");
const jk_dimension = name("https://w3id.org/jiku/ns#dimension");
const jk_dims = name("https://w3id.org/jiku/ns#dims");
const jk_direction = name("https://w3id.org/jiku/ns#direction");
const jk_domain = name("https://w3id.org/jiku/ns#domain");
const jk_duration = name("https://w3id.org/jiku/ns#duration");
const jk_during = name("https://w3id.org/jiku/ns#during");
const jk_dynamic = name("https://w3id.org/jiku/ns#dynamic");
const jk_end = name("https://w3id.org/jiku/ns#end");
const jk_epoch = name("https://w3id.org/jiku/ns#epoch");
const jk_eras = name("https://w3id.org/jiku/ns#eras");
const jk_existence = name("https://w3id.org/jiku/ns#existence");
const jk_exportControl = name("https://w3id.org/jiku/ns#exportControl");
const jk_extent = name("https://w3id.org/jiku/ns#extent");
const jk_family = name("https://w3id.org/jiku/ns#family");
const jk_featureClass = name("https://w3id.org/jiku/ns#featureClass");
const jk_field = name("https://w3id.org/jiku/ns#field");
const jk_fillValue = name("https://w3id.org/jiku/ns#fillValue");
const jk_flag = name("https://w3id.org/jiku/ns#flag");
const jk_flagMeanings = name("https://w3id.org/jiku/ns#flagMeanings");
const jk_flagScheme = name("https://w3id.org/jiku/ns#flagScheme");
const jk_fragment = name("https://w3id.org/jiku/ns#fragment");
const jk_frame = name("https://w3id.org/jiku/ns#frame");
const jk_grid = name("https://w3id.org/jiku/ns#grid");
const jk_gridSystem = name("https://w3id.org/jiku/ns#gridSystem");
const jk_inlineProperty = name("https://w3id.org/jiku/ns#inlineProperty");
const jk_interpolation = name("https://w3id.org/jiku/ns#interpolation");
const jk_intervalLabel = name("https://w3id.org/jiku/ns#intervalLabel");
const jk_intervalType = name("https://w3id.org/jiku/ns#intervalType");
const jk_jurisdiction = name("https://w3id.org/jiku/ns#jurisdiction");
const jk_key = name("https://w3id.org/jiku/ns#key");
const jk_kind = name("https://w3id.org/jiku/ns#kind");
const jk_latency = name("https://w3id.org/jiku/ns#latency");
const jk_latticeBasis = name("https://w3id.org/jiku/ns#latticeBasis");
const jk_level = name("https://w3id.org/jiku/ns#level");
const jk_levelOfTheory = name("https://w3id.org/jiku/ns#levelOfTheory");
const jk_levels = name("https://w3id.org/jiku/ns#levels");
const jk_line = name("https://w3id.org/jiku/ns#line");
const jk_location = name("https://w3id.org/jiku/ns#location");
const jk_lod = name("https://w3id.org/jiku/ns#lod");
const jk_lower = name("https://w3id.org/jiku/ns#lower");
const jk_mask = name("https://w3id.org/jiku/ns#mask");
const jk_matrix = name("https://w3id.org/jiku/ns#matrix");
const jk_max = name("https://w3id.org/jiku/ns#max");
const jk_memberCount = name("https://w3id.org/jiku/ns#memberCount");
const jk_memberIdentity = name("https://w3id.org/jiku/ns#memberIdentity");
const jk_method = name("https://w3id.org/jiku/ns#method");
const jk_min = name("https://w3id.org/jiku/ns#min");
const jk_missing = name("https://w3id.org/jiku/ns#missing");
const jk_modality = name("https://w3id.org/jiku/ns#modality");
const jk_modelPart = name("https://w3id.org/jiku/ns#modelPart");
const jk_monthLengths = name("https://w3id.org/jiku/ns#monthLengths");
const jk_mount = name("https://w3id.org/jiku/ns#mount");
const jk_name = name("https://w3id.org/jiku/ns#name");
const jk_native = name("https://w3id.org/jiku/ns#native");
const jk_nativeAttributes = name("https://w3id.org/jiku/ns#nativeAttributes");
const jk_nativeVariable = name("https://w3id.org/jiku/ns#nativeVariable");
const jk_nature = name("https://w3id.org/jiku/ns#nature");
const jk_operation = name("https://w3id.org/jiku/ns#operation");
const jk_orientation = name("https://w3id.org/jiku/ns#orientation");
const jk_origin = name("https://w3id.org/jiku/ns#origin");
const jk_parameters = name("https://w3id.org/jiku/ns#parameters");
const jk_period = name("https://w3id.org/jiku/ns#period");
const jk_periodic = name("https://w3id.org/jiku/ns#periodic");
const jk_periodicDirections = name("https://w3id.org/jiku/ns#periodicDirections");
const jk_personalData = name("https://w3id.org/jiku/ns#personalData");
const jk_pipeline = name("https://w3id.org/jiku/ns#pipeline");
const jk_pointer = name("https://w3id.org/jiku/ns#pointer");
const jk_policyType = name("https://w3id.org/jiku/ns#policyType");
const jk_pose = name("https://w3id.org/jiku/ns#pose");
const jk_positive = name("https://w3id.org/jiku/ns#positive");
const jk_precision = name("https://w3id.org/jiku/ns#precision");
const jk_probabilities = name("https://w3id.org/jiku/ns#probabilities");
const jk_procedure = name("https://w3id.org/jiku/ns#procedure");
const jk_procedureType = name("https://w3id.org/jiku/ns#procedureType");
const jk_projjson = name("https://w3id.org/jiku/ns#projjson");
const jk_property = name("https://w3id.org/jiku/ns#property");
const jk_purpose = name("https://w3id.org/jiku/ns#purpose");
const jk_quantity = name("https://w3id.org/jiku/ns#quantity");
const jk_qw = name("https://w3id.org/jiku/ns#qw");
const jk_qx = name("https://w3id.org/jiku/ns#qx");
const jk_qy = name("https://w3id.org/jiku/ns#qy");
const jk_qz = name("https://w3id.org/jiku/ns#qz");
const jk_range = name("https://w3id.org/jiku/ns#range");
const jk_ranges = name("https://w3id.org/jiku/ns#ranges");
const jk_rank = name("https://w3id.org/jiku/ns#rank");
const jk_recordedFrom = name("https://w3id.org/jiku/ns#recordedFrom");
const jk_recordedUntil = name("https://w3id.org/jiku/ns#recordedUntil");
const jk_recurrence = name("https://w3id.org/jiku/ns#recurrence");
const jk_referenceSystem = name("https://w3id.org/jiku/ns#referenceSystem");
const jk_referenceTime = name("https://w3id.org/jiku/ns#referenceTime");
const jk_refinementLevel = name("https://w3id.org/jiku/ns#refinementLevel");
const jk_region = name("https://w3id.org/jiku/ns#region");
const jk_relation = name("https://w3id.org/jiku/ns#relation");
const jk_required = name("https://w3id.org/jiku/ns#required");
const jk_residency = name("https://w3id.org/jiku/ns#residency");
const jk_resolution = name("https://w3id.org/jiku/ns#resolution");
const jk_resultTime = name("https://w3id.org/jiku/ns#resultTime");
const jk_role = name("https://w3id.org/jiku/ns#role");
const jk_rotation = name("https://w3id.org/jiku/ns#rotation");
const jk_row = name("https://w3id.org/jiku/ns#row");
const jk_rrule = name("https://w3id.org/jiku/ns#rrule");
const jk_sampleKind = name("https://w3id.org/jiku/ns#sampleKind");
const jk_sampledAt = name("https://w3id.org/jiku/ns#sampledAt");
const jk_scale = name("https://w3id.org/jiku/ns#scale");
const jk_scaleFactor = name("https://w3id.org/jiku/ns#scaleFactor");
const jk_scaleLevel = name("https://w3id.org/jiku/ns#scaleLevel");
const jk_scaleRelation = name("https://w3id.org/jiku/ns#scaleRelation");
const jk_scenario = name("https://w3id.org/jiku/ns#scenario");
const jk_series = name("https://w3id.org/jiku/ns#series");
const jk_size = name("https://w3id.org/jiku/ns#size");
const jk_source = name("https://w3id.org/jiku/ns#source");
const jk_sourceRs = name("https://w3id.org/jiku/ns#sourceRs");
const jk_spatialSupport = name("https://w3id.org/jiku/ns#spatialSupport");
const jk_split = name("https://w3id.org/jiku/ns#split");
const jk_splitGap = name("https://w3id.org/jiku/ns#splitGap");
const jk_start = name("https://w3id.org/jiku/ns#start");
const jk_step = name("https://w3id.org/jiku/ns#step");
const jk_storageRegion = name("https://w3id.org/jiku/ns#storageRegion");
const jk_support = name("https://w3id.org/jiku/ns#support");
const jk_supportSize = name("https://w3id.org/jiku/ns#supportSize");
const jk_targetRs = name("https://w3id.org/jiku/ns#targetRs");
const jk_temporalSupport = name("https://w3id.org/jiku/ns#temporalSupport");
const jk_text = name("https://w3id.org/jiku/ns#text");
const jk_timeOrigin = name("https://w3id.org/jiku/ns#timeOrigin");
const jk_timeScale = name("https://w3id.org/jiku/ns#timeScale");
const jk_timeZone = name("https://w3id.org/jiku/ns#timeZone");
const jk_times = name("https://w3id.org/jiku/ns#times");
const jk_translation = name("https://w3id.org/jiku/ns#translation");
const jk_truth = name("https://w3id.org/jiku/ns#truth");
const jk_uncertainty = name("https://w3id.org/jiku/ns#uncertainty");
const jk_uncertaintySource = name("https://w3id.org/jiku/ns#uncertaintySource");
const jk_unitCode = name("https://w3id.org/jiku/ns#unitCode");
const jk_unknownBound = name("https://w3id.org/jiku/ns#unknownBound");
const jk_upper = name("https://w3id.org/jiku/ns#upper");
const jk_usable = name("https://w3id.org/jiku/ns#usable");
const jk_usedFrom = name("https://w3id.org/jiku/ns#usedFrom");
const jk_usedUntil = name("https://w3id.org/jiku/ns#usedUntil");
const jk_validTime = name("https://w3id.org/jiku/ns#validTime");
const jk_valueType = name("https://w3id.org/jiku/ns#valueType");
const jk_values = name("https://w3id.org/jiku/ns#values");
const jk_variable = name("https://w3id.org/jiku/ns#variable");
const jk_vectorBasis = name("https://w3id.org/jiku/ns#vectorBasis");
const jk_verticalDatum = name("https://w3id.org/jiku/ns#verticalDatum");
const jk_verticalRs = name("https://w3id.org/jiku/ns#verticalRs");
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

function mapProcedure<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, sosa_Procedure);
  ownResource(run, s, v);
  let x: unknown;
  if ((x = v["procedureType"]) !== undefined) word(run, s, jk_procedureType, x);
  if ((x = v["documentation"]) !== undefined) iri(run, s, foaf_page, x);
  if ((x = v["levelOfTheory"]) !== undefined) text(run, s, jk_levelOfTheory, x);
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

function mapActivity<T>(run: Run<T>, s: T, v: Holder): void {
  run.target.isA(s, prov_Activity);
  ownResource(run, s, v);
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
] satisfies readonly (readonly [string, ResourceMapping])[]);

/** Published prefixes that are also member names: a document cannot give them another meaning. */
export const memberPrefixes: ReadonlySet<string> = new Set(["time","unit"]);
