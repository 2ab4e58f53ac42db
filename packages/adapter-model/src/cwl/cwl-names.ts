// SPDX-License-Identifier: Apache-2.0

export const CWL = "CWL";
export const CWL_MEDIA_TYPE = "application/cwl+yaml";
export const CWL_SPECIFICATION = "https://www.commonwl.org/v1.2/";

/** Versions that are read; what this adapter reads of them is the same in all. */
export const CWL_VERSIONS = ["v1.0", "v1.1", "v1.2"] as const;

export type ProcessClass = "CommandLineTool" | "ExpressionTool" | "Workflow";

/** Members that a process may have (CWL 1.2). `hints` and `requirements` and the ways to run are not lifted. */
const COMMON = ["class", "id", "label", "doc", "inputs", "outputs", "requirements", "hints", "cwlVersion", "intent"];
export const PROCESS_MEMBERS: Readonly<Record<ProcessClass, ReadonlySet<string>>> = {
  CommandLineTool: new Set([
    ...COMMON,
    "baseCommand",
    "arguments",
    "stdin",
    "stdout",
    "stderr",
    "successCodes",
    "temporaryFailCodes",
    "permanentFailCodes",
  ]),
  ExpressionTool: new Set([...COMMON, "expression"]),
  Workflow: new Set([...COMMON, "steps"]),
};
