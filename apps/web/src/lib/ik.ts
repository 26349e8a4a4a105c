let ik: string | undefined;

/** For whom this page was made; every call says so, and another login then answers 401 instead of mixing two people. */
export const zetIk = (gebruikerId: string | undefined): void => {
  ik = gebruikerId;
};
export const leesIk = (): string | undefined => ik;
