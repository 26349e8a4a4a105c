/** What may be added: PDF, images and Office. Old Office files and Office files with macros are refused. */
export const bijlageSoorten = ['pdf', 'jpeg', 'png', 'docx', 'xlsx', 'pptx', 'odt', 'ods'] as const;
export type BijlageSoort = (typeof bijlageSoorten)[number];

const openxml = 'application/vnd.openxmlformats-officedocument';

/** Name on screen, file name extension and media type of each kind. */
export const bijlageSoortGegevens: Record<BijlageSoort, { naam: string; extensie: string; mime: string }> = {
  pdf: { naam: 'PDF', extensie: 'pdf', mime: 'application/pdf' },
  jpeg: { naam: 'Foto', extensie: 'jpg', mime: 'image/jpeg' },
  png: { naam: 'Afbeelding', extensie: 'png', mime: 'image/png' },
  docx: { naam: 'Word', extensie: 'docx', mime: `${openxml}.wordprocessingml.document` },
  xlsx: { naam: 'Excel', extensie: 'xlsx', mime: `${openxml}.spreadsheetml.sheet` },
  pptx: { naam: 'PowerPoint', extensie: 'pptx', mime: `${openxml}.presentationml.presentation` },
  odt: { naam: 'Tekst (ODT)', extensie: 'odt', mime: 'application/vnd.oasis.opendocument.text' },
  ods: { naam: 'Rekenblad (ODS)', extensie: 'ods', mime: 'application/vnd.oasis.opendocument.spreadsheet' },
};

/** Largest file in bytes: 10 MB. */
export const bijlageMaximum = 10 * 1024 * 1024;

/** For how many days a removed bijlage can be put back; after that its bytes are gone. */
export const bijlageBewaardagen = 30;

/** `geweigerd`: the virus scanner found something, and the file was not kept. */
export const scanStanden = ['niet_gescand', 'schoon', 'geweigerd'] as const;
export type ScanStand = (typeof scanStanden)[number];

export const scanNamen: Record<ScanStand, string> = {
  niet_gescand: 'Niet gecontroleerd op virussen',
  schoon: 'Gecontroleerd, geen virus',
  geweigerd: 'Geweigerd: de virusscanner vond iets',
};

export const bestandWeigeringen = [
  'leeg',
  'te_groot',
  'onbekend',
  'heic',
  'oud_office',
  'macro',
  'beschadigd',
  'dubbel',
  'te_veel_uitgepakt',
  'wachtwoord',
] as const;
export type BestandWeigering = (typeof bestandWeigeringen)[number];

/** What is wrong with the file, and what to do. */
export const bestandWeigeringZinnen: Record<BestandWeigering, string> = {
  leeg: 'Dit bestand is leeg. Kies een ander bestand.',
  te_groot: 'Dit bestand is groter dan 10 MB. Maak het kleiner, of deel het in stukken.',
  onbekend: 'Dit soort bestand kan niet. Kies een PDF, een foto (JPG of PNG) of een Office-bestand.',
  heic: 'Dit soort iPhone-foto kan niet. Zet de foto om naar JPG en probeer het opnieuw.',
  oud_office:
    'Dit is een oud Office-bestand, of er zit een wachtwoord op. Bewaar het als docx, xlsx of PDF, zonder wachtwoord.',
  macro: 'In dit bestand zit een programma (macro). Bewaar het zonder macro, of als PDF.',
  beschadigd: 'Dit bestand is niet heel. Bewaar het opnieuw en probeer het nog een keer.',
  dubbel: 'Dit bestand is twee soorten tegelijk. Bewaar het opnieuw als gewone PDF of foto.',
  te_veel_uitgepakt: 'Dit bestand wordt veel te groot als het wordt uitgepakt. Bewaar het als PDF.',
  wachtwoord: 'Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.',
};
