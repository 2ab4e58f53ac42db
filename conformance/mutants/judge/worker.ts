// SPDX-License-Identifier: Apache-2.0
import { parentPort, workerData } from "node:worker_threads";
import { judgeShare } from "./judge-share.js";
import type { Share } from "./share.js";

parentPort?.postMessage(await judgeShare(workerData as Share));
