import {
  batenhouderNamen,
  betrouwbaarheidNamen,
  type GekozenPrijs,
  soortNamen,
  vermijdbaarNamen,
} from '@naast/domain/berekening';
import { nameIndex } from '@naast/domain/prijslijst';
import type { Prijs } from '@naast/domain/rendement';
import { showBedrag } from '#web/lib/bedrag.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { describePer } from './eenheid.ts';

interface Props {
  prijs: Prijs & Partial<Pick<GekozenPrijs, 'omschrijving' | 'eenheid' | 'bronAdres' | 'grensReden'>>;
  /** Who estimated the chances, on what. */
  kansBron?: string | undefined;
  /** What really points to the threat. */
  signaal?: string | undefined;
}

/** Where a price comes from: its amount, source, year, index, how reliable it is and whether it can be avoided. */
export function PrijsBron({ prijs, kansBron, signaal }: Props) {
  const { bedragCent, bedragLaagCent: laag, bedragHoogCent: hoog, eenheid, bron } = prijs;
  return (
    <DetailsList
      regels={[
        ['Prijs', `${prijs.omschrijving ?? ''} (${prijs.code})`.trim()],
        ['Bedrag', `${showBedrag(bedragCent)} ${eenheid ? describePer(eenheid) : ''}`.trim()],
        ['Laagste bedrag', laag === undefined ? '' : showBedrag(laag)],
        ['Hoogste bedrag', hoog === undefined ? '' : showBedrag(hoog)],
        ['Waarom deze grenzen', prijs.grensReden],
        ['Bron', bron || 'Er is geen bron opgeschreven.'],
        ['Adres van de bron', toonAdres(prijs.bronAdres)],
        ['Jaar van de prijs', prijs.peiljaar],
        ['Stijgt mee met', nameIndex(prijs.index)],
        ['Betrouwbaarheid', betrouwbaarheidNamen[prijs.betrouwbaarheid]],
        ['Te vermijden', vermijdbaarNamen[prijs.vermijdbaar]],
        ['Wie bespaart', batenhouderNamen[prijs.batenhouder]],
        ['Soort', soortNamen[prijs.soort]],
        ['Waaruit blijkt het', signaal],
        ['Wie schatte de kans', kansBron],
      ]}
    />
  );
}

function toonAdres(adres: string | undefined) {
  if (!adres || !/^https?:\/\//.test(adres)) return adres;
  return (
    <a href={adres} rel="noreferrer">
      {adres}
    </a>
  );
}
