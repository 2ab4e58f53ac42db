// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";

/** The readers of foreign formats, each in a file of its own that is loaded when it is first asked. */
export const adapterLoaders: readonly (() => Promise<Adapter>)[] = [
  async () => (await import("@jiku/adapter-city")).adapter,
  async () => (await import("@jiku/adapter-stac")).adapter,
  async () => (await import("@jiku/adapter-sensorthings")).adapter,
  async () => (await import("@jiku/adapter-model")).adapter,
  async () => (await import("@jiku/adapter-rde")).adapter,
  async () => (await import("@jiku/adapter-cf")).adapter,
  async () => (await import("@jiku/adapter-crystal")).adapter,
  async () => (await import("@jiku/adapter-moving")).adapter,
  async () => (await import("@jiku/adapter-research-object")).adapter,
  async () => (await import("@jiku/adapter-table")).adapter,
];
