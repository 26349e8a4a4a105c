/** The one sentence about a household that may be known but that the seeker may not see: no fields, no count. */
export const mogelijkBekendBericht =
  'Mogelijk is dit gezin al bekend. De praktijkverbinder neemt contact op.';
