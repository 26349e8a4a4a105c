import { type CanvasVerleden, getVerleden } from '@naast/contract/canvas';
import { type BlokNr, blokTitels } from '@naast/domain/canvas';
import { useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum, showMoment, toDag, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { DagKeuze } from './dag-keuze.tsx';
import { LeesCanvas } from './lees-canvas.tsx';
import { PrintKnoppen } from './print-knoppen.tsx';
import './verleden.css';

type Vraag = { op: string } | { nr: number };

function readVraag(adresVraag: URLSearchParams): Vraag {
  const [nr, op] = [Number(adresVraag.get('nr')), adresVraag.get('op') ?? ''];
  if (Number.isSafeInteger(nr) && nr > 0) return { nr };
  return { op: /^\d{4}-\d\d-\d\d$/.test(op) ? op : today() };
}

/** The canvas as it was on a day, or after one change; to read, and to step from change to change. */
export function Component() {
  const casusId = useCasusId();
  const [adresVraag, setAdresVraag] = useSearchParams();
  const vraag = readVraag(adresVraag);
  const query = useGet(getVerleden, { params: { id: casusId }, query: vraag }, { houdVast: true });
  const kies = (nieuw: Vraag) => setAdresVraag(toQuery(nieuw), { replace: true });
  return (
    <div className="stapel">
      <title>Het canvas van toen · Naast</title>
      <Loaded query={query} skeleton={<Skeleton regels={8} />}>
        {(toen) => (
          <>
            <Toen toen={toen} vraag={vraag} onKies={kies} />
            <LeesCanvas key={toen.stap?.nr ?? 0} canvas={toen.canvas} />
          </>
        )}
      </Loaded>
    </div>
  );
}

const toQuery = (vraag: Vraag): Record<string, string> =>
  'nr' in vraag ? { nr: String(vraag.nr) } : { op: vraag.op };

interface Props {
  toen: CanvasVerleden;
  vraag: Vraag;
  onKies: (vraag: Vraag) => void;
}

function Toen({ toen, vraag, onKies }: Props) {
  const { stap, vorige, volgende, canvas } = toen;
  const dag = 'op' in vraag ? vraag.op : stap ? toDag(stap.op) : undefined;
  return (
    <header className="stapel canvas-toen">
      <div role="status">
        <Heading level={2}>Zo was het op {showTitel(toen, vraag)}</Heading>
        <p className="zacht">{stap ? showStap(stap) : 'Er stond toen nog niets op het canvas.'}</p>
      </div>
      <div className="canvas-toen__kies">
        <DagKeuze label="Kies een dag" dag={dag} onKies={(op) => onKies({ op })} />
        <Stap naam="Vorige verandering" nr={vorige} onKies={onKies} />
        <Stap naam="Volgende verandering" nr={volgende} onKies={onKies} />
      </div>
      <div className="rij">
        <ButtonLink to={adres.casusTab(canvas.casusId, 'canvas')} variant="tertiary" klein>
          Naar het canvas van nu
        </ButtonLink>
        {dag && (
          <ButtonLink
            to={`${adres.casusTab(canvas.casusId, 'canvas/vergelijken')}?van=${dag}`}
            variant="tertiary"
            klein
          >
            Vergelijk met nu
          </ButtonLink>
        )}
        <PrintKnoppen />
      </div>
      {volgende !== null && (
        <Notice titel="Je kijkt terug">Hier kun je niets veranderen. Zo stond het er toen.</Notice>
      )}
    </header>
  );
}

// aria-disabled keeps the focus on the button at the first and the last change.
function Stap({ naam, nr, onKies }: { naam: string; nr: number | null; onKies: Props['onKies'] }) {
  return (
    <Button
      variant="secondary"
      klein
      aria-disabled={nr === null}
      onClick={() => nr !== null && onKies({ nr })}
    >
      {naam}
    </Button>
  );
}

const showTitel = ({ stap }: CanvasVerleden, vraag: Vraag): string =>
  'op' in vraag ? showDatum(vraag.op) : stap ? showMoment(stap.op).replace(', ', ' om ') : 'die dag';

const showStap = ({ blok, op, door }: NonNullable<CanvasVerleden['stap']>): string =>
  `De laatste verandering was van ${door.naam}, in “${blokTitels[blok as BlokNr]}”, op ${showMoment(op)}.`;
