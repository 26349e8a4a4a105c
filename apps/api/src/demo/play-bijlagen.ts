import { renderLoketbriefPdf } from '@naast/pdf/loketbrief-pdf';
import type { DemoCasus } from './play-casus.ts';
import type { Ding, Speler } from './speler.ts';

/** A signature as a hand makes it, in the box of 600 by 200. */
const krabbel = [
  [
    [70, 130],
    [92, 62],
    [118, 128],
    [140, 66],
    [158, 132],
    [196, 104],
    [188, 134],
    [214, 108],
    [238, 132],
  ],
  [
    [262, 60],
    [256, 140],
    [300, 112],
    [284, 138],
    [330, 106],
    [352, 138],
    [420, 98],
    [500, 120],
  ],
];

/** The mother reads the concept and signs it on the tablet. */
export async function signConcept(
  speler: Speler,
  casus: DemoCasus,
  aanvraag: Ding,
  naam: string,
): Promise<void> {
  const url = `/aanvragen/${aanvraag.id}/handtekening`;
  const { nu } = await speler.get(casus.contactpersoon, url);
  const { sha256 } = nu as { sha256: string };
  await speler.post(casus.contactpersoon, url, { wijze: 'scherm', naam, sha256, streken: krabbel });
}

/** The letter of the corporatie, as it was scanned. */
export async function addBrief(speler: Speler, casus: DemoCasus): Promise<void> {
  speler.op('2026-10-13 14:00');
  const bytes = renderLoketbriefPdf(
    {
      loket: 'De bewoner',
      onderwerp: 'Uw huurachterstand',
      brief:
        'U heeft een huurachterstand van € 1.965,00.\n\nBetaalt u niet voor 20 november? Dan vragen wij de rechter om de huur te stoppen.\n\nBel ons als u een regeling wilt.',
      dag: '2026-10-09',
      kenmerk: 'HA-2231',
      schrijver: {
        naam: 'Team Incasso',
        functie: 'Medewerker incasso',
        organisatie: 'De Huismeesters (demo)',
      },
      huishouden: 'Kastanje',
      ontvanger: 'De bewoner',
      exemplaarNummer: 1,
      exportId: '000000000001',
    },
    { gemaaktOp: new Date('2026-10-09T09:00:00Z'), bestandsId: '0'.repeat(32) },
  );
  const bijlage = await speler.bestand(
    casus.contactpersoon,
    `/casussen/${casus.casusId}/bijlagen`,
    'Brief huurachterstand.pdf',
    bytes,
  );
  await speler.patch(casus.contactpersoon, `/bijlagen/${bijlage.id}`, bijlage.versie, {
    omschrijving: 'Brief van de corporatie met de dag van de ontruiming',
  });
}

/** First asked where it belongs: the insurer says no, and then the fonds is asked. */
export async function playLoketverzoek(speler: Speler, casus: DemoCasus, doorbraak: Ding): Promise<void> {
  const wie = casus.contactpersoon;
  speler.op('2026-10-28 11:00');
  const nieuw = await speler.post(wie, `/casussen/${casus.casusId}/loketverzoeken`, {
    doorbraakId: doorbraak.id,
    route: 'partner_betaalt',
  });
  const url = `/loketverzoeken/${nieuw.id}`;
  await speler.patch(wie, url, nieuw.versie, {
    loket: 'Zorgverzekeraar (demo), afdeling zorgbemiddeling',
    deelt: ['namen', 'gezondheid'],
    akkoordDoor: 'Marjan Kastanje',
    akkoordOp: '2026-10-28',
  });
  await speler.post(wie, `${url}/stappen`, { gebeurtenis: 'versturen', op: '2026-10-28', hoe: 'mail' });
  speler.op('2026-11-05 15:00');
  await speler.post(wie, `${url}/stappen`, {
    gebeurtenis: 'antwoord_noteren',
    op: '2026-11-05',
    toelichting:
      'Wij betalen alleen bij een psycholoog met een contract. Daar is de wachttijd zeven maanden.',
    uitkomst: 'afwijzen',
    vervolg: 'We vragen het nu aan het Doorbraakfonds.',
  });
}
