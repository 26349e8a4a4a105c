/** Who of the commissie is left for one aanvraag, once everyone who may not decide on it is taken off. */
export interface Bezetting {
  /** Seats with somebody on them who may vote; the member or the deputy. */
  zetels: number;
  /** The voorzitter, or their deputy, may record the besluit. */
  voorzitter: boolean;
}

/** Why no besluit can come like this, each with what helps; empty when it can. */
export function explainBezetting({ zetels, voorzitter }: Bezetting, quorum: number): string[] {
  return [
    ...(voorzitter
      ? []
      : [
          'De voorzitter beslist hier niet mee en heeft geen plaatsvervanger. Niemand kan het besluit vastleggen.',
        ]),
    ...(zetels < quorum
      ? [
          `Er ${zetels === 1 ? 'mag maar 1 lid' : `mogen maar ${zetels} leden`} stemmen. Er zijn er ${quorum} nodig.`,
        ]
      : []),
  ];
}
