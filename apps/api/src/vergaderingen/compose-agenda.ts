import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Inbreng } from '@naast/contract/inbreng';
import type { Punt } from '@naast/contract/vergaderingen';
import { batenhouderNamen } from '@naast/domain/berekening';
import { antwoordNamen } from '@naast/domain/canvas';
import { calculateRegelTotaal, keuzeNamen, standNamen } from '@naast/domain/fonds';
import { inspraakNamen } from '@naast/domain/vergaderingen';
import type { AgendaBerekening, AgendaDoorbraak, AgendaPunt } from '@naast/pdf/agenda-document';
import { formatBedrag } from '@naast/pdf/bedrag';

type Pakket = NonNullable<Aanvraag['pakket']>;
type Doorbraak = Pakket['canvas']['doorbraken'][number];

const oordelen = { past: 'Past', let_op: 'Let op', onbekend: 'Nog niet bekend' } as const;
const vraagsoorten = { vraag: 'Vraag', voornemen: 'Voornemen' } as const;

/** One point of the printed agenda, from what the reader sees of this aanvraag. */
export function composePunt(punt: Punt, aanvraag: Aanvraag, inbreng: Inbreng): AgendaPunt {
  const { pakket, besluit } = aanvraag;
  return {
    code: aanvraag.code,
    huishouden: aanvraag.casus.code,
    soort: punt.soort,
    spoedReden: punt.aanvraag.spoedReden,
    stand: standNamen[aanvraag.stand],
    aanvrager: `${aanvraag.aanvrager.functie}, ${aanvraag.aanvrager.organisatie}`,
    gevraagdCent: aanvraag.gevraagdCent,
    toegekendCent: besluit?.toegekendCent ?? null,
    uiterlijkOp: besluit ? null : aanvraag.uiterlijkOp,
    ...describePakket(pakket, aanvraag.doorbraakIds),
    regels: aanvraag.regels.map(describeRegel),
    berekening: pakket?.berekening ? describeBerekening(pakket.berekening) : null,
    advies: aanvraag.advies.map(({ oordeel, reden }) => ({ oordeel: oordelen[oordeel], reden })),
    eerder: aanvraag.eerder.map(({ ingediendOp: op, gevraagdCent, toegekendCent }) => ({
      op,
      gevraagdCent,
      toegekendCent,
    })),
    vragen: aanvraag.vragen.map(({ soort, vraag, antwoord }) => ({
      soort: vraagsoorten[soort],
      vraag,
      antwoord,
    })),
    inspraak: inbreng.inspraak.map(({ wie, hoe, woorden }) => ({ wie, hoe: inspraakNamen[hoe], woorden })),
    ervaring: inbreng.adviseurs.flatMap(({ naam, advies }) =>
      advies === null ? [] : [{ wie: naam, advies }],
    ),
    stemmen: (aanvraag.stemming?.stemmen ?? [])
      .filter(({ vervallenOp }) => vervallenOp === null)
      .map(({ naam, keuze, reden }) => ({ naam, keuze: keuzeNamen[keuze], reden })),
  };
}

function describePakket(
  pakket: Pakket | null,
  doorbraakIds: readonly string[],
): Pick<AgendaPunt, 'perspectief' | 'leden' | 'doorbraken'> {
  if (!pakket) return { perspectief: { tekst: '', eigenWoorden: [] }, leden: '', doorbraken: [] };
  const { overEenJaar, leden, doorbraken } = pakket.canvas;
  return {
    perspectief: {
      tekst: overEenJaar.tekst,
      eigenWoorden: overEenJaar.eigenWoorden.map(({ lid, woorden }) => ({ wie: lid ?? '', woorden })),
    },
    leden: leden
      .map(({ aanduiding, leeftijdsband }) =>
        leeftijdsband ? `${aanduiding} (${leeftijdsband} jaar)` : aanduiding,
      )
      .join(' · '),
    doorbraken: doorbraken.filter(({ id }) => doorbraakIds.includes(id)).map(describeDoorbraak),
  };
}

const describeDoorbraak = (doorbraak: Doorbraak): AgendaDoorbraak => ({
  titel: doorbraak.titel,
  zin: doorbraak.zin,
  legitimiteit: doorbraak.legitimiteit,
  betrokkenheid: doorbraak.betrokkenheid,
  rendement: doorbraak.rendement,
  eerderGeprobeerd: doorbraak.eerderGeprobeerd,
  kindZelf: doorbraak.kindZelf,
  antwoordGezin: [
    doorbraak.antwoordGezin.antwoord ? antwoordNamen[doorbraak.antwoordGezin.antwoord] : '',
    doorbraak.antwoordGezin.afwijkend,
  ]
    .filter(Boolean)
    .join('. '),
});

function describeRegel(regel: Aanvraag['regels'][number]): AgendaPunt['regels'][number] {
  const totaalCent = calculateRegelTotaal(regel);
  const { wat, ontvanger, voorliggend, bedragCent, aantalMaanden, termijn } = regel;
  const bedrag =
    termijn === 'eenmalig'
      ? formatBedrag(totaalCent)
      : `${aantalMaanden} × ${formatBedrag(bedragCent)} = ${formatBedrag(totaalCent)}`;
  return { wat, ontvanger, voorliggend, bedrag, totaalCent };
}

const describeBerekening = ({
  naam,
  horizonJaren,
  rekenjaar,
  uitkomst,
}: NonNullable<Pakket['berekening']>): AgendaBerekening => ({
  naam,
  horizonJaren,
  rekenjaar,
  zonderCent: uitkomst.zonderCent,
  metCent: uitkomst.metCent,
  saldoCent: uitkomst.saldoCent,
  laagCent: uitkomst.bandbreedte.laag.saldoCent,
  hoogCent: uitkomst.bandbreedte.hoog.saldoCent,
  terugverdienMaand: uitkomst.terugverdienMaand,
  perBatenhouder: uitkomst.perBatenhouder.map((partij) => ({
    naam: batenhouderNamen[partij.batenhouder],
    betaaltCent: partij.investeringCent,
    bespaartCent: partij.batenCent,
    saldoCent: partij.saldoCent,
  })),
});
