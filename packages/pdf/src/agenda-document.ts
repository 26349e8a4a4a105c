/** One doorbraak of a pack, as it was submitted. */
export interface AgendaDoorbraak {
  titel: string;
  zin: string;
  legitimiteit: string;
  betrokkenheid: string;
  rendement: string;
  eerderGeprobeerd: string;
  kindZelf: string;
  antwoordGezin: string;
}

export interface AgendaBerekening {
  naam: string;
  horizonJaren: number;
  rekenjaar: number;
  zonderCent: number;
  metCent: number;
  saldoCent: number;
  laagCent: number;
  hoogCent: number;
  terugverdienMaand: number | null;
  perBatenhouder: readonly { naam: string; betaaltCent: number; bespaartCent: number; saldoCent: number }[];
}

/** One point of the agenda with its whole pack. Names are not in it: what comes in was frozen without them. */
export interface AgendaPunt {
  code: string;
  huishouden: string;
  soort: 'beslissen' | 'spoed';
  spoedReden: string;
  stand: string;
  aanvrager: string;
  gevraagdCent: number;
  toegekendCent: number | null;
  uiterlijkOp: string | null;
  perspectief: { tekst: string; eigenWoorden: readonly { wie: string; woorden: string }[] };
  leden: string;
  doorbraken: readonly AgendaDoorbraak[];
  regels: readonly {
    wat: string;
    ontvanger: string;
    bedrag: string;
    totaalCent: number;
    voorliggend: string;
  }[];
  berekening: AgendaBerekening | null;
  advies: readonly { oordeel: string; reden: string }[];
  eerder: readonly { op: string; gevraagdCent: number; toegekendCent: number | null }[];
  vragen: readonly { soort: string; vraag: string; antwoord: string | null }[];
  inspraak: readonly { wie: string; hoe: string; woorden: string }[];
  ervaring: readonly { wie: string; advies: string }[];
  stemmen: readonly { naam: string; keuze: string; reden: string }[];
}

/** The agenda of a meeting with all packs, for one recipient. Moments in ISO, amounts in cents. */
export interface Agenda {
  fonds: string;
  begintOp: string;
  plaats: string;
  punten: readonly AgendaPunt[];
  ontvanger: string;
  exemplaarNummer: number;
  exportId: string;
}
