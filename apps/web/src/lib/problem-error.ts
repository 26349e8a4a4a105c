import type { ProblemBody } from '@naast/contract/problem';
import type { Refusal } from './call-types.ts';

/** A refusal of the server, thrown where TanStack Query expects an error. */
export class ProblemError extends Error {
  readonly status: number;
  readonly problem: ProblemBody;

  constructor(weigering: Refusal) {
    super(weigering.problem.detail);
    this.status = weigering.status;
    this.problem = weigering.problem;
  }
}
