// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { MOVING_LIMITS } from "./limits.js";

const NONE: Detection = { confidence: 0 };
const POSE: readonly (readonly [RegExp, 2 | 3])[] = [
  [
    /"(?:frameSpecification|frameChain|innerFrameSeries|innerFrameAndTimeSeries|streamElements?|frameList)"\s*:[\s\S]*"authority"\s*:/,
    3,
  ],
  [/"transitionModel"\s*:\s*\{[^}]*"authority"[\s\S]*"streamElements"\s*:/, 3],
  [/^\s*\{\s*"position"\s*:\s*\{[^}]*"(?:lat|lon)"[^}]*\}\s*,\s*"(?:angles|quaternion)"\s*:\s*\{/, 3],
  [/^\s*\{\s*"(?:angles|quaternion)"\s*:\s*\{[^}]*\}\s*,\s*"position"\s*:\s*\{[^}]*"lat"/, 3],
];
const MOVING: readonly (readonly [RegExp, 2 | 3])[] = [
  [/"temporalGeometry"\s*:\s*\{/, 3],
  [/"type"\s*:\s*"Moving(?:Point|LineString|Polygon|PointCloud|GeometryCollection)"/, 3],
  [/"temporalProperties"\s*:\s*\[/, 3],
  [/"type"\s*:\s*"Feature[\s\S]*"trs"\s*:\s*\{/, 3],
  [/"type"\s*:\s*"Feature[\s\S]*"datetimes"\s*:\s*\[/, 3],
  [/"(?:TemporalGeometrySequence|valueSequence)"[\s\S]*"datetimes"/, 3],
  [/^\s*[[{]\s*(?:\{\s*)?"datetimes"\s*:\s*\[/, 2],
  [/"itemType"\s*:\s*"movingfeature"/, 2],
];
/** Documents of the API and schemas that carry no data are known by name, so that they are refused by name. */
const NO_DATA =
  /ogcapi-movingfeatures|spec\/movingfeatures|Moving ?Features|^\s*\{\s*"title"\s*:[^,]*,\s*"updateFrequency"|moving_feature/i;
const POSE_SCHEMA = /GeoPose|"FrameSpecification"/;

/** Recognises both families by their members. The name of a file says nothing. */
export function detectMoving(head: Uint8Array, _hint: Hint): Detection {
  const bytes = head.subarray(0, MOVING_LIMITS.detectBytes);
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  if (!/^\s*[[{]/.test(text) || bytes.includes(0)) return NONE;
  if (/^\s*\{[\s\S]*"\$schema"\s*:/.test(text))
    return POSE_SCHEMA.test(text)
      ? { format: "geopose", confidence: 2 }
      : NO_DATA.test(text)
        ? { format: "mf-json", confidence: 2 }
        : NONE;
  const pose = POSE.find(([pattern]) => pattern.test(text));
  if (pose !== undefined) return { format: "geopose", version: "1.0", confidence: pose[1] };
  const moving = MOVING.find(([pattern]) => pattern.test(text));
  if (moving !== undefined) return { format: "mf-json", version: "1.0", confidence: moving[1] };
  return NO_DATA.test(text) && !/"(?:stac_version|cityobjects|@context)"/i.test(text)
    ? { format: "mf-json", confidence: 2 }
    : NONE;
}
