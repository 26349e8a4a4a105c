import { useState } from 'react';
import { useMij } from '#web/lib/mij.ts';
import { leave } from './wissel.ts';
import './oefen-balk.css';

/** On every page of the oefenruimte, and over every print: nothing here is real. */
export default function OefenBalk() {
  const mij = useMij();
  const [bezig, setBezig] = useState(false);
  const terug = async () => {
    setBezig(true);
    await leave();
    setBezig(false);
  };
  return (
    <>
      <section className="oefen-balk" aria-label="Oefenruimte">
        <p>
          <strong>Je bent in de oefenruimte. Niets hiervan is echt.</strong>{' '}
          <span className="oefen-balk__wie">
            Je oefent als {mij.naam}, {mij.functie.toLowerCase()}.
          </span>
        </p>
        <div className="rij">
          <a href="/oefenruimte">Iemand anders zijn</a>
          <button type="button" aria-disabled={bezig} onClick={() => !bezig && void terug()}>
            Terug naar mijn werk
          </button>
        </div>
      </section>
      <p className="oefen-merk" aria-hidden="true">
        OEFENING
      </p>
    </>
  );
}
