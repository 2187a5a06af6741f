// The layout beside the page: takes a plan and posts places as they settle, the last one marked as final.

import { type Plan, settle, steps } from './forces';

/** A plan with a number; a later one takes the place of those before. */
export interface Request {
  number: number;
  plan: Plan;
}

export interface Settled {
  number: number;
  places: Float64Array;
  final: boolean;
}

const rounds = 8;
let latest = 0;

self.onmessage = async ({ data: { number, plan } }: MessageEvent<Request>) => {
  latest = number;
  const each = Math.ceil(steps(plan.fixed.length) / rounds);
  let places = plan.places;
  for (let round = 1; round <= rounds && latest === number; round++) {
    places = settle({ ...plan, places }, each);
    self.postMessage({ number, places, final: round === rounds } satisfies Settled);
    await new Promise((resolve) => setTimeout(resolve)); // lets a later plan in
  }
};
