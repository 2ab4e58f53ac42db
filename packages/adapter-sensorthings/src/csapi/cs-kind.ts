// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What a document of Connected Systems is; what is no observation or datastream is named and refused. */
export type CsKind = "observation" | "datastream" | { readonly refused: Bilingual };

/** Type names of SWE Common 3 and of SensorML 3. */
const SWE =
  /^(?:Boolean|Count|Quantity|Time|Category|Text|(?:Count|Quantity|Time|Category)Range|Data(?:Record|Array|Choice|Stream)|Vector|Matrix|Geometry|(?:Text|JSON|XML|Binary)Encoding|Allowed(?:Tokens|Times|Values))$/;
const SENSOR_ML = /^(?:Physical(?:System|Component)|(?:Simple|Aggregate)Process|Deployment)$/;
/** Members one of which a component or an encoding of SWE Common has. */
const SWE_MEMBERS = [
  "definition",
  "label",
  "uom",
  "tokenSeparator",
  "members",
  "values",
  "intervals",
  "elementType",
  "fields",
  "value",
  "geometry",
];
const SENSOR_ML_MEMBERS = ["uniqueId", "definition", "label"];

/** Documents that a member gives away. */
const NAMES: readonly (readonly [keys: readonly string[], name: Bilingual])[] = [
  [["obsFormat", "commandFormat"], { en: "schema of results or commands", ja: "結果または指令の書式" }],
  [
    ["@swe.definition", "@swe.uomCode"],
    { en: "JSON Schema of results or commands", ja: "結果または指令のJSON Schema" },
  ],
  [
    ["command@id", "inputName", "controlstream@id"],
    { en: "command or control stream", ja: "指令または制御ストリーム" },
  ],
  [["observation@link"], { en: "result of a command", ja: "指令の結果" }],
  [["baseProperty"], { en: "derived property", ja: "派生した特性" }],
  [["uom"], { en: "SWE Common component", ja: "SWE Commonの要素" }],
];
const FEATURE: Bilingual = { en: "feature of a system or sample", ja: "システムまたは試料の地物" };
const SYSTEMS = /^(?:sosa|ssn):|www\.w3\.org\/ns\/(?:sosa|ssn)\/|\/samplingFeatureType\//;

/**
 * @param keys members of the document
 * @param all members anywhere in it
 * @param textOf the text of a member of the document, or of its properties when it is a Feature
 */
export function csKind(
  keys: ReadonlySet<string>,
  all: ReadonlySet<string>,
  textOf: (key: string) => string | undefined,
): CsKind | undefined {
  if (keys.has("datastream@id") && keys.has("result")) return "observation";
  if (keys.has("observedProperties") && (keys.has("system@link") || keys.has("resultType"))) return "datastream";
  if (keys.has("schema") && (keys.has("featureOfInterest@link") || keys.has("samplingFeature@link")))
    return "datastream";
  if (keys.has("@context")) return undefined;
  const type = textOf("type") ?? "";
  if (SWE.test(type) && SWE_MEMBERS.some((key) => keys.has(key)))
    return { refused: { en: `SWE Common component ${type}`, ja: `SWE Commonの要素${type}` } };
  if (SENSOR_ML.test(type) && SENSOR_ML_MEMBERS.some((key) => keys.has(key)))
    return { refused: { en: `SensorML ${type}`, ja: `SensorMLの${type}` } };
  if (type === "Feature" && SYSTEMS.test(textOf("featureType") ?? "")) return { refused: FEATURE };
  if (type === "Feature" && all.has("sampledFeature@link")) return { refused: FEATURE };
  const named = NAMES.find(([marks]) => marks.some((key) => keys.has(key) || (key.startsWith("@swe") && all.has(key))));
  return named === undefined ? undefined : { refused: named[1] };
}
