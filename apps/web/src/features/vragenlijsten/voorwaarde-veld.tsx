import { type Bouwplek, listEerdereVragen, type Voorwaarde, type Vraag } from '@naast/domain/gesprekken';
import { FieldError } from '#web/ui/field-error.tsx';
import { useBouw } from './bouw-context.ts';
import { Keuze, Tekst, Vink } from './velden.tsx';

interface Props {
  plek: Bouwplek;
  als: Voorwaarde | null;
  fout: string | undefined;
  onZet: (als: Voorwaarde | null) => void;
}

const kinderen = 'kinderen_in_huis';

/** When it is asked: always, only with children in the house, or after an answer to an earlier question. */
export function VoorwaardeVeld({ plek, als, fout, onZet }: Props) {
  const { lijst } = useBouw();
  const eerdere = listEerdereVragen(lijst, plek);
  const verwezen = als && als.soort !== kinderen ? als.vraag : '';
  const weg = verwezen !== '' && !eerdere.some(({ code }) => code === verwezen);
  const keuzes = [
    { waarde: kinderen, naam: 'Er zijn kinderen in huis' },
    ...eerdere.map(({ code, vraag }) => ({ waarde: code, naam: `Na: ${vraag || code}` })),
    ...(weg ? [{ waarde: verwezen, naam: `Na: ${verwezen} (kan hier niet)` }] : []),
  ];
  return (
    <div className="stapel stapel--dicht">
      <Keuze
        label={plek.vraag === null ? 'Wanneer krijgen ze dit stuk?' : 'Wanneer krijgen ze deze vraag?'}
        hint="Alleen een eerdere vraag kan bepalen of dit gevraagd wordt."
        leeg="Altijd"
        waarde={als?.soort === kinderen ? kinderen : verwezen}
        keuzes={keuzes}
        fout={fout}
        onZet={(gekozen) => onZet(begin(gekozen))}
      />
      {als && als.soort !== kinderen && (
        <Antwoorden als={als} vraag={eerdere.find(({ code }) => code === als.vraag)} onZet={onZet} />
      )}
    </div>
  );
}

function begin(gekozen: string): Voorwaarde | null {
  if (gekozen === '') return null;
  if (gekozen === kinderen) return { soort: kinderen };
  return { soort: 'antwoord_is', vraag: gekozen, waarden: [] };
}

type OpAntwoord = Exclude<Voorwaarde, { soort: 'kinderen_in_huis' }>;

function Antwoorden({
  als,
  vraag,
  onZet,
}: {
  als: OpAntwoord;
  vraag: Vraag | undefined;
  onZet: (als: Voorwaarde) => void;
}) {
  return (
    <fieldset className="naast-vl__antwoorden">
      <legend className="alleen-voorlezen">Bij welk antwoord?</legend>
      <Keuze
        label="En het antwoord"
        waarde={als.soort}
        keuzes={[
          { waarde: 'antwoord_is', naam: 'is' },
          { waarde: 'antwoord_is_niet', naam: 'is niet' },
        ]}
        onZet={(soort) => onZet({ ...als, soort: soort || 'antwoord_is' })}
      />
      {vraag && vraag.opties.length > 0 ? (
        vraag.opties.map(({ waarde, naam }) => (
          <Vink
            key={waarde}
            label={naam}
            aan={als.waarden.includes(waarde)}
            onZet={(aan) =>
              onZet({
                ...als,
                waarden: aan ? [...als.waarden, waarde] : als.waarden.filter((ander) => ander !== waarde),
              })
            }
          />
        ))
      ) : (
        <Tekst
          label="Dit antwoord"
          waarde={als.waarden[0] ?? ''}
          onZet={(tekst) => onZet({ ...als, waarden: tekst === '' ? [] : [tekst] })}
        />
      )}
      {als.waarden.length === 0 && (
        <FieldError id={`als-${als.vraag}`}>Kies minstens één antwoord.</FieldError>
      )}
    </fieldset>
  );
}
