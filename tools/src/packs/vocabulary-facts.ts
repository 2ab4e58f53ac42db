// SPDX-License-Identifier: Apache-2.0

/** Terms of a vocabulary that no package of a registry holds, typed as facts: local name, kind, label, clause. */
export interface TypedVocabulary {
  readonly prefix: string;
  readonly namespace: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  /** Why there is no package to read them from. */
  readonly reason: string;
  readonly terms: readonly (readonly [name: string, kind: string, label: string, clause: string])[];
}

const NO_PACKAGE = "No package of npm or PyPI holds the quads of this vocabulary.";
const OLDER_PACKAGE = "The package holds the edition before; these terms are new in this one.";

const DCAT_3: TypedVocabulary = {
  prefix: "dcat",
  namespace: "http://www.w3.org/ns/dcat#",
  title: "Data Catalog Vocabulary",
  version: "3 (W3C Recommendation 2024-08-22)",
  licence: "W3C Software and Document License",
  reason: OLDER_PACKAGE,
  terms: [
    ["inSeries", "object property", "in series", "#Property:dataset_in_series"],
    ["isVersionOf", "object property", "is version of", "#Property:resource_is_version_of"],
    ["previousVersion", "object property", "previous version", "#Property:resource_previous_version"],
    ["version", "datatype property", "version", "#Property:resource_version"],
  ],
};

const SOSA_2023: TypedVocabulary = {
  prefix: "sosa",
  namespace: "http://www.w3.org/ns/sosa/",
  title: "SOSA",
  version: "2023 edition (W3C and OGC, draft)",
  licence: "W3C Software and Document License",
  reason: OLDER_PACKAGE,
  terms: [
    ["Deployment", "class", "Deployment", "module sosa-common"],
    ["Property", "class", "Property", "module sosa-common"],
    ["System", "class", "System", "module sosa-common"],
    ["deployedOnPlatform", "object property", "deployed on platform", "module sosa-common"],
    ["forProperty", "object property", "for property", "module sosa-common"],
    ["hasDeployment", "object property", "has deployment", "module sosa-common"],
    [
      "hasUltimateFeatureOfInterest",
      "object property",
      "has ultimate feature of interest",
      "module sosa-common; ISO 19156:2023, ultimateFeatureOfInterest",
    ],
    ["implements", "object property", "implements", "module sosa-common"],
    ["isSubSystemOf", "object property", "is sub system of", "module sosa-common"],
    ["madeBySystem", "object property", "made by system", "module sosa-common"],
    ["resultQuality", "object property", "result quality", "module sosa-observation; ISO 19156:2023, resultQuality"],
  ],
};

const IADOPT: TypedVocabulary = {
  prefix: "iop",
  namespace: "https://w3id.org/iadopt/ont/",
  title: "I-ADOPT ontology",
  version: "1.1.0",
  licence: "CC BY 4.0",
  reason: NO_PACKAGE,
  terms: [
    ["Variable", "class", "Variable", "https://w3id.org/iadopt/ont/1.1.0"],
    ["hasConstraint", "object property", "has constraint", "https://w3id.org/iadopt/ont/1.1.0"],
    ["hasMatrix", "object property", "has matrix", "https://w3id.org/iadopt/ont/1.1.0"],
    ["hasObjectOfInterest", "object property", "has object of interest", "https://w3id.org/iadopt/ont/1.1.0"],
    ["hasStatisticalModifier", "object property", "has statistical modifier", "https://w3id.org/iadopt/ont/1.1.0"],
  ],
};

const DPV: TypedVocabulary = {
  prefix: "dpv",
  namespace: "https://w3id.org/dpv#",
  title: "Data Privacy Vocabulary",
  version: "2.0",
  licence: "W3C Software and Document License",
  reason: "The package holds version 0.x, in another namespace.",
  terms: [
    ["Consent", "class", "Consent", "DPV 2.0, module legal_basis"],
    ["Risk", "class", "Risk", "DPV 2.0, module risk"],
    ["ScientificResearch", "class", "Scientific Research", "DPV 2.0, module purposes"],
    ["hasJurisdiction", "object property", "has jurisdiction", "DPV 2.0, module jurisdiction"],
    ["hasLegalBasis", "object property", "has legal basis", "DPV 2.0, module legal_basis"],
    ["hasLocation", "object property", "has location", "DPV 2.0, module jurisdiction"],
    ["hasPersonalData", "object property", "has personal data", "DPV 2.0, module personal_data"],
    ["hasRiskLevel", "object property", "has risk level", "DPV 2.0, module risk"],
  ],
};

const CREDENTIALS: TypedVocabulary = {
  prefix: "cred",
  namespace: "https://www.w3.org/2018/credentials#",
  title: "Verifiable Credentials Vocabulary",
  version: "2.0 (W3C Recommendation 2025-05-15)",
  licence: "W3C Software and Document License",
  reason: NO_PACKAGE,
  terms: [
    ["VerifiableCredential", "class", "Verifiable credential", "VC Data Model 2.0, #credentials"],
    ["credentialSubject", "object property", "Credential subject", "VC Data Model 2.0, #defn-credentialSubject"],
    ["issuer", "object property", "Issuer", "VC Data Model 2.0, #defn-issuer"],
    ["validFrom", "datatype property", "Valid from", "VC Data Model 2.0, #defn-validFrom"],
    ["validUntil", "datatype property", "Valid until", "VC Data Model 2.0, #defn-validUntil"],
  ],
};

