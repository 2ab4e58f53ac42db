// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
import { axesMatch } from "./axes-match.js";
import { axisMonotone } from "./axis-monotone.js";
import { boundsValid } from "./bounds-valid.js";
import { chunksFit } from "./chunks-fit.js";
import { columnsEqual } from "./columns-equal.js";
import { companionValid } from "./companion-valid.js";
import { coordinateReferencedOnce } from "./coordinate-referenced-once.js";
import { domainTypeAxes } from "./domain-type-axes.js";
import { flagsKnown } from "./flags-known.js";
import { gridIdentity } from "./grid-identity.js";
import { holeHasReason } from "./hole-has-reason.js";
import { holeReasonDeclared } from "./hole-reason-declared.js";
import { indexJoin } from "./index-join.js";
import { oneProperty } from "./one-property.js";
import { packingIntegers } from "./packing-integers.js";
import { propertyDeclared } from "./property-declared.js";
import { rangesMatchVariables } from "./ranges-match-variables.js";
import { referencingDimension } from "./referencing-dimension.js";
import { regularAxis } from "./regular-axis.js";
import { valuesCount } from "./values-count.js";
import { valuesFitType } from "./values-fit-type.js";
import { valuesInRange } from "./values-in-range.js";

/** A mutator for each rule of area field that one document can break, in the order of rules.yaml. */
export const fieldMutators: readonly Mutator[] = [
  valuesCount,
  axesMatch,
  rangesMatchVariables,
  axisMonotone,
  boundsValid,
  coordinateReferencedOnce,
  referencingDimension,
  columnsEqual,
  chunksFit,
  valuesFitType,
  holeHasReason,
  flagsKnown,
  companionValid,
  valuesInRange,
  regularAxis,
  packingIntegers,
  domainTypeAxes,
  oneProperty,
  propertyDeclared,
  holeReasonDeclared,
  indexJoin,
  gridIdentity,
];
