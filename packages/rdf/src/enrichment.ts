// SPDX-License-Identifier: Apache-2.0
import { enrichGeometry } from "./enrich-geometry.js";
import { enrichRelation } from "./enrich-relation.js";
import { enrichUnit } from "./enrich-unit.js";
import type { Enrichment } from "./run.js";

/** What is added with option `enrich`, outside the equality with JSON-LD. */
export const enrichment: Enrichment = { unit: enrichUnit, geometry: enrichGeometry, relation: enrichRelation };
