// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import type { DocumentReport } from "@jiku/validate";
import type { FixTable } from "../edit/text-edit.js";
import type { Survey } from "../survey/survey.js";
import type { Detected } from "./detect.js";
import type { Origin } from "./origin.js";

/** One input that is ready to be judged; plain data. */
export interface Plan {
  /** What reports show. */
  readonly name: string;
  readonly origin: Origin;
  readonly format: Extract<Detected, { kind: "jiku" | "foreign" }>;
  /** IRI under which an adapter mints identities, where the user names one. */
  readonly base?: string;
  /** Folder that files beside the input are looked up in; absent for a stream. */
  readonly root?: string;
  /** Its resources are known to the others, and it is not judged itself. */
  readonly known?: true;
}

/** The result of one input. */
export interface Judged {
  readonly report: DocumentReport;
  readonly survey?: Survey;
  /** What undoes findings, as changes of the file; only where they were asked for. */
  readonly fixes?: FixTable;
  /** Findings that the baseline knows and that are left out. */
  readonly hidden?: number;
  /** Found in a folder and no data: listed, and nothing else. */
  readonly listedOnly?: true;
}

/** core for Jiku's own documents, draft for lifted foreign files, unless the user names one. */
export function profileOf(format: Detected, asked: ProfileName | undefined): ProfileName {
  return asked ?? (format.kind === "foreign" ? "draft" : "core");
}
