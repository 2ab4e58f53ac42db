// SPDX-License-Identifier: Apache-2.0
import type { Law } from "../law.js";
import { duplicateId } from "./identity/duplicate-id.js";
import { idExact } from "./identity/id-exact.js";
import { references } from "./identity/references.js";
import { rename } from "./identity/rename.js";
import { provenanceKept } from "./provenance/provenance-kept.js";
import { exactDigits } from "./quantity/exact-digits.js";
import { homogeneous } from "./quantity/homogeneous.js";
import { missing } from "./quantity/missing.js";
import { uncertainty } from "./quantity/uncertainty.js";
import { unit } from "./quantity/unit.js";
import { isomorphic } from "./semantic/isomorphic.js";
import { axisOrder } from "./space/axis-order.js";
import { crs } from "./space/crs.js";
import { heightDatum } from "./space/height-datum.js";
import { scale } from "./space/scale.js";
import { instant } from "./time/instant.js";
import { intervalEnds } from "./time/interval-ends.js";
import { offsetPreserved } from "./time/offset-preserved.js";
import { shift } from "./time/shift.js";
import { validNotRecorded } from "./time/valid-not-recorded.js";

/** The laws of space, time, quantity, identity, meaning and provenance. */
export const facetLaws: readonly Law[] = [
  rename,
  crs,
  axisOrder,
  scale,
  heightDatum,
  instant,
  offsetPreserved,
  shift,
  intervalEnds,
  validNotRecorded,
  unit,
  homogeneous,
  uncertainty,
  missing,
  exactDigits,
  references,
  idExact,
  isomorphic,
  duplicateId,
  provenanceKept,
];
