import type { AkkoordWijze } from '@naast/domain/fonds';
import type { ConceptVeld } from './use-concept.ts';
import { DatumVeld, KeuzeVeld, TekstVeld } from './velden.tsx';

const wijzen = [
  { waarde: 'gesprek', naam: 'In een gesprek' },
  { waarde: 'telefoon', naam: 'Aan de telefoon' },
  { waarde: 'schriftelijk', naam: 'Op papier of per mail' },
] as const;

/** The inwoner asks, you do it for them: how and when they said yes. */
export function AkkoordVelden({ veld }: { veld: ConceptVeld }) {
  const { akkoord } = veld.waarde;
  const zet = (deel: Partial<typeof akkoord>) => veld.update({ akkoord: { ...akkoord, ...deel } });
  return (
    <div className="stapel">
      <p className="zacht">
        Het gezin vraagt dit aan. Jij doet dat namens hen. Schrijf op hoe zij ja zeiden, of laat hen hieronder
        tekenen.
      </p>
      <div className="naast-fonds-regel__rij">
        <TekstVeld
          label="Wie zei ja?"
          hint="Bijvoorbeeld: moeder."
          maximaal={200}
          waarde={akkoord.door}
          onChange={(door) => zet({ door })}
        />
        <KeuzeVeld<AkkoordWijze>
          label="Hoe?"
          leeg="Nog niet gezegd"
          waarde={akkoord.hoe}
          keuzes={wijzen}
          onChange={(hoe) => zet({ hoe })}
        />
        <DatumVeld label="Wanneer?" waarde={akkoord.op} onChange={(op) => zet({ op })} />
      </div>
    </div>
  );
}
