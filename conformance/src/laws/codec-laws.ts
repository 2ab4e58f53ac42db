// SPDX-License-Identifier: Apache-2.0
import type { Law } from "../law.js";
import { extensionKept } from "./codec-declared-loss/extension-kept.js";
import { lossComplete } from "./codec-declared-loss/loss-complete.js";
import { lossIdempotent } from "./codec-declared-loss/loss-idempotent.js";
import { lossManifest } from "./codec-declared-loss/loss-manifest.js";
import { lossSound } from "./codec-declared-loss/loss-sound.js";
import { monotone } from "./codec-declared-loss/monotone.js";
import { refuseOrDeclare } from "./codec-declared-loss/refuse-or-declare.js";
import { byteStable } from "./codec-lossless/byte-stable.js";
import { concat } from "./codec-lossless/concat.js";
import { normalForm } from "./codec-lossless/normal-form.js";
import { readsReference } from "./codec-lossless/reads-reference.js";
import { referenceReads } from "./codec-lossless/reference-reads.js";
import { roundTrip } from "./codec-lossless/round-trip.js";
import { sidecarIdentity } from "./codec-lossless/sidecar-identity.js";

/** The laws of the two codec classes. */
export const codecLaws: readonly Law[] = [
  roundTrip,
  byteStable,
  normalForm,
  lossComplete,
  lossSound,
  lossManifest,
  refuseOrDeclare,
  monotone,
  lossIdempotent,
  concat,
  referenceReads,
  readsReference,
  sidecarIdentity,
  extensionKept,
];
