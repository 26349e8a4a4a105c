import { findConstraint } from '../platform/constraint.ts';
import { nietGevonden, Problem, veldfout } from '../platform/problem.ts';

const mag: Record<string, string> = {
  alleen_fondsbeheerder: 'Alleen de fondsbeheerder richt het fonds in.',
  lid_richt_niet_in:
    'Wie in de commissie zit, richt het fonds niet in. Beslissen en regels vaststellen doen verschillende mensen.',
};

const kan: Record<string, string> = {
  geen_vangnet: 'Zet er een regel in waarmee de commissie over elk bedrag en elk onderwerp beslist.',
  regels_overlappen: 'Voor hetzelfde bedrag en onderwerp staan er twee regels.',
  al_gestopt: 'Dit lidmaatschap is al voorbij.',
  kan_geen_voorzitter_worden: 'Op die dag is dit geen gewoon lid van de commissie.',
};

// What is refused about one field, at that field.
const velden: Record<string, readonly [veld: string, bericht: string]> = {
  niet_terug: ['geldigVanaf', 'Kies vandaag of een latere dag.'],
  geen_commissierol: [
    'gebruikerId',
    'Deze persoon heeft de rol commissielid nog niet. Vraag de beheerder om die te geven.',
  ],
  stelde_regels_vast: [
    'gebruikerId',
    'Deze persoon stelde de regels van het fonds vast, en mag er dus niet onder beslissen.',
  ],
  geen_lid_om_te_vervangen: ['plaatsvervangtId', 'Kies een lid dat dan in de commissie zit.'],
  commissielid_een_zetel: ['gebruikerId', 'Deze persoon zit in deze periode al in de commissie.'],
  commissielid_een_voorzitter: ['rol', 'In deze periode is er al een voorzitter.'],
  einde_voor_begin: ['laatsteDag', 'De laatste dag ligt voor de eerste.'],
  vanaf_morgen: ['vanaf', 'Kies een dag vanaf morgen.'],
  niet_genoeg_vrij: ['bedragCent', 'Zo veel is er niet meer vrij in dit jaar.'],
};

/** Says a refusal of the database in Dutch, at its field when it has one. `datumveld` is where this form keeps its day. */
export async function withFondsWeigering<T>(work: Promise<T>, datumveld = 'geldigVanaf'): Promise<T> {
  return work.catch((fout: unknown) => {
    const code = findConstraint(fout) ?? '';
    if (code === 'niet_gevonden') throw nietGevonden();
    if (mag[code]) throw new Problem(403, code, mag[code], { cause: fout });
    if (kan[code]) throw new Problem(409, code, kan[code], { cause: fout });
    const veld = velden[code];
    if (!veld) throw fout;
    throw veldfout(code === 'niet_terug' ? datumveld : veld[0], code, veld[1]);
  });
}
