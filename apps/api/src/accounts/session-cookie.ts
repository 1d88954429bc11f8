/** The secret of a studio session. */
export const SESSION_COOKIE = 'odeum_session';
