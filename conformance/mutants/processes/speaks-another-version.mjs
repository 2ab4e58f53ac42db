// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

await speak({ hello: { protocol: 2 } });
