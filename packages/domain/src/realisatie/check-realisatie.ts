import type { Invoer } from '../rendement/index.ts';
import type { Realisatie } from './realisatie.ts';

/** Why a realisatie is refused: stable code, path in the realisatie, Dutch sentence. */
export interface RealisatieReden {
  code: string;
  pad: string;
  bericht: string;
}

/** Every reason why this realisatie does not fit the frozen invoer, each with its path in the realisatie. */
export function checkRealisatie(invoer: Invoer, realisatie: Realisatie): RealisatieReden[] {
  const { jaren, regels, investeringen } = realisatie;
  const redenen: RealisatieReden[] = [
    ...checkIds('regels', regels, invoer.regels),
    ...checkIds('investeringen', investeringen, invoer.investeringen),
  ];
  if (!Number.isInteger(jaren) || jaren < 1 || jaren > invoer.horizonJaren) {
    redenen.push({
      code: 'jaren_buiten_berekening',
      pad: 'jaren',
      bericht: `Deze berekening gaat over ${invoer.horizonJaren} jaar. Vul een getal in van 1 tot en met ${invoer.horizonJaren}.`,
    });
  }
  const ietsBekend =
    regels.some(({ aantalMet }) => aantalMet !== null) ||
    investeringen.some(({ bedragCent }) => bedragCent !== null);
  if (!ietsBekend) {
    redenen.push({
      code: 'niets_gemeten',
      pad: 'regels',
      bericht: 'Vul bij ten minste één regel in wat er is gebeurd.',
    });
  }
  return redenen;
}

function checkIds(
  lijst: 'regels' | 'investeringen',
  gegeven: readonly { id: string }[],
  bekend: readonly { id: string }[],
): RealisatieReden[] {
  return gegeven.flatMap<RealisatieReden>(({ id }, i) => {
    const pad = `${lijst}.${i}.id`;
    if (!bekend.some((onderdeel) => onderdeel.id === id)) {
      return [{ code: 'onbekend', pad, bericht: 'Deze regel staat niet in de berekening.' }];
    }
    if (gegeven.findIndex((ander) => ander.id === id) !== i) {
      return [{ code: 'dubbel', pad, bericht: 'Deze regel staat er twee keer in.' }];
    }
    return [];
  });
}
