// SPDX-License-Identifier: Apache-2.0

/** A SHA-256 that takes its bytes piece by piece (FIPS 180-4, 6.2); the Web Crypto digest needs all of them at once. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** Ends the computation: 64 lower-case hexadecimal digits. Call it once. */
  hex(): string;
}

const BLOCK = 64;

/** Begins a digest. */
export function createSha256(): Sha256 {
  const state = Int32Array.from(firstBits(8, (p) => Math.sqrt(p)));
  const rest = new Uint8Array(BLOCK * 2);
  const words = new Int32Array(64);
  let filled = 0;
  let length = 0;

  return {
    update(bytes) {
      length += bytes.length;
      let at = 0;
      if (filled > 0) {
        at = Math.min(BLOCK - filled, bytes.length);
        rest.set(bytes.subarray(0, at), filled);
        filled += at;
        if (filled < BLOCK) return;
        compress(state, words, rest, 0);
        filled = 0;
      }
      for (; at + BLOCK <= bytes.length; at += BLOCK) compress(state, words, bytes, at);
      rest.set(bytes.subarray(at), 0);
      filled = bytes.length - at;
    },
    hex() {
      rest.fill(0, filled);
      rest[filled] = 0x80;
      const end = filled < BLOCK - 8 ? BLOCK : BLOCK * 2;
      const view = new DataView(rest.buffer);
      view.setUint32(end - 8, Math.floor(length / 0x20000000));
      view.setUint32(end - 4, (length << 3) >>> 0);
      for (let at = 0; at < end; at += BLOCK) compress(state, words, rest, at);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
    },
  };
}

/** The first 32 bits of the fractional parts of a function of the first `count` primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function firstBits(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return primes.map((p) => (root(p) % 1) * 0x100000000);
}

const K = Int32Array.from(firstBits(64, (p) => Math.cbrt(p)));

function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let t = 0, i = from; t < 16; t++, i += 4) {
    w[t] =
      ((bytes[i] as number) << 24) |
      ((bytes[i + 1] as number) << 16) |
      ((bytes[i + 2] as number) << 8) |
      (bytes[i + 3] as number);
  }
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = ((w[t - 16] as number) + s0 + (w[t - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[t] as number) + (w[t] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}
