import { type CelUitleg, type Cpi, explainCel, type Invoer } from '@naast/domain/rendement';
import { useEffect, useRef, useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Table } from '#web/ui/table.tsx';
import { type Post, sumPosten } from './opbouw.ts';
import { PrijsBron } from './prijs-bron.tsx';
import type { Deelbedrag, Uitleg } from './uitleg.ts';

interface Props {
  uitleg: Uitleg;
  invoer: Invoer;
  cpi: Cpi;
  onClose: () => void;
}

/** "Zo komen we aan dit bedrag": the cells it is the sum of, and per cell the sum in words. */
export function UitlegDialog({ uitleg, invoer, cpi, onClose }: Props) {
  const { titel, inleiding, posten, delen } = uitleg;
  const [gekozen, setGekozen] = useState<Post | undefined>(posten.length === 1 ? posten[0] : undefined);
  return (
    <Dialog titel="Zo komen we aan dit bedrag" onClose={onClose} breed>
      <div className="stapel">
        <div>
          <p className="ams-label">{titel}</p>
          <p>{inleiding}</p>
        </div>
        {delen && <Delen delen={delen} />}
        {gekozen ? (
          <Cel post={gekozen} invoer={invoer} cpi={cpi} />
        ) : (
          posten.length > 0 && <Posten posten={posten} onKies={setGekozen} />
        )}
        {gekozen && posten.length > 1 && (
          <div>
            <Button variant="secondary" klein onClick={() => setGekozen(undefined)}>
              Terug naar alle bedragen
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

const watNamen: Record<Post['wat'], string> = {
  zonder: 'Als we zo doorgaan',
  baat: 'De doorbraak bespaart',
  investering: 'De doorbraak kost',
};

function Posten({ posten, onKies }: { posten: readonly Post[]; onKies: (post: Post) => void }) {
  return (
    <Table
      titel="Dit bedrag is de som van deze bedragen. Druk op een bedrag voor de uitleg."
      kolommen={[
        {
          naam: 'Regel',
          kop: true,
          toon: ({ omschrijving, wat }) => (
            <>
              {omschrijving || 'Zonder omschrijving'}
              <br />
              <span className="naast-post__wat">{watNamen[wat]}</span>
            </>
          ),
        },
        { naam: 'Jaar', toon: ({ jaar }) => jaar, getal: true },
        {
          naam: 'Bedrag',
          getal: true,
          toon: (post) => (
            <button type="button" className="naast-getal" onClick={() => onKies(post)}>
              {showBedrag(post.cent)}
              <span className="alleen-voorlezen"> (uitleg)</span>
            </button>
          ),
        },
      ]}
      rijen={posten}
      sleutel={({ id, jaar, wat, cent }) => `${id}-${jaar}-${wat}-${cent}`}
      voet={['Samen', '', showBedrag(sumPosten(posten))]}
    />
  );
}

function Delen({ delen }: { delen: readonly Deelbedrag[] }) {
  return (
    <Table
      titel="Dit bedrag is de som van deze bedragen, over alle jaren"
      kolommen={[
        {
          naam: 'Regel',
          kop: true,
          toon: ({ naam, onder }) => (
            <>
              {naam}
              {onder && <div className="naast-post__wat">{onder}</div>}
            </>
          ),
        },
        { naam: 'Bedrag', getal: true, toon: ({ cent }) => showBedrag(cent) },
      ]}
      rijen={delen}
      sleutel={({ id }) => id}
      voet={['Samen', showBedrag(delen.reduce((som, { cent }) => som + cent, 0))]}
    />
  );
}

function Cel({ post, invoer, cpi }: { post: Post; invoer: Invoer; cpi: Cpi }) {
  const kop = useRef<HTMLHeadingElement>(null);
  const regel = invoer.regels.find(({ id }) => id === post.id);
  const uitleg = explainCel(invoer, cpi, post.id, post.jaar);
  const { zinnen, omschrijving } = uitleg;
  // What stood here before is gone; without this the keyboard would start over outside the dialog.
  useEffect(() => kop.current?.focus(), []);
  return (
    <section className="naast-cel stapel stapel--dicht">
      <h3 ref={kop} tabIndex={-1} className="ams-heading ams-heading--4">
        {omschrijving || 'Zonder omschrijving'}, jaar {post.jaar}
      </h3>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p>
        {watNamen[post.wat]}: <strong>{showBedrag(Math.abs(post.cent))}</strong>
        {post.cent < 0 && ' Dit bedrag gaat er hier af.'}
      </p>
      <InCijfers uitleg={uitleg} wat={post.wat} />
      {regel && (
        <>
          <h4 className="ams-label">Waar deze prijs vandaan komt</h4>
          <PrijsBron prijs={regel.prijs} kansBron={regel.kansBron} />
        </>
      )}
    </section>
  );
}

/** The sum itself, to redo with a calculator. */
function InCijfers({ uitleg: { som, ...cel }, wat }: { uitleg: CelUitleg; wat: Post['wat'] }) {
  if (som === null) return null;
  const regel = typeof som === 'string' || cel.over !== 'regel' ? undefined : { ...cel, ...som };
  return (
    <div className="stapel stapel--dicht">
      <h4 className="ams-label">De som in cijfers</h4>
      {regel?.index && (
        <p className="naast-som">
          Prijs van {regel.peiljaar} naar {regel.rekenjaar}: {regel.index}
        </p>
      )}
      <p className="naast-som">{typeof som === 'string' ? som : wat === 'zonder' ? som.zonder : som.baat}</p>
    </div>
  );
}
