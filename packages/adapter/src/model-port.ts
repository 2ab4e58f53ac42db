// SPDX-License-Identifier: Apache-2.0

/** Values of parameters and inputs, by the name of the port. */
export type PortValues = Readonly<Record<string, number | string | boolean | readonly number[]>>;

/** A running model behind an adapter of class `model`. Calls come in the order init, step..., terminate. */
export interface ModelPort {
  init(parameters: PortValues): Promise<void>;
  /** Advances to the time position `to`; returns the outputs there. */
  step(to: string, inputs: PortValues): Promise<PortValues>;
  getState(): Promise<Uint8Array>;
  setState(state: Uint8Array): Promise<void>;
  terminate(): Promise<void>;
}
