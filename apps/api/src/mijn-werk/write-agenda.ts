import type { Werk } from '@naast/contract/mijn-werk';
import ical from 'ical-generator';

const woorden: Record<Werk['soort'], string> = {
  afspraak: 'Afspraak',
  taak: 'Taak',
  evaluatie: 'Terugkijken',
  volgende_datum: 'Volgende datum',
};
const plekken: Record<Werk['soort'], string> = {
  afspraak: 'afspraken',
  taak: 'afspraken',
  evaluatie: 'fonds',
  volgende_datum: 'dossier',
};

const uurInSeconden = 3600;

/**
 * An iCalendar file (RFC 5545) of whole days. It says which casus by its code and gives the address of the page; whoever may
 * read that logs in there. Of a casus whose leden are apart it says only that there is something to do, and gives the address of
 * Mijn werk: a calendar is read by more people than Naast. The same work gives the same bytes.
 * @param stil the casussen whose leden are apart
 * @param adres where browsers reach Naast, without a slash at the end
 */
export function writeAgenda(werk: readonly Werk[], adres: string, stil: ReadonlySet<string>): string {
  const agenda = ical({
    name: 'Naast',
    prodId: { company: 'Naast', product: 'Agenda', language: 'NL' },
    ttl: uurInSeconden,
  });
  for (const { soort, id, casusId, casusCode, wanneer, versie } of werk) {
    // Read as UTC, as the writer does: a date has no time zone, and stays this day in any calendar.
    const dag = new Date(`${wanneer}T00:00:00Z`);
    agenda.createEvent({
      id: `${soort}-${id}@naast`,
      sequence: (versie ?? 1) - 1,
      start: dag,
      allDay: true,
      // A stamp of now would make every answer a new one.
      stamp: dag,
      summary: stil.has(casusId) ? 'Naast' : `${woorden[soort]} ${casusCode}`,
      url: stil.has(casusId) ? `${adres}/` : `${adres}/casussen/${casusId}/${plekken[soort]}`,
      description: 'Log in bij Naast om te zien waar het over gaat.',
    });
  }
  return agenda.toString();
}
