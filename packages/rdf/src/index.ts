// SPDX-License-Identifier: Apache-2.0
export { createRdfWriter, type RdfFormat, type RdfWriter } from "./create-rdf-writer.js";
export type { RdfFault, RdfFaultCode } from "./fault.js";
export type { RdfOptions } from "./open-run.js";
export { toQuads } from "./to-quads.js";
