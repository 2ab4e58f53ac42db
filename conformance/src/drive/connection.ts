// SPDX-License-Identifier: Apache-2.0
import type { AdapterManifest, DecodeEvent } from "@jiku/adapter";
import type { WireEnd, WireEvent } from "@jiku/adapter/serve";
import { Breakdown, type Usage } from "../subject.js";
import type { Channel } from "./channel.js";
import { type Patience, strain } from "./patience.js";
import { wholeFinding } from "./whole-finding.js";

/** What calls to one subject share. */
export interface Connection {
  readonly channel: Channel;
  readonly manifest: AdapterManifest;
  readonly workdir: string;
  readonly patience: Patience;
  now(): number;
}

const LONGEST = 60_000;

/** Milliseconds for a call on so many bytes. */
export function timeoutFor({ manifest, patience }: Pick<Connection, "manifest" | "patience">, bytes: number): number {
  return Math.min(LONGEST, patience.call + (bytes / 2 ** 20) * manifest.limits.secondsPerMiB * 1000) * strain();
}

export function usageSince(began: number, { channel, now }: Connection): Usage {
  const memory = channel.memory();
  return { milliseconds: now() - began, ...(memory === undefined ? {} : { memory }) };
}

/** The event with whole findings. */
export function wholeEvent<Event extends WireEvent>(event: Event, manifest: AdapterManifest): Event {
  return event.kind === "finding" ? { ...event, finding: wholeFinding(event.finding, manifest) } : event;
}

/** The last event out of the end of a call. @throws Breakdown when it has no outcome */
export function endEvent({ outcome, resources = 0, unread }: WireEnd): DecodeEvent & { readonly kind: "end" } {
  if (outcome === "unsupported") throw new Breakdown("threw", "the subject does not support this operation");
  if (outcome === undefined) throw new Breakdown("protocol", "an end without an outcome");
  return { kind: "end", outcome, resources, ...(unread === undefined ? {} : { unread }) };
}
