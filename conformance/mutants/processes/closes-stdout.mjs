// SPDX-License-Identifier: Apache-2.0
import { closeSync } from "node:fs";
import { speak } from "./speak.mjs";

await speak({ odd: () => closeSync(1) });
