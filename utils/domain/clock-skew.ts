/**
 * What to add to the local clock to agree with a service's clock, in milliseconds. The service read its clock while the
 * request was under way, so the middle of that time has the smallest error.
 */
export const skewOf = (serverNow: number, askedAt: number, answeredAt: number): number =>
  serverNow - Math.round((askedAt + answeredAt) / 2);
