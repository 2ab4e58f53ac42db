// SPDX-License-Identifier: Apache-2.0
import { referenceCycle } from "./reference-cycle.js";

/** No system is, through others, a subsystem of itself. */
export const subsystemAcyclic = referenceCycle("OB-08", "System", "subSystemOf");
