// SPDX-License-Identifier: Apache-2.0
import { validateRiver } from "./candidates.js";

const [path = "", count = "0"] = process.argv.slice(2);
await validateRiver(path, Number(count));
console.log(Math.round(process.resourceUsage().maxRSS / 1000));
