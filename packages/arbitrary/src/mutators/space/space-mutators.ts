// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
import { axisCount } from "./axis-count.js";
import { boxOrder } from "./box-order.js";
import { cellValid } from "./cell-valid.js";
import { comparableSystems } from "./comparable-systems.js";
import { conservedAcrossScales } from "./conserved-across-scales.js";
import { coordinateDimension } from "./coordinate-dimension.js";
import { coordinateRange } from "./coordinate-range.js";
import { crsDeclared } from "./crs-declared.js";
import { declaredResolutionMatches } from "./declared-resolution-matches.js";
import { dynamicNeedsEpoch } from "./dynamic-needs-epoch.js";
import { echoAgrees } from "./echo-agrees.js";
import { fractionalInCell } from "./fractional-in-cell.js";
import { frameConnected } from "./frame-connected.js";
import { frameTree } from "./frame-tree.js";
import { latticeBasis } from "./lattice-basis.js";
import { matrixAffine } from "./matrix-affine.js";
import { mixedVertical } from "./mixed-vertical.js";
import { operatorDirection } from "./operator-direction.js";
import { prismOrder } from "./prism-order.js";
import { quaternionUnit } from "./quaternion-unit.js";
import { ringClosed } from "./ring-closed.js";
import { ringOrientation } from "./ring-orientation.js";
import { ringSize } from "./ring-size.js";
import { scaleDimension } from "./scale-dimension.js";
import { scaleOrder } from "./scale-order.js";
import { shellClosed } from "./shell-closed.js";
import { trajectoryLengths } from "./trajectory-lengths.js";
import { trajectoryOrder } from "./trajectory-order.js";
import { transformComplete } from "./transform-complete.js";
import { verticalDatumDeclared } from "./vertical-datum-declared.js";

/** A mutator for each rule of area space that one document can break, in the order of rules.yaml. */
export const spaceMutators: readonly Mutator[] = [
  coordinateDimension,
  coordinateRange,
  ringClosed,
  ringSize,
  ringOrientation,
  prismOrder,
  shellClosed,
  frameTree,
  frameConnected,
  quaternionUnit,
  latticeBasis,
  fractionalInCell,
  dynamicNeedsEpoch,
  axisCount,
  cellValid,
  trajectoryLengths,
  trajectoryOrder,
  comparableSystems,
  verticalDatumDeclared,
  crsDeclared,
  boxOrder,
  echoAgrees,
  transformComplete,
  matrixAffine,
  mixedVertical,
  scaleOrder,
  scaleDimension,
  operatorDirection,
  declaredResolutionMatches,
  conservedAcrossScales,
];
