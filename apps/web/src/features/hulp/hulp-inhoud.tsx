import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import type { HulpTekst } from './hulptekst.ts';
import { type WoordNaam, woorden } from './teksten/woorden.ts';

interface Props {
  tekst: HulpTekst;
  /** Level of the headings in it. */
  niveau?: 3 | 4;
  /** What happens when somebody goes on to another page. */
  onGa?: (() => void) | undefined;
}

/** The help of one page: what it is for, how to do things, the words, the keys, and where there is more. */
export function HulpInhoud({ tekst, niveau = 3, onGa }: Props) {
  const Kop = `h${niveau}` as const;
  const { waarvoor, hoe, toetsen = [], verder = [] } = tekst;
  return (
    <div className="hulp-inhoud stapel">
      <p>{waarvoor}</p>
      {hoe.map(({ vraag, stappen }) => (
        <section key={vraag} className="stapel stapel--dicht">
          <Kop>{vraag}</Kop>
          <Stappen stappen={stappen} />
        </section>
      ))}
      {tekst.woorden && <WoordenLijst Kop={Kop} namen={tekst.woorden} />}
      {toetsen.length > 0 && (
        <section className="stapel stapel--dicht">
          <Kop>Toetsen op deze pagina</Kop>
          <dl className="hulp-woorden">
            {toetsen.map(([toets, wat]) => (
              <div key={toets}>
                <dt>
                  <kbd>{toets}</kbd>
                </dt>
                <dd>{wat}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {verder.length > 0 && <Verder verder={verder} onGa={onGa} />}
    </div>
  );
}

function Stappen({ stappen }: { stappen: readonly string[] }) {
  if (stappen.length === 1) return <p>{stappen[0]}</p>;
  return (
    <ol>
      {stappen.map((stap) => (
        <li key={stap}>{stap}</li>
      ))}
    </ol>
  );
}

/** Words with what they mean. */
export function WoordenLijst({ Kop, namen }: { Kop: 'h3' | 'h4'; namen: readonly WoordNaam[] }) {
  return (
    <section className="stapel stapel--dicht">
      <Kop>Woorden</Kop>
      <dl className="hulp-woorden">
        {namen.map((naam) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{woorden[naam]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Verder({ verder, onGa }: Required<Pick<HulpTekst, 'verder'>> & { onGa: (() => void) | undefined }) {
  const { casusId } = useParams();
  // What lies under a casus can only be reached from one.
  const links = verder.flatMap(({ naam, naar }) => {
    if (naar.startsWith('/')) return [{ naam, naar }];
    return casusId ? [{ naam, naar: adres.casusTab(casusId, naar) }] : [];
  });
  if (links.length === 0) return null;
  return (
    <p className="rij">
      Lees ook:
      {links.map(({ naam, naar }) => (
        <Link key={naar} to={naar} onClick={() => onGa?.()}>
          {naam}
        </Link>
      ))}
    </p>
  );
}
