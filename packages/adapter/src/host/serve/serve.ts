// SPDX-License-Identifier: Apache-2.0
export { type HelloLimits, PROTOCOL, type Reply, type Request, type WireEnd, type WireEvent } from "./protocol.js";
export { serveAdapter, type TakeReply } from "./serve-adapter.js";
export { serveProcess } from "./serve-process.js";
