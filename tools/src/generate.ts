// SPDX-License-Identifier: Apache-2.0
import { emitAdapters } from "./emit/adapters.js";
import { emitArbitraries } from "./emit/arbitraries.js";
import { emitCatalogue } from "./emit/catalogue.js";
import { emitContext } from "./emit/context.js";
import { emitCrosswalk } from "./emit/crosswalk.js";
import { emitDecisionTables } from "./emit/decision-tables.js";
import { emitDiagrams } from "./emit/diagrams.js";
import { emitExchangePaths } from "./emit/exchange-paths.js";
import { emitFailingExamples } from "./emit/failing-examples.js";
import { emitIr } from "./emit/ir-json.js";
import { emitMapping } from "./emit/mapping.js";
import type { Output } from "./emit/mark.js";
import { emitPacks } from "./emit/packs.js";
import { emitPages } from "./emit/pages.js";
import { emitProfiles } from "./emit/profiles.js";
import { emitRulesTable } from "./emit/rules-table.js";
import { emitSchemas } from "./emit/schemas.js";
import { emitShacl } from "./emit/shacl.js";
import { emitShapes } from "./emit/shapes.js";
import { emitSites } from "./emit/sites.js";
import { emitTerms } from "./emit/terms.js";
import { emitTraceability } from "./emit/traceability.js";
import { emitTypes } from "./emit/types.js";
import { emitValidators } from "./emit/validators.js";
import { emitVocabulary } from "./emit/vocabulary.js";
import { emitWalks } from "./emit/walks.js";
import { buildIr } from "./ir/build.js";
import type { SourceTree } from "./read/source-tree.js";

/**
 * Every generated file of the repository, as a pure function of the hand-written sources.
 * @throws SourceError where a source cannot be understood
 */
export async function generate(tree: SourceTree): Promise<Output> {
  const ir = buildIr(tree);
  const parts = [
    await emitTypes(ir, tree),
    emitSchemas(tree),
    await emitValidators(ir, tree),
    emitShapes(ir, tree),
    emitArbitraries(ir, tree),
    emitSites(ir, tree),
    emitWalks(ir, tree),
    emitTerms(ir, tree),
    emitContext(ir, tree),
    emitMapping(ir, tree),
    emitCatalogue(ir, tree),
    emitPacks(ir, tree),
    emitProfiles(ir, tree),
    emitPages(ir, tree),
    emitVocabulary(ir, tree),
    emitCrosswalk(ir, tree),
    emitDiagrams(ir, tree),
    emitRulesTable(ir, tree),
    emitTraceability(ir, tree),
    emitFailingExamples(ir, tree),
    emitDecisionTables(ir, tree),
    emitExchangePaths(ir, tree),
    emitShacl(ir, tree),
    emitAdapters(tree),
    emitIr(ir, tree),
  ];
  return new Map(parts.flatMap((part) => [...part]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The part of `generate` that the build of package validate needs in a fresh clone. */
export async function generateValidators(tree: SourceTree): Promise<Output> {
  return emitValidators(buildIr(tree), tree);
}
