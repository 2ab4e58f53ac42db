// SPDX-License-Identifier: Apache-2.0
import type { Law } from "../law.js";
import { memory } from "./bounded/memory.js";
import { timeGrowth } from "./bounded/time-growth.js";
import { boundaries } from "./core/boundaries.js";
import { detect } from "./core/detect.js";
import { deterministic } from "./core/deterministic.js";
import { empty } from "./core/empty.js";
import { ignoresNothing } from "./core/ignores-nothing.js";
import { lexicalNegatives } from "./core/lexical-negatives.js";
import { nativeLocation } from "./core/native-location.js";
import { negativeCodes } from "./core/negative-codes.js";
import { noDefault } from "./core/no-default.js";
import { noHistory } from "./core/no-history.js";
import { noPartial } from "./core/no-partial.js";
import { orderFree } from "./core/order-free.js";
import { pure } from "./core/pure.js";
import { schemaValid } from "./core/schema-valid.js";
import { structural } from "./core/structural.js";
import { total } from "./core/total.js";
import { truncation } from "./core/truncation.js";
import { hostile } from "./secure/hostile.js";
import { earlyError } from "./stream/early-error.js";
import { partition } from "./stream/partition.js";

/** The laws of the classes core, stream, bounded and secure. */
export const coreLaws: readonly Law[] = [
  deterministic,
  orderFree,
  pure,
  noHistory,
  schemaValid,
  empty,
  total,
  truncation,
  structural,
  negativeCodes,
  noPartial,
  nativeLocation,
  partition,
  earlyError,
  memory,
  timeGrowth,
  detect,
  noDefault,
  hostile,
  ignoresNothing,
  lexicalNegatives,
  boundaries,
];
