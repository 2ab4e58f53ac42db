// SPDX-License-Identifier: Apache-2.0
import { csFormat } from "./csapi/cs-format.js";
import type { FormatReader } from "./format-reader.js";
import { ngsiLdFormat, ngsiV2Format } from "./ngsi/ngsi-format.js";
import { omsFormat } from "./oms/oms-format.js";
import { staFormat } from "./sta/sta-format.js";

/** The formats that are read; the surest detection wins, the earlier one at equal certainty. */
export const formats: readonly FormatReader[] = [csFormat, staFormat, omsFormat, ngsiLdFormat, ngsiV2Format];
