import type { Steekproef } from '@naast/contract/verslag-steekproef';
import { domeinNamen, standNamen } from '@naast/domain/fonds';
import { steekproefOordeelNamen, steekproefWijzeNamen } from '@naast/domain/verslagen';
import { type Cel, dag, euro, writeCsv } from './csv.ts';

const kop = [
  'Plek',
  'Nr in het grootboek',
  'Betaald op',
  'Aanvraag',
  'Huishouden',
  'Stand',
  'Wat',
  'Domein',
  'Wijk',
  'Ontvanger',
  'Bedrag',
  'Oordeel',
  'Bevinding',
  'Gecontroleerd op',
];

/** The sample with how it was drawn and what was found. By codes: no names of people. */
export function writeSteekproefCsv(lijst: Steekproef): Buffer {
  return writeCsv([
    ['Steekproef', lijst.fonds.naam, lijst.budgetjaar],
    ['Getrokken op', dag(lijst.op)],
    ['Hoe', steekproefWijzeNamen[lijst.wijze]],
    ['Zaad', lijst.zaad],
    ['Uit', `${lijst.omvang} betalingen, tot en met nr ${lijst.totNr}`],
    ['Met hetzelfde zaad opnieuw getrokken', lijst.herhaalbaar ? 'dezelfde betalingen' : 'andere betalingen'],
    [],
    kop,
    ...lijst.items.map((regel): Cel[] => [
      regel.volgnr,
      regel.nr,
      dag(regel.op),
      regel.aanvraag.code,
      regel.aanvraag.casusCode,
      standNamen[regel.aanvraag.stand],
      regel.wat,
      regel.domein ? domeinNamen[regel.domein] : '',
      regel.wijk,
      regel.ontvanger,
      euro(regel.bedragCent),
      regel.bevinding ? steekproefOordeelNamen[regel.bevinding.oordeel] : '',
      regel.bevinding?.tekst ?? '',
      regel.bevinding ? dag(regel.bevinding.op) : '',
    ]),
  ]);
}
