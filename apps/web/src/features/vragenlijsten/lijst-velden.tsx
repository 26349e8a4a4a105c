import { useBouw } from './bouw-context.ts';
import { Tekst } from './velden.tsx';

/** What holds for the whole list: its name, the first words, and the ends of the scale. */
export function LijstVelden() {
  const { lijst, zet, fout } = useBouw();
  const { schaal } = lijst;
  return (
    <section className="vlak stapel" aria-label="De hele lijst">
      <Tekst
        label="Naam"
        waarde={lijst.titel}
        fout={fout('titel')}
        onZet={(titel) => zet({ ...lijst, titel })}
      />
      <Tekst
        label="Wat zeg je voor je begint?"
        hint="Dit staat boven de eerste vraag."
        lang
        waarde={lijst.toelichting}
        fout={fout('toelichting')}
        onZet={(toelichting) => zet({ ...lijst, toelichting })}
      />
      <div className="naast-vl__twee">
        <Tekst
          label="Bij een schaal: wat is een 1?"
          waarde={schaal.laag}
          fout={fout('schaal.1')}
          onZet={(laag) => zet({ ...lijst, schaal: { ...schaal, laag } })}
        />
        <Tekst
          label="En wat is een 10?"
          waarde={schaal.hoog}
          fout={fout('schaal.10')}
          onZet={(hoog) => zet({ ...lijst, schaal: { ...schaal, hoog } })}
        />
      </div>
    </section>
  );
}
