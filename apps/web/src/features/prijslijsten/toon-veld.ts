import {
  batenhouderNamen,
  betrouwbaarheidNamen,
  soortNamen,
  vermijdbaarNamen,
} from '@naast/domain/berekening';
import { leefgebiedNamen } from '@naast/domain/leefgebieden';
import {
  gebruikNamen,
  nameIndex,
  type Prijsregel,
  type Prijsveld,
  type Reeks,
} from '@naast/domain/prijslijst';
import { showBedrag } from '#web/lib/bedrag.ts';

/** One field of a price in the words of a person. @param reeksen - the index series of the netwerk, for their names */
export function showVeld(prijs: Prijsregel, veld: Prijsveld, reeksen: readonly Reeks[] = []): string {
  switch (veld) {
    case 'bedragCent':
    case 'bedragLaagCent':
    case 'bedragHoogCent': {
      const cent = prijs[veld];
      return cent === null ? '' : showBedrag(cent);
    }
    case 'index':
      return nameIndex(prijs.index, reeksen);
    case 'batenhouder':
      return batenhouderNamen[prijs.batenhouder];
    case 'soort':
      return soortNamen[prijs.soort];
    case 'leefgebied':
      return leefgebiedNamen[prijs.leefgebied];
    case 'vermijdbaar':
      return vermijdbaarNamen[prijs.vermijdbaar];
    case 'gebruik':
      return gebruikNamen[prijs.gebruik];
    case 'betrouwbaarheid':
      return betrouwbaarheidNamen[prijs.betrouwbaarheid];
    case 'code':
    case 'omschrijving':
    case 'eenheid':
    case 'peiljaar':
    case 'bron':
    case 'bronAdres':
      return String(prijs[veld]);
    default:
      return veld satisfies never;
  }
}