const SECURITY: TypedVocabulary = {
  prefix: "sec",
  namespace: "https://w3id.org/security#",
  title: "Security Vocabulary",
  version: "VC Data Integrity 1.0 (W3C Recommendation 2025-05-15)",
  licence: "W3C Software and Document License",
  reason: NO_PACKAGE,
  terms: [
    ["DataIntegrityProof", "class", "A Data Integrity Proof", "VC Data Integrity 1.0, #dataintegrityproof"],
    ["cryptosuite", "datatype property", "Cryptographic suite", "VC Data Integrity 1.0, #dfn-cryptosuite"],
    ["proof", "object property", "Proof sets", "VC Data Integrity 1.0, #proof-sets"],
    ["proofPurpose", "datatype property", "Proof purpose", "VC Data Integrity 1.0, #dfn-proofpurpose"],
    ["proofValue", "datatype property", "Proof value", "VC Data Integrity 1.0, #dfn-proofvalue"],
    ["verificationMethod", "object property", "Verification method", "VC Data Integrity 1.0, #dfn-verificationmethod"],
  ],
};

const FAIR4ML: TypedVocabulary = {
  prefix: "fair4ml",
  namespace: "https://w3id.org/fair4ml/",
  title: "FAIR4ML metadata schema",
  version: "0.1.0 (RDA, draft)",
  licence: "CC0 1.0",
  reason: NO_PACKAGE,
  terms: [
    ["MLModel", "class", "Executable Machine Learning Model", "FAIR4ML 0.1.0, class MLModel"],
    ["testedOn", "property", "tested on", "FAIR4ML 0.1.0, new properties of MLModel"],
    ["trainedOn", "property", "trained on", "FAIR4ML 0.1.0, new properties of MLModel"],
  ],
};

const OTHERS: readonly TypedVocabulary[] = [
  {
    prefix: "adms",
    namespace: "http://www.w3.org/ns/adms#",
    title: "Asset Description Metadata Schema",
    version: "2.00",
    licence: "CC BY 4.0",
    reason: NO_PACKAGE,
    terms: [
      ["Identifier", "class", "Identifier", "ADMS 2.00, class Identifier"],
      ["identifier", "object property", "identifier", "ADMS 2.00, property identifier"],
    ],
  },
  {
    prefix: "cf",
    namespace: "http://vocab.nerc.ac.uk/standard_name/",
    title: "CF standard names in the NERC Vocabulary Server",
    version: "CF Standard Name Table",
    licence: "CC BY 4.0",
    reason: "The table of standard names is data; only the name that an alignment uses is listed.",
    terms: [["forecast_reference_time", "individual", "forecast_reference_time", "CF Standard Name Table"]],
  },
  {
    prefix: "covjson",
    namespace: "https://covjson.org/def/core#",
    title: "CoverageJSON core terms",
    version: "1.0 (OGC 21-069r2)",
    licence: "OGC Software License",
    reason: NO_PACKAGE,
    terms: [
      ["Coverage", "class", "Coverage", "OGC 21-069r2, Coverage Objects"],
      ["Domain", "class", "Domain", "OGC 21-069r2, Domain Objects"],
      ["NdArray", "class", "NdArray", "OGC 21-069r2, NdArray Objects"],
      ["Parameter", "class", "Parameter", "OGC 21-069r2, Parameter Objects"],
      ["domain", "property", "domain", "OGC 21-069r2, JSON-LD context"],
      ["parameter", "property", "parameter", "OGC 21-069r2, JSON-LD context"],
    ],
  },
  {
    prefix: "cr",
    namespace: "http://mlcommons.org/croissant/",
    title: "Croissant",
    version: "1.0",
    licence: "Apache-2.0",
    reason: NO_PACKAGE,
    terms: [["Split", "class", "Split", "Croissant 1.0, ML-specific features, splits"]],
  },
  {
    prefix: "projjson",
    namespace: "https://proj.org/schemas/v0.7/projjson.schema.json#/definitions/",
    title: "PROJJSON schema",
    version: "0.7",
    licence: "MIT",
    reason: "It is a JSON Schema; its definitions are named by JSON Pointer and have no quads.",
    terms: [
      ["axis", "definition", "axis", "PROJJSON 0.7, definitions"],
      ["crs", "definition", "crs", "PROJJSON 0.7, definitions"],
      ["single_operation", "definition", "single_operation", "PROJJSON 0.7, definitions"],
    ],
  },
  {
    prefix: "spdx",
    namespace: "http://spdx.org/rdf/terms#",
    title: "SPDX terms",
    version: "2.3",
    licence: "CC BY 3.0",
    reason: NO_PACKAGE,
    terms: [["checksum", "object property", "checksum", "SPDX 2.3, File checksum and annex C"]],
  },
  {
    prefix: "ssn-system",
    namespace: "http://www.w3.org/ns/ssn/systems/",
    title: "SSN system capabilities",
    version: "W3C Recommendation 2017-10-19",
    licence: "W3C Software and Document License",
    reason: NO_PACKAGE,
    terms: [
      ["Condition", "class", "Condition", "SSN, System capabilities module"],
      ["inCondition", "object property", "in condition", "SSN, System capabilities module"],
    ],
  },
  {
    prefix: "td",
    namespace: "https://www.w3.org/2019/wot/td#",
    title: "Thing Description ontology",
    version: "1.1 (W3C Recommendation 2023-12-05)",
    licence: "W3C Software and Document License",
    reason: NO_PACKAGE,
    terms: [["hasActionAffordance", "object property", "has action affordance", "WoT TD 1.1, ontology, td:Thing"]],
  },
];

/** What has to be typed, with the clause where each term stands. */
export const TYPED_VOCABULARIES: readonly TypedVocabulary[] = [
  DCAT_3,
  SOSA_2023,
  IADOPT,
  DPV,
  CREDENTIALS,
  SECURITY,
  FAIR4ML,
  ...OTHERS,
];
