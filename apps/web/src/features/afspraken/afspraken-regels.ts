import type { AfsprakenAntwoord } from '@naast/contract/afspraken';
import {
  describeWanneer,
  findWerkGroep,
  isEldersKlaar,
  type TaakSoort,
  type WerkGroep,
  werkGroepen,
  werkGroepNamen,
} from '@naast/domain/taken';
import { today } from '#web/lib/datum.ts';

type Afspraak = AfsprakenAntwoord['afspraken'][number];
export type Stand = Afspraak['stand'];

/** An afspraak or a taak as a line of the one list. */
export interface Regel {
  id: string;
  /** Null for a taak, which is not written here. */
  afspraak: Afspraak | null;
  taakSoort: TaakSoort | null;
  wat: string;
  /** Who does it; '' when nobody was named. */
  wie: string;
  /** The gebruiker whose it is, for a taak of one colleague. */
  gebruikerId: string | null;
  wanneer: string | null;
  wanneerZin: string;
  stand: Stand;
  versie: number;
  /** It ends in the dossier, with its outcome, and is not ticked off here. */
  inDossier: boolean;
}

function toAfspraakRegel({ leden, gebruikers }: AfsprakenAntwoord, afspraak: Afspraak): Regel {
  const { lidId, gebruikerId, wieTekst, wanneer, wanneerTekst, stand, versie, id } = afspraak;
  return {
    id,
    afspraak,
    taakSoort: null,
    wat: afspraak.wat.trim() || 'Nog niet ingevuld',
    wie:
      leden.find((lid) => lid.id === lidId)?.naam ??
      gebruikers.find((gebruiker) => gebruiker.id === gebruikerId)?.naam ??
      wieTekst.trim(),
    gebruikerId,
    wanneer,
    wanneerZin: describeWanneer(wanneer, wanneerTekst, today()),
    stand,
    versie,
    inDossier: false,
  };
}

/** Everything that was agreed or has to be done, first day first; what has no day comes last. */
export function toRegels(antwoord: AfsprakenAntwoord): Regel[] {
  const taken = antwoord.taken.map(
    ({ id, soort, bronId, wat, wanneer, gebruiker, stand, versie }): Regel => ({
      id,
      afspraak: null,
      taakSoort: soort,
      wat,
      wie: gebruiker?.naam ?? 'De contactpersoon',
      gebruikerId: gebruiker?.id ?? null,
      wanneer,
      wanneerZin: describeWanneer(wanneer, '', today()),
      stand,
      versie,
      inDossier: isEldersKlaar({ soort, bronId }),
    }),
  );
  const afspraken = antwoord.afspraken.map((afspraak) => toAfspraakRegel(antwoord, afspraak));
  // A stable sort: on one day they stay in the order of the canvas.
  return [...afspraken, ...taken].sort((a, b) => (a.wanneer ?? '9999').localeCompare(b.wanneer ?? '9999'));
}

export type Indeling = 'dag' | 'persoon';

export interface Groep {
  naam: string;
  regels: Regel[];
}

type DagGroep = WerkGroep | 'zonder_dag';
const dagGroepen: readonly DagGroep[] = [...werkGroepen, 'zonder_dag'];
const dagNamen: Record<DagGroep, string> = { ...werkGroepNamen, zonder_dag: 'Zonder dag' };

const niemand = 'Nog van niemand';

function groupOpen(open: readonly Regel[], indeling: Indeling, vandaag: string): Groep[] {
  if (indeling === 'persoon') {
    const namen = [...new Set(open.map(({ wie }) => wie || niemand))];
    return namen.map((naam) => ({ naam, regels: open.filter(({ wie }) => (wie || niemand) === naam) }));
  }
  const groepVan = ({ wanneer }: Regel): DagGroep =>
    wanneer === null ? 'zonder_dag' : findWerkGroep(wanneer, vandaag);
  return dagGroepen.map((groep) => ({
    naam: dagNamen[groep],
    regels: open.filter((regel) => groepVan(regel) === groep),
  }));
}

/** The list under headings: what is open by day or by person, and after that what is done or does not go on. */
export function groupRegels(
  regels: readonly Regel[],
  { indeling, alles, vandaag }: { indeling: Indeling; alles: boolean; vandaag: string },
): Groep[] {
  const met = (stand: Stand) => regels.filter((regel) => regel.stand === stand);
  const klaar = alles
    ? [
        { naam: 'Gedaan', regels: met('gedaan') },
        { naam: 'Gaat niet door', regels: met('vervallen') },
      ]
    : [];
  return [...groupOpen(met('open'), indeling, vandaag), ...klaar].filter((groep) => groep.regels.length > 0);
}
