import { type CanvasAntwoord, getCanvas } from '@naast/contract/canvas';
import type { Casus } from '@naast/contract/casussen';
import { type Lijstprijs, listPrijzen } from '@naast/contract/prijslijst';
import { type Berekening, getBerekening } from '@naast/contract/rendement';
import { useDeferredValue, useMemo } from 'react';
import { Link, useLocation, useOutletContext, useParams } from 'react-router';
import { showHeleEuro } from '#web/lib/bedrag.ts';
import { useGet } from '#web/lib/query.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Algemeen, type DoorbraakKeuze } from './algemeen.tsx';
import { Botsing } from './botsing.tsx';
import { Herrekenen } from './herrekenen.tsx';
import { Kwaliteit } from './kwaliteit.tsx';
import { Onderdelen } from './onderdelen.tsx';
import { Resultaat } from './resultaat.tsx';
import { useWerkstuk } from './use-werkstuk.ts';
import { calculateVoorlopig } from './werkstuk.ts';
import './rendement.css';

/** One berekening: left what changes and what it costs, right what comes out. */
export function Component() {
  const { berekeningId = '' } = useParams();
  const casus = useOutletContext<Casus>();
  const berekening = useGet(getBerekening, { params: { id: berekeningId } });
  const canvas = useGet(getCanvas, { params: { id: casus.id } });
  return (
    <Loaded query={berekening} skeleton={<Skeleton titel regels={8} />}>
      {(data) => (
        <Prijzen
          key={data.id}
          berekening={data}
          magRekenen={casus.mijnRechten.mag === 'meewerken'}
          doorbraken={canvas.data ? listDoorbraken(canvas.data) : data.doorbraken}
        />
      )}
    </Loaded>
  );
}

/** In the order in which they stand on the canvas. */
function listDoorbraken({ doorbraken, volgordes }: CanvasAntwoord): DoorbraakKeuze[] {
  const ids = volgordes.find(({ blok }) => blok === 7)?.ids ?? [];
  const plaats = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return doorbraken.toSorted((a, b) => plaats(a.id) - plaats(b.id));
}

interface Props {
  berekening: Berekening;
  magRekenen: boolean;
  doorbraken: readonly DoorbraakKeuze[];
}

function Prijzen(props: Props) {
  const prijzen = useGet(listPrijzen, { params: { id: props.berekening.prijslijst.id } });
  return (
    <Loaded query={prijzen} skeleton={<Skeleton titel regels={8} />}>
      {({ items }) => <Editor {...props} prijzen={items} />}
    </Loaded>
  );
}

/** The outcome in three words, for a screen on which it stands far below. */
const describeSaldo = (cent: number): string =>
  `${showHeleEuro(Math.abs(cent))} ${cent < 0 ? 'meer' : 'minder'} nodig`;

function Editor({ berekening, magRekenen, doorbraken, prijzen }: Props & { prijzen: Lijstprijs[] }) {
  const veld = useWerkstuk(berekening);
  const { indexcijfers, stand } = berekening;
  const alleenLezen = !magRekenen || stand === 'vastgezet';
  const begintMetKaart = useLocation().state?.kaart === true;
  const invoer = useDeferredValue(veld.waarde.invoer);
  const voorlopig = useMemo(() => calculateVoorlopig(invoer, indexcijfers), [invoer, indexcijfers]);
  return (
    <div className="stapel">
      <div className="naast-rendement__kop rij rij--uiteen">
        <Link to={`/casussen/${berekening.casusId}/rendement`}>Alle berekeningen</Link>
        {voorlopig.som && (
          <a href="#uitkomst" className="naast-rendement__naar">
            {describeSaldo(voorlopig.som.uitkomst.saldoCent)}
          </a>
        )}
        <div className="rij">
          <SaveState staat={veld.staat} opnieuw={veld.flush} />
          <Botsing veld={veld} />
        </div>
      </div>
      {stand === 'vastgezet' && (
        <Notice titel="Deze berekening staat vast">
          <p>Hij hoort bij een aanvraag. Maak bij alle berekeningen een kopie om verder te rekenen.</p>
          <Link to="gerealiseerd">Wat is er echt gebeurd?</Link>
        </Notice>
      )}
      <div className="naast-rendement">
        <div className="stapel stapel--wijd">
          <Algemeen veld={veld} doorbraken={doorbraken} cpi={indexcijfers} alleenLezen={alleenLezen} />
          <Onderdelen
            casusId={berekening.casusId}
            begintMetKaart={begintMetKaart}
            {...{ veld, voorlopig, prijzen, alleenLezen }}
          />
          <Herrekenen
            casusId={berekening.casusId}
            id={berekening.id}
            magRekenen={magRekenen && veld.waarde.invoer.regels.length > 0}
            bewaard={veld.staat.soort === 'rust' || veld.staat.soort === 'opgeslagen'}
          />
        </div>
        <Resultaat voorlopig={voorlopig}>
          <Kwaliteit veld={veld} alleenLezen={alleenLezen} />
        </Resultaat>
      </div>
    </div>
  );
}
