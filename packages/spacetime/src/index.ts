// SPDX-License-Identifier: Apache-2.0
export {
  axesOf,
  axisCount,
  demandedAxisCount,
  type EastNorth,
  eastNorth,
  isReferenceSystem,
  periodOf,
  type Resolve,
  registeredAxes,
  verticalAxis,
  verticalDatumOf,
} from "./axes.js";
export { bboxOf } from "./bbox.js";
export { type Box, type BoxExcess, type BoxFault, boxContains, boxExcess, boxesMeet, boxFault } from "./box.js";
export { type CalendarArithmetic, calendarArithmetic, canonicalCalendar } from "./calendar.js";
export { cellFault, cellForm, cellOutOfRange, isCellCheckable } from "./cell.js";
export { compareInstants, type Order, sameDateLine } from "./compare-instants.js";
export type { CalendarDate } from "./day-number.js";
export { compareNumberTexts, type Decimal, decimalNumber } from "./decimal.js";
export {
  addDuration,
  compareDurations,
  type DurationParts,
  durationParts,
  durationRatio,
  durationSeconds,
} from "./duration.js";
export { secondsBetween, secondsOf } from "./exact-seconds.js";
export { edgesOnCycles, type FrameEdge, type FrameIslands, frameIslands } from "./frame-graph.js";
export { HEALPIX_MAX_ORDER, healpixCellCount, healpixFault, healpixNestedParent } from "./healpix.js";
export {
  type DatePosition,
  type EraPosition,
  type FaultyPosition,
  type NumberPosition,
  type Position,
  type Precision,
  readPosition,
} from "./instant.js";
export {
  type Bound,
  contains,
  endsAfter,
  gapBetween,
  type Interval,
  overlaps,
  readBound,
  readInterval,
  startsBefore,
  startToEnd,
} from "./interval.js";
export { jisMeshAt, jisMeshBounds, jisMeshFault, type MeshBounds, type MeshDigits } from "./jis-mesh.js";
export { endsWithLeapSecond, type LeapSecondTable, leapSecondTable, taiMinusUtc } from "./leap-second.js";
export { type LocalDateTime, localDateTime, writtenUnitSeconds } from "./local-date.js";
export { determinant, isAffine, isDegenerate, isSquare, type Matrix } from "./matrix.js";
export { dateOfNumber } from "./numeric-time.js";
export { haveRegisteredOperation } from "./operation.js";
export { type Coordinates, firstOutside, looksSwapped, outsideCell, outsideRange, samePosition } from "./position.js";
export { type PositionFault, positionFault } from "./position-fault.js";
export { isUnitQuaternion, quaternionNorm } from "./quaternion.js";
export { type Registration, referenceSystem, registration } from "./reference-system.js";
export { isRingClosed, isRingLargeEnough, type Ring, signedArea } from "./ring.js";
export { differsByFactor, evenStep, type ScaleDisorder, type ScaleSizes, scaleDisorder, typicalSize } from "./scale.js";
export { isSentinelTime } from "./sentinel-time.js";
export { openEdge, type Shell, type ShellEdge } from "./shell.js";
export { ISO_8601, type TemporalSystem, temporalSystem } from "./temporal-system.js";
export { parseTile, type TileXyz, tileAt, tileBounds, tileFault, tileParent, tileText } from "./tile-xyz.js";
export { type AtomicScale, convertInstant, isBeyondLeapSeconds, taiSeconds } from "./time-scale.js";
export { isUnevenTimeUnit, timeUnitSeconds } from "./time-unit.js";
export { type FixedZone, fixedZone } from "./time-zone.js";
export { unwrap } from "./unwrap.js";
export { writeInstant } from "./write-instant.js";
export {
  type CellFault,
  type CellPart,
  parseZfxy,
  type ZfxyBounds,
  type ZfxyCell,
  zfxyAltitude,
  zfxyAt,
  zfxyBounds,
  zfxyChildren,
  zfxyContains,
  zfxyFault,
  zfxyFloor,
  zfxyHeight,
  zfxyParent,
  zfxyText,
} from "./zfxy.js";
export { isZoneUndeclared } from "./zone-undeclared.js";
