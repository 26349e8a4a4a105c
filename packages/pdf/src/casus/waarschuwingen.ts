import type { BerekeningPdf, Waarschuwing } from '../casus-document.ts';

const zinnen: Record<Waarschuwing, string> = {
  ratio_hoog: 'De opbrengst per euro is erg hoog. Kijk nog eens goed naar de kansen en de bedragen.',
  saldo_hoog: 'Het verschil is groter dan € 100.000. Kijk nog eens goed naar de kansen en de bedragen.',
  prijs_oud: 'De prijs is ouder dan tien jaar en omgerekend naar nu',
  prijs_zonder_bron: 'De prijs heeft geen bron',
  kans_zonder_bron: 'Bij de kans staat niet wie haar schatte, en waarop',
  kans_zonder_bandbreedte: 'De kans is één getal, zonder laag en hoog',
  betrouwbaarheid_laag: 'Meer dan de helft van de opbrengst hangt aan prijzen die weinig zeker zijn.',
  niet_direct_vermijdbaar: 'Meer dan de helft van de opbrengst is geen geld dat de betaler morgen overhoudt.',
  geen_investering: 'Er staat niet bij wat de doorbraak kost.',
  overdracht_draagt: 'Het verschil komt van overdrachten. Voor de samenleving levert het niets op.',
};

/** Says a warning of the berekening in words, with the lines that it is about. */
export function describeWaarschuwing({ code, regels }: BerekeningPdf['waarschuwingen'][number]): string {
  return regels.length === 0 ? zinnen[code] : `${zinnen[code].replace(/\.$/, '')}: ${regels.join('; ')}.`;
}
