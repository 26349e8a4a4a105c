// Who came when around Kastanje and what they do, in products of the price list; and what the threats lean on.

interface Product {
  code: string;
  aantal: number;
  per: 'week' | 'maand' | 'jaar';
}

/** By the name of the deelnemer in the story. Without a day nobody knows since when. */
export const kastanjeKaart: Record<string, { vanaf: string; producten?: readonly Product[] }> = {
  'Sanne Hofstra': { vanaf: '2026-10-12', producten: [{ code: 'WMO-02', aantal: 1, per: 'week' }] },
  'Tweede begeleider': { vanaf: '2025-09-01', producten: [{ code: 'WMO-02', aantal: 1, per: 'week' }] },
  Jeugdhulpverlener: { vanaf: '2026-03-02', producten: [{ code: 'JGD-06', aantal: 1, per: 'week' }] },
  'Ruud Bakker': { vanaf: '2026-06-15' },
  Incassomedewerker: { vanaf: '2026-07-01' },
  Gerechtsdeurwaarder: { vanaf: '2026-09-21' },
  Leerplichtambtenaar: { vanaf: '2026-09-21' },
  Inkomensconsulent: { vanaf: '2025-04-01', producten: [{ code: 'PW-01', aantal: 1, per: 'maand' }] },
  Mentor: { vanaf: '2025-08-25' },
  Trajectbegeleider: { vanaf: '2026-04-07' },
  Huisarts: {
    vanaf: '2024-05-06',
    producten: [
      { code: 'ZVW-02', aantal: 11, per: 'jaar' },
      { code: 'ZVW-08', aantal: 8, per: 'jaar' },
    ],
  },
  Aanmeldteam: { vanaf: '2025-12-01' },
};

const ontruiming = 'De deurwaarder heeft de ontruiming aangezegd voor 27 november.';

/**
 * Signal and source of each threat in the worked example, by its id. Bounds that the example leaves out are the
 * estimate itself, as the rekenmethode takes them, and the source says so.
 */
export const kastanjeBewijs: Record<string, { signaal: string; kansBron: string }> = {
  r3: {
    signaal: ontruiming,
    kansBron: 'Ontruiming is aangezegd; inschatting WIJ en corporatie samen',
  },
  r4: { signaal: ontruiming, kansBron: 'Dezelfde inschatting als bij de opvang, zonder spreiding' },
  r5: {
    signaal:
      'De huisarts vroeg in september een spoedbeoordeling aan; de ggz plaatste moeder op de wachtlijst.',
    kansBron: 'Inschatting van de huisarts; een spreiding kon zij niet geven',
  },
};
