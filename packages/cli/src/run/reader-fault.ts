// SPDX-License-Identifier: Apache-2.0
import type { ReadingFault } from "./catalogue-finding.js";

/** A reader broke down on an input: what its report is to say. */
export class ReaderFault extends Error {
  readonly fault: ReadingFault;

  constructor(fault: ReadingFault, options?: ErrorOptions) {
    super(fault.case ?? fault.code, options);
    this.name = "ReaderFault";
    this.fault = fault;
  }
}
