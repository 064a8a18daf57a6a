/** What the extension asks of the script in a page. Apart from what that script may say, whose schemas weigh. */

/** The question that the popup asks of the page before it; the answer is a `State`. */
export const GET_STATE = 'guide.state';
/** The worker's word that the person asked for the guide here. */
export const LOOK_AGAIN = 'guide.look';
