import type { Controle } from '@naast/contract/verslag-controle';
import { domeinNamen, standNamen } from '@naast/domain/fonds';
import {
  aansluitZinnen,
  bijstandNamen,
  controleStandNamen,
  doorloopstapNamen,
  ouderdomNamen,
  verdelingNamen,
} from '@naast/domain/verslagen';
import { type Cel, euro, writeCsv } from './csv.ts';

const kolommen = ['Vrij', 'Toegezegd', 'Betaald'];
const bedragen = (rij: { vrijCent: number; verplichtCent: number; betaaldCent: number }): Cel[] =>
  [rij.vrijCent, rij.verplichtCent, rij.betaaldCent].map(euro);

/** The controle as blocks under each other. A count that may not be shown says so, so that nobody takes it for a zero. */
export function writeControleCsv(controle: Controle): Buffer {
  const { fonds, saldo, minimum, perDomein, perWijk, perMaand } = controle;
  const aantal = (n: number | null): Cel => n ?? `minder dan ${minimum} of niet getoond`;
  const totaal = ['Stand', '', ...bedragen(saldo)];
  return writeCsv([
    ['Controle', fonds.naam, saldo.budgetjaar],
    [`Aantallen huishoudens onder ${minimum} staan er niet in`],
    [],
    ['Domein', 'Huishoudens', ...kolommen],
    ...perDomein.map((rij): Cel[] => [
      rij.domein in domeinNamen
        ? domeinNamen[rij.domein as keyof typeof domeinNamen]
        : verdelingNamen[rij.domein as keyof typeof verdelingNamen],
      rij.domein === 'niet_verdeeld' ? '' : aantal(rij.huishoudens),
      ...bedragen(rij),
    ]),
    totaal,
    [],
    ['Wijk', 'Huishoudens', ...kolommen],
    ...perWijk.map((rij): Cel[] => [
      rij.wijk === null ? verdelingNamen.niet_verdeeld : rij.wijk || 'Wijk onbekend',
      rij.wijk === null ? '' : aantal(rij.huishoudens),
      ...bedragen(rij),
    ]),
    totaal,
    [],
    ['Maand', ...kolommen, ...kolommen.map((naam) => `${naam}, eind van de maand`)],
    ...perMaand.map((rij): Cel[] => [rij.maand, ...bedragen(rij), ...bedragen(rij.na)]),
    [],
    ['Stand van de aanvraag', 'Aantal', ...ouderdomNamen, 'Gevraagd'],
    ...controle.standen.map((rij): Cel[] => [
      controleStandNamen[rij.stand],
      rij.aantal,
      ...rij.groepen,
      euro(rij.gevraagdCent),
    ]),
    [],
    ['Over de wettelijke termijn', 'Stand', 'Besluit voor', 'Dagen te laat', 'Gevraagd'],
    ...controle.teLaat.map((rij): Cel[] => [
      rij.code,
      standNamen[rij.stand],
      rij.uiterlijkOp.slice(0, 10),
      rij.dagen,
      euro(rij.gevraagdCent),
    ]),
    [],
    ['Dagen', 'Aanvragen', 'Kwart is sneller dan', 'De helft', 'Driekwart is sneller dan'],
    ...controle.doorlooptijden.map((rij): Cel[] => [
      doorloopstapNamen[rij.stap],
      aantal(rij.aantal),
      ...[rij.p25, rij.p50, rij.p75].map((n): Cel => n ?? ''),
    ]),
    [],
    ['Bijzondere bijstand', 'Aanvragen', 'Gevraagd', 'Toegekend'],
    ...controle.bijstand.map((rij): Cel[] => [
      bijstandNamen[rij.oordeel],
      aantal(rij.aanvragen),
      euro(rij.gevraagdCent),
      euro(rij.toegekendCent),
    ]),
    [],
    ...controle.aansluiting.map(({ punt, klopt }): Cel[] => [aansluitZinnen[punt], klopt ? 'ja' : 'nee']),
  ]);
}
