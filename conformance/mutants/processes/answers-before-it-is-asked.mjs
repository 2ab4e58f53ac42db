// SPDX-License-Identifier: Apache-2.0
import { done, speak } from "./speak.mjs";

done("0");
await speak();
