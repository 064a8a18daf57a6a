/** The weight of a feature for every step. Most of these features are places in which the step is mentioned. */
export const COMMON = {
  title: 2,
  path: 2,
  headline: 2,
  heading: 1.5,
  form: 1.5,
  button: 1.5,
  text: 1.5,
  /** Another form of the page asks for a password. */
  otherForm: -4.5,
  signUp: -2.5,
  /** Boxes that the step does not need. */
  extraInputs: -2,
};

/** The weight of a feature for one step. A step needs a sum above zero, and above the sums of the other steps. */
export const WEIGHTS = {
  identifier: { bias: -3, partialMatch: 0.75, named: 0.5, signIn: -1.5 },
  'extra-check': { bias: -3.5, named: 1 },
  code: { bias: -3.1, named: 1.5, token: 3, digits: 3, onlyInput: 0.5, secret: -1.5 },
  'new-password': {
    bias: -4.2,
    partialMatch: 1,
    named: 2,
    pair: 1.5,
    token: 0.5,
    onlyInput: 0.5,
    signIn: -2,
  },
  'change-password': { bias: 1 },
};
