import { Button } from '#web/ui/button.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { HulpInhoud } from './hulp-inhoud.tsx';
import { type HulpNaam, hulpteksten } from './hulp-van-pagina.ts';
import { type WoordNaam, woorden } from './teksten/woorden.ts';
import './hulp.css';

const namen = Object.keys(hulpteksten) as HulpNaam[];
const alleWoorden = Object.keys(woorden) as WoordNaam[];

/** All help on one page: to read through, to search with the browser, and to print. */
export function Component() {
  return (
    <div className="stapel stapel--wijd leesbreed hulp-boek">
      <PageHead
        titel="Hulp"
        onder="Alle uitleg bij elkaar. Op elke pagina vind je het stuk dat daarbij hoort met de knop Hulp."
        actie={<Button onClick={() => print()}>Afdrukken</Button>}
      />
      <nav aria-label="Onderwerpen">
        <ul className="hulp-onderwerpen">
          {namen.map((naam) => (
            <li key={naam}>
              <a href={`#hulp-${naam}`}>{hulpteksten[naam].titel}</a>
            </li>
          ))}
          <li>
            <a href="#hulp-woorden">Woorden</a>
          </li>
        </ul>
      </nav>
      {namen.map((naam) => (
        <section key={naam} aria-labelledby={`hulp-${naam}`} className="stapel">
          <h2 id={`hulp-${naam}`} className="ams-heading ams-heading--2">
            {hulpteksten[naam].titel}
          </h2>
          <HulpInhoud tekst={{ ...hulpteksten[naam], woorden: undefined }} />
        </section>
      ))}
      <section aria-labelledby="hulp-woorden" className="stapel">
        <h2 id="hulp-woorden" className="ams-heading ams-heading--2">
          Woorden
        </h2>
        <dl className="hulp-woorden">
          {alleWoorden.map((naam) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{woorden[naam]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
