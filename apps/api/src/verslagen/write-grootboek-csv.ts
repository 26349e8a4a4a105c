import { domeinNamen, mutatieNamen } from '@naast/domain/fonds';
import { aansluitZinnen } from '@naast/domain/verslagen';
import { type Cel, dag, euro, writeCsv } from './csv.ts';
import type { GrootboekUitvoer } from './read-grootboek.ts';

const kop = [
  'Nr',
  'Datum',
  'Soort',
  'Omschrijving',
  'Aanvraag',
  'Huishouden',
  'Domein',
  'Wijk',
  'Ontvanger',
  'Functie van wie boekte',
  'Vrij',
  'Toegezegd',
  'Betaald',
  'Vrij daarna',
  'Toegezegd daarna',
  'Betaald daarna',
];

/** The grootboek of one budgetjaar, the oldest first, with totals and what was checked. By codes: no names of people. */
export function writeGrootboekCsv(boek: GrootboekUitvoer): Buffer {
  const { fonds, budgetjaar, items, totaal, saldo, aansluiting } = boek;
  const klopt = aansluiting.every((punt) => punt.klopt);
  return writeCsv([
    ['Grootboek', fonds.naam, budgetjaar],
    kop,
    ...items.map((m): Cel[] => [
      m.nr,
      dag(m.op),
      mutatieNamen[m.soort],
      m.omschrijving,
      m.aanvraag?.code ?? '',
      m.aanvraag?.casusCode ?? '',
      m.domein ? domeinNamen[m.domein] : '',
      m.wijk,
      m.ontvanger,
      m.functie,
      ...[m.vrijCent, m.verplichtCent, m.betaaldCent].map(euro),
      ...[m.na.vrijCent, m.na.verplichtCent, m.na.betaaldCent].map(euro),
    ]),
    [],
    rij('Samen, van deze regels', totaal),
    rij(`Stand van het hele jaar ${budgetjaar}`, saldo),
    [],
    [klopt ? 'Het grootboek sluit aan' : 'Het grootboek sluit niet aan'],
    ...aansluiting.map(({ punt, klopt: ja }): Cel[] => [aansluitZinnen[punt], ja ? 'ja' : 'nee']),
  ]);
}

const rij = (naam: string, s: { vrijCent: number; verplichtCent: number; betaaldCent: number }): Cel[] => [
  naam,
  ...Array<Cel>(9).fill(''),
  euro(s.vrijCent),
  euro(s.verplichtCent),
  euro(s.betaaldCent),
];
