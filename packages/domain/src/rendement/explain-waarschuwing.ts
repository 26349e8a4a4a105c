import type { Waarschuwingcode } from './codelijsten.ts';

/** A warning in plain Dutch. */
export interface WaarschuwingUitleg {
  titel: string;
  uitleg: string;
  watTeDoen: string;
}

/** What a warning means and what to do about it. */
export function explainWaarschuwing(code: Waarschuwingcode): WaarschuwingUitleg {
  return UITLEG[code];
}

const UITLEG: Record<Waarschuwingcode, WaarschuwingUitleg> = {
  betrouwbaarheid_laag: {
    titel: 'Onzekere prijzen',
    uitleg: 'Meer dan de helft van wat de doorbraak bespaart, rust op prijzen die niet erg betrouwbaar zijn.',
    watTeDoen: 'Zoek een betere bron, of vertel erbij dat het bedrag een ruwe schatting is.',
  },
  geen_investering: {
    titel: 'Nog geen kosten ingevuld',
    uitleg: 'Er staat niet in wat de doorbraak kost. Dan weten we niet of het geld zich terugverdient.',
    watTeDoen: 'Vul in wat de doorbraak kost. Denk ook aan de uren van mensen.',
  },
  kans_zonder_bandbreedte: {
    titel: 'Kans zonder laagste en hoogste schatting',
    uitleg: 'Niemand weet precies hoe groot een kans is. Bij deze regels staat maar één getal.',
    watTeDoen: 'Vul een lage en een hoge schatting in.',
  },
  kans_zonder_bron: {
    titel: 'Kans zonder bron',
    uitleg: 'Bij deze regels staat niet wie de kans heeft geschat, en waarop die schatting rust.',
    watTeDoen: 'Schrijf op wie de kans heeft geschat en welk signaal er is.',
  },
  niet_direct_vermijdbaar: {
    titel: 'Geld dat niet meteen vrijkomt',
    uitleg: 'Meer dan de helft van wat de doorbraak bespaart, kan de betaler niet meteen minder uitgeven.',
    watTeDoen: 'Beloof geen besparing op korte termijn. Vraag de betaler wat er echt vrijkomt.',
  },
  overdracht_draagt: {
    titel: 'Het geld verschuift alleen',
    uitleg: 'Er lijkt winst te zijn, maar die komt doordat geld van de een naar de ander gaat.',
    watTeDoen: 'Kijk wie erop achteruitgaat. Noem ook de uitkomst voor de samenleving als geheel.',
  },
  prijs_oud: {
    titel: 'Oude prijs',
    uitleg: 'Deze prijzen zijn meer dan 10 jaar ouder dan het jaar waarin we rekenen.',
    watTeDoen: 'Zoek een nieuwere prijs als die er is.',
  },
  prijs_zonder_bron: {
    titel: 'Prijs zonder bron',
    uitleg: 'Bij deze prijzen staat niet waar ze vandaan komen.',
    watTeDoen: 'Kies een andere prijs, of vraag de beheerder van de prijslijst om de bron.',
  },
  ratio_hoog: {
    titel: 'Opvallend hoge opbrengst',
    uitleg: 'Elke euro levert hier meer dan vijf euro op. Dat komt weinig voor.',
    watTeDoen: 'Controleer de aantallen, de kansen en of alle kosten van de doorbraak erin staan.',
  },
  saldo_hoog: {
    titel: 'Opvallend hoog bedrag',
    uitleg: 'De doorbraak lijkt meer dan € 100.000 op te leveren voor één huishouden.',
    watTeDoen: 'Controleer de regels met de hoogste bedragen. Tellen twee regels misschien hetzelfde?',
  },
};
