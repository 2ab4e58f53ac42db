// SPDX-License-Identifier: Apache-2.0
import { parentPort, workerData } from "node:worker_threads";
import * as tables from "@jiku/arbitrary/tables";
import { runShare } from "./share.js";

const { from, to } = workerData as { readonly from: number; readonly to: number };

parentPort?.postMessage(await runShare(from, to, tables));
