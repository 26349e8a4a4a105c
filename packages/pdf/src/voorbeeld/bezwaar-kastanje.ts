import type { Bezwaarbrief } from '../bezwaarbrief-document.ts';
import { beschikkingKastanje, stichtingVoorbeeld } from './beschikking-kastanje.ts';

const { kenmerk, afzender, geadresseerde, aanhef, rechtsbescherming, kopieAan } = beschikkingKastanje;

/** The bezwaar of the invented household Kastanje came in on time. */
export const ontvangstKastanje: Bezwaarbrief = {
  brieftype: 'bezwaar',
  archief: true,
  ontvanger: 'mevrouw Kastanje',
  exemplaarNummer: 2,
  exportId: 'EXP-2026-0051',
  kenmerk,
  verzonden: '2026-12-10',
  afzender,
  geadresseerde,
  aanhef,
  gemachtigde: 'gezinsbegeleider van WIJ Groningen',
  contactpersoon: 'de gezinsbegeleider van WIJ Groningen',
  besluitOp: '2026-11-23',
  ontvangenOp: '2026-12-08',
  termijnEinde: '2027-01-04',
  beslisVoor: '2027-02-15',
  rechtsbescherming,
  ondertekening: { functie: 'behandelaar bezwaren' },
  kopieAan,
};

export const teLaatKastanje: Bezwaarbrief = {
  ...ontvangstKastanje,
  ontvangenOp: '2027-01-12',
  beslisVoor: '2027-02-23',
  verdaging: 'Wij wachten op een brief van de corporatie.',
};

export const antwoordKastanje: Bezwaarbrief = {
  ...ontvangstKastanje,
  verzonden: '2027-01-20',
  antwoord: {
    uitkomst: 'ongegrond',
    motivering: 'De bijzondere bijstand kan dit betalen. Dat is intussen ook gebeurd.',
    gehoordOp: '2027-01-12',
    regels: [],
  },
};

export const gelijkKastanje: Bezwaarbrief = {
  ...antwoordKastanje,
  antwoord: {
    uitkomst: 'gegrond',
    motivering: 'Het tarief van de praktijk was hoger dan wij dachten. U liet de offerte zien.',
    gehoordOp: '2027-01-12',
    regels: [{ omschrijving: 'Traumabehandeling, 12 zittingen', eerstCent: 120000, nuCent: 240000 }],
  },
};

export const nietBehandeldKastanje: Bezwaarbrief = {
  ...teLaatKastanje,
  antwoord: {
    uitkomst: 'niet_ontvankelijk',
    motivering: 'Uw brief kwam een week te laat. Wij vroegen u waarom. U had daar geen reden voor.',
    regels: [],
  },
};

/** The same letters of a stichting are about a klacht. */
export const alsKlacht = ({ termijnEinde: _geen, ...brief }: Bezwaarbrief): Bezwaarbrief => ({
  ...brief,
  rechtsbescherming: stichtingVoorbeeld,
  ondertekening: { functie: 'behandelaar klachten' },
});
