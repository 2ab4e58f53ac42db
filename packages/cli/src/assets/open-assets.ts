// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import type { DocumentReport, InputDocument } from "@jiku/validate";
import type { Plan } from "../run/plan.js";
import { createAssetCheck } from "./asset-check.js";
import { createAssetHomes } from "./asset-homes.js";

/** The files of assets, opened while documents are validated. */
export interface OpenAssets {
  readonly rules: readonly Rule[];
  /** The document to validate, which from then on tells where it stands. */
  watch(document: InputDocument, plan: Plan): InputDocument;
  /** The report without its general remark that no digest was compared, and with one for each asset that was not. */
  told(report: DocumentReport, plan: Plan): DocumentReport;
}

export function createOpenAssets(followSymlinks: boolean): OpenAssets {
  const homes = createAssetHomes(followSymlinks);
  const check = createAssetCheck(homes.homeOf);
  return {
    rules: check.rules,
    watch: homes.watch,
    told(report, plan) {
      const context = homes.contextOf(plan);
      const rest = report.notChecked.filter((item) => item.what !== "ID-05");
      return { ...report, notChecked: [...rest, ...(context === undefined ? [] : check.notChecked(context))] };
    },
  };
}
