/**
 * What the extension asks the script in a page. It is apart from what that script may say, because those schemas are
 * large.
 */

/** The popup's question to the page in front of the person. The answer is a `State`. */
export const GET_STATE = 'guide.state';
/** The worker tells the page that the person asked for the guide here. */
export const LOOK_AGAIN = 'guide.look';
