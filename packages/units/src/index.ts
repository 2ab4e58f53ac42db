// SPDX-License-Identifier: Apache-2.0
export { canonicalUnit } from "./canonical-unit.js";
export { commensurable } from "./commensurable.js";
export { type ConvertOptions, convert } from "./convert.js";
export type { DimensionVector } from "./dimension.js";
export { isIntervalScale } from "./is-interval-scale.js";
export { nearestUnit } from "./nearest-unit.js";
export { type NormaliseOptions, normaliseUnit, type UnitDialect } from "./normalise-unit.js";
export { parseUnit } from "./parse-unit.js";
export { type QuantityKind, quantityKind } from "./quantity-kind.js";
export type { Unit } from "./unit.js";
export { type QudtUnit, unitOfIri } from "./unit-of-iri.js";
export { unitsOfCode } from "./units-of-code.js";
