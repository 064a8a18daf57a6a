/**
 * What the local clock must be advanced by to agree with a service's, in milliseconds. The service's clock was read
 * while the question was under way: the middle errs least.
 */
export const skewOf = (serverNow: number, askedAt: number, answeredAt: number): number =>
  serverNow - Math.round((askedAt + answeredAt) / 2);
