import type { ConceptVeld } from './use-concept.ts';
import { JaNee, TekstVeld } from './velden.tsx';

/** Whether it cannot wait, and why: two members decide at once, and tell the next meeting. */
export function SpoedVelden({ veld }: { veld: ConceptVeld }) {
  const { spoed } = veld.waarde;
  return (
    <div className="stapel">
      <JaNee
        label="Is er spoed?"
        waarde={spoed.gevraagd}
        onChange={(gevraagd) => veld.update({ spoed: { ...spoed, gevraagd: gevraagd ?? false } })}
      />
      {spoed.gevraagd && (
        <>
          <p className="klein zacht">
            Spoed is alleen voor schade die er anders deze week is, zoals een ontruiming of een afsluiting.
            Twee commissieleden beslissen dan meteen. Vinden zij het geen spoed? Dan gaat het naar de hele
            commissie, en duurt het langer. De commissie kijkt in de vergadering of de spoed terecht was.
          </p>
          <TekstVeld
            label="Waarom kan dit niet wachten?"
            rows={3}
            maximaal={2000}
            waarde={spoed.reden}
            onChange={(reden) => veld.update({ spoed: { ...spoed, reden } })}
          />
        </>
      )}
    </div>
  );
}
