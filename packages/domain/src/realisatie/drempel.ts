/** A number over fewer casussen than this could be about a family that somebody knows; it is not shown. */
export const MINIMUM_CASUSSEN = 5;

/** A count or an investering that lies further from what was expected than this share was wrong. */
export const AFWIJKING = 0.25;
