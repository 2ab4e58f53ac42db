// SPDX-License-Identifier: Apache-2.0

/** A breach of a law of the sources, with the place to open. `law` names it in kebab case; lines count from 1. */
export interface Problem {
  readonly law: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** One line a problem: `file:line law message`. */
export function problemText(problem: Problem): string {
  return `${problem.file}:${problem.line} ${problem.law} ${problem.message}`;
}

/** A source that cannot be read at all; generation stops. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  constructor(readonly problem: Problem) {
    super(problemText(problem));
  }
}
