import { calculateAantalMaanden, calculateRegelTotaal, type Termijn } from '@naast/domain/fonds';
import { showBedrag } from '#web/lib/bedrag.ts';
import { MaandVeld } from './maand-veld.tsx';
import type { RegelDeel } from './regel-kaarten.tsx';
import type { ConceptRegel } from './use-concept.ts';
import { BedragVeld, KeuzeVeld } from './velden.tsx';

/** How much, once or every month; of a monthly line from which to which month. */
export function RegelBedrag({ regel, fout, onChange }: RegelDeel) {
  // The number of months follows; a first month after the last one takes the last one along.
  const change = (deel: Partial<ConceptRegel>) => {
    const nieuw = { ...regel, ...deel };
    const aantalMaanden = calculateAantalMaanden(nieuw) ?? 1;
    const past = calculateAantalMaanden(nieuw) !== undefined || nieuw.vanafMaand === null;
    onChange({ ...deel, aantalMaanden, ...(past ? {} : { totMaand: nieuw.vanafMaand }) });
  };
  const changeTermijn = (termijn: Termijn | null) =>
    termijn &&
    change(
      termijn === 'eenmalig' ? { termijn, ...geenMaanden } : { termijn, betaaldag: regel.betaaldag ?? 1 },
    );
  return (
    <>
      <div className="naast-fonds-regel__rij">
        <BedragVeld
          label={regel.termijn === 'eenmalig' ? 'Bedrag' : 'Bedrag per maand'}
          waarde={regel.bedragCent}
          error={fout('bedragCent')}
          onChange={(bedragCent) => onChange({ bedragCent })}
        />
        <KeuzeVeld<Termijn>
          label="Hoe vaak?"
          breedte="kort"
          waarde={regel.termijn}
          keuzes={termijnen}
          onChange={changeTermijn}
        />
      </div>
      {regel.termijn === 'maandelijks' && <Looptijd regel={regel} fout={fout} onChange={change} />}
    </>
  );
}

function Looptijd({ regel, fout, onChange }: RegelDeel) {
  const heel = regel.vanafMaand !== null && regel.totMaand !== null;
  return (
    <>
      <div className="naast-fonds-regel__rij">
        <MaandVeld
          label="Eerste maand"
          waarde={regel.vanafMaand}
          error={fout('vanafMaand')}
          onChange={(vanafMaand) => onChange({ vanafMaand })}
        />
        <MaandVeld
          label="Laatste maand"
          waarde={regel.totMaand}
          vanaf={regel.vanafMaand}
          error={fout('totMaand')}
          onChange={(totMaand) => onChange({ totMaand })}
        />
        <KeuzeVeld<string>
          label="Betalen op dag"
          breedte="kort"
          waarde={String(regel.betaaldag ?? 1)}
          keuzes={dagen}
          onChange={(dag) => onChange({ betaaldag: Number(dag ?? 1) })}
        />
      </div>
      {heel && (
        <p className="klein" aria-live="polite">
          {regel.aantalMaanden === 1 ? '1 maand' : `${regel.aantalMaanden} maanden`}, samen{' '}
          <strong>{showBedrag(calculateRegelTotaal(regel))}</strong>
        </p>
      )}
    </>
  );
}

const geenMaanden = { vanafMaand: null, totMaand: null, betaaldag: null } as const;
const termijnen = [
  { waarde: 'eenmalig', naam: 'Eén keer' },
  { waarde: 'maandelijks', naam: 'Elke maand' },
] as const;
const dagen = Array.from({ length: 28 }, (_, i) => ({ waarde: String(i + 1), naam: String(i + 1) }));
