// SPDX-License-Identifier: Apache-2.0
import { done, speak } from "./speak.mjs";

await speak({ odd: (id) => done(`${id}0`) });
