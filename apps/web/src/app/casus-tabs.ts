import type { Recht } from '@naast/domain/gebruikers';

export interface CasusTab {
  /** Last part of the address: `/casussen/:casusId/<pad>`. */
  pad: string;
  naam: string;
  recht: Recht;
}

/** Pages of a casus in the order a household goes through them; each has its line in `casus-pages.tsx`. */
export const casusTabs: readonly CasusTab[] = [
  { pad: 'canvas', naam: 'Canvas', recht: 'canvas.lezen' },
  { pad: 'gesprek', naam: 'Gesprek', recht: 'gesprek.lezen' },
  { pad: 'deelnemers', naam: 'Deelnemers', recht: 'casus.lezen' },
  { pad: 'afspraken', naam: 'Afspraken', recht: 'casus.lezen' },
  { pad: 'rendement', naam: 'Rendement', recht: 'berekening.lezen' },
  { pad: 'fonds', naam: 'Fonds', recht: 'aanvraag.lezen' },
  { pad: 'regelingen', naam: 'Regelingen', recht: 'casus.lezen' },
  { pad: 'casusstuk', naam: 'Casusstuk', recht: 'casus.lezen' },
  { pad: 'bijlagen', naam: 'Bijlagen', recht: 'casus.lezen' },
  { pad: 'notities', naam: 'Notities', recht: 'casus.lezen' },
  { pad: 'tijdlijn', naam: 'Tijdlijn', recht: 'casus.lezen' },
  { pad: 'dossier', naam: 'Dossier', recht: 'casus.lezen' },
];
