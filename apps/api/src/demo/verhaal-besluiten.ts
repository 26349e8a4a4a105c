import type { KortVerhaal } from './verhaal-anderen.ts';

const ouder = (naam: string, geboortejaar: number) => ({ naam, gezinsrol: 'ouder' as const, geboortejaar });

const doorbraak = {
  titel: 'Weer in de auto naar het werk',
  zin: 'Het fonds betaalt de rijlessen, zodat hij de baan in de haven kan aannemen.',
  domein: 'tijdelijk_inkomen' as const,
  route: 'fonds' as const,
  eerderGeprobeerd: 'Werkgever: betaalt pas na een half jaar',
  legitimiteit: 'Werk is de weg uit de uitkering.',
  betrokkenheid: 'Hij oefent zelf met zijn broer.',
  rendement: 'Uit de uitkering binnen drie maanden.',
  nulscenarioVandaag: 'Elke dag thuis, met een baan die op hem wacht.',
};

const stemmen = [
  ['geert', 'voor', 'Werk is de kortste weg.'],
  ['lotte', 'voor', 'Tijdelijk en goed te volgen.'],
] as const;

/** Granted, then less because the lessons were cheaper; the family does not agree. */
export const gewijzigd: KortVerhaal = {
  wie: 'sanne',
  begin: '2026-08-03 10:00',
  fase: 'uitvoering',
  huishouden: { naam: 'Spar', wijk: 'Selwerd', leden: [ouder('Tom Spar', 1991)] },
  aanmelding: 'Meldde zich zelf bij het wijkteam.',
  wieZijnWij: 'Ik woon alleen en ik wil werken.',
  overEenJaar: 'Een vast contract en geen uitkering meer.',
  zelf: 'Handig met machines\nBroer met een auto',
  belemmering: { soort: 'systeem', omschrijving: 'Zonder rijbewijs geen werk, zonder werk geen rijbewijs.' },
  eerst: ['Rijbewijs', 'Werk'],
  doorbraak,
  aanvraag: {
    wat: 'Veertig rijlessen en het examen',
    ontvanger: 'Rijschool Noord',
    bedragCent: 240_000,
    afloop: {
      tot: 'toegekend',
      motivering: 'U heeft een baan in zicht. Zonder rijbewijs gaat die niet door.',
      besluitDoor: 'lotte',
      stemmen,
    },
  },
};

/** Paid, and part of it comes back because the course was shorter. */
export const teruggevorderd: KortVerhaal = {
  ...gewijzigd,
  begin: '2026-05-04 10:00',
  huishouden: { naam: 'Hulst', wijk: 'Selwerd', leden: [ouder('Noor Hulst', 1987)] },
  wieZijnWij: 'Ik ben moeder en ik wil weer de zorg in.',
  doorbraak: {
    ...doorbraak,
    titel: 'Terug in de zorg',
    zin: 'Het fonds betaalt de opfriscursus voor de thuiszorg.',
    eerderGeprobeerd: 'Scholingsbudget: alleen voor wie al werkt',
    betrokkenheid: 'Zij loopt al mee op de afdeling.',
    nulscenarioVandaag: 'Thuis, terwijl de thuiszorg mensen zoekt.',
  },
  aanvraag: {
    wat: 'Opfriscursus thuiszorg',
    ontvanger: 'Opleidingsinstituut Zorg',
    bedragCent: 90_000,
    afloop: {
      tot: 'uitbetaald',
      motivering: 'Met deze cursus kunt u weer aan het werk.',
      besluitDoor: 'lotte',
      stemmen,
    },
  },
};
