import { addMaanden, countMaanden, type Maand } from '@naast/domain/fonds';
import { today } from '#web/lib/datum.ts';
import { KeuzeVeld } from './velden.tsx';

const naamVan = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month as `december 2026`. */
export const showMaand = (maand: Maand): string => naamVan.format(new Date(`${maand}-15T12:00:00Z`));

interface Props {
  label: string;
  waarde: Maand | null;
  /** The first month to choose from; this month when absent. */
  vanaf?: Maand | null;
  error?: string | undefined;
  onChange: (maand: Maand | null) => void;
}

const aantalKeuzes = 60;

/** One month of the five years to come; what was chosen before stays a choice. */
export function MaandVeld({ label, waarde, vanaf, error, onChange }: Props) {
  const eerste = vanaf ?? today().slice(0, 7);
  const maanden = Array.from({ length: aantalKeuzes }, (_, i) => addMaanden(eerste, i));
  if (waarde !== null && countMaanden(eerste, waarde) < 1) maanden.unshift(waarde);
  return (
    <KeuzeVeld<Maand>
      label={label}
      leeg="Kies een maand"
      waarde={waarde}
      error={error}
      keuzes={maanden.map((maand) => ({ waarde: maand, naam: showMaand(maand) }))}
      onChange={onChange}
    />
  );
}
