import type { BevrorenCanvas } from '@naast/domain/canvas';
import type { AfspraakPdf, CanvasPdf, DoorbraakPdf, LidPdf } from '@naast/pdf/casus-document';
import { formatDag } from '@naast/pdf/datum';
import type { CasusstukKop } from './casusstuk.queries.ts';

const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export function toLeden(canvas: BevrorenCanvas): LidPdf[] {
  return canvas.leden.map((lid) => ({
    aanduiding: hoofdletter(lid.aanduiding),
    gezinsrol: lid.gezinsrol,
    leeftijdsband: lid.leeftijdsband?.replace('-', '–') ?? 'leeftijd onbekend',
  }));
}

interface Namen {
  metNamen: boolean;
  /** Takes names and contact data out of what was typed. */
  schoon: (tekst: string) => string;
}

function describeDeelnemer(
  deelnemer: CasusstukKop['deelnemers'][number],
  { metNamen, schoon }: Namen,
): string {
  const rol =
    deelnemer.rol || (deelnemer.soort === 'professional' ? 'professional' : 'iemand uit de eigen kring');
  const wie = [metNamen ? deelnemer.naam : '', hoofdletter(schoon(rol)), schoon(deelnemer.organisatie)]
    .filter(Boolean)
    .join(', ');
  return deelnemer.aanbod ? `${wie}: ${schoon(deelnemer.aanbod)}` : wie;
}

function toDoorbraak(d: BevrorenCanvas['doorbraken'][number]): DoorbraakPdf {
  const { antwoord, door, op, afwijkend } = d.antwoordGezin;
  return {
    nummer: d.nr,
    naam: d.titel,
    zin: d.zin,
    route: d.route ?? 'geen_geld_nodig',
    breekt: d.breekt,
    eerderGeprobeerd: regelsVan(d.eerderGeprobeerd),
    driehoek: { legitimiteit: d.legitimiteit, betrokkenheid: d.betrokkenheid, rendement: d.rendement },
    kindZegt: d.kindZelf,
    reacties: antwoord
      ? [
          {
            lid: door || 'Het gezin',
            antwoord,
            ...(afwijkend ? { toelichting: afwijkend } : {}),
            ...(op ? { datum: op } : {}),
          },
        ]
      : [],
  };
}

const toAfspraak = (a: BevrorenCanvas['afspraken'][number]): AfspraakPdf => ({
  wie: hoofdletter(a.wie),
  wat: a.wat,
  wanneer: [a.wanneer ? formatDag(a.wanneer) : '', a.wanneerTekst].filter(Boolean).join(', '),
  staat: a.stand,
});

/** The frozen canvas as the casusstuk prints it. */
export function toCanvasPdf(canvas: BevrorenCanvas, kop: CasusstukKop, namen: Namen): CanvasPdf {
  return {
    wieZijnWij: canvas.wieZijnWij,
    perspectief: {
      tekst: canvas.overEenJaar.tekst,
      eigenWoorden: canvas.overEenJaar.eigenWoorden.map(({ lid, woorden }) => ({
        lid: hoofdletter(lid ?? 'iedereen'),
        woorden,
      })),
    },
    situatie: canvas.hoeGaatHetNu.map(({ bespreken: _bespreken, ...rij }) => ({
      ...rij,
      lid: rij.lid ? hoofdletter(rij.lid) : null,
    })),
    kracht: {
      zelf: regelsVan(canvas.watKunnenWeZelf),
      deelnemers: kop.deelnemers.map((deelnemer) => describeDeelnemer(deelnemer, namen)),
    },
    belemmeringen: canvas.inDeWeg.map((b) => ({
      nummer: b.nr,
      soort: b.soort,
      tekst: b.omschrijving,
      ...(b.regel || b.loket ? { regelOfLoket: [b.regel, b.loket].filter(Boolean).join(' — ') } : {}),
      ...(b.wetsartikel ? { wetsartikel: b.wetsartikel } : {}),
      veroorzaakt: b.veroorzaakt,
    })),
    prioriteiten: canvas.watEerst.map(({ tekst, belemmeringen }) => ({ tekst, belemmeringen })),
    doorbraken: canvas.doorbraken.map(toDoorbraak),
    afspraken: canvas.afspraken.map(toAfspraak),
    evaluatie: { tekst: canvas.evaluatie, leerpunt: '' },
  };
}
