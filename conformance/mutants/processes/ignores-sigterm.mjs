// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

process.on("SIGTERM", () => {});
setInterval(() => {}, 1000);
await speak({ odd: () => {} });
