import { type CanvasAntwoord, getVerleden } from '@naast/contract/canvas';
import { type BlokVerschil, blokTitels, compareCanvas, countVerschillen } from '@naast/domain/canvas';
import { useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum, toDag, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { DagKeuze } from './dag-keuze.tsx';
import { VerschilLijst } from './verschil-lijst.tsx';
import './verleden.css';

const isDag = (waarde: string | null): waarde is string => /^\d{4}-\d\d-\d\d$/.test(waarde ?? '');
const monthAgo = (): string => toDag(new Date(Date.now() - 30 * 86_400_000).toISOString());

/** Two days of the canvas side by side: what came, what changed and what went, block by block, in words. */
export function Component() {
  const casusId = useCasusId();
  const [adresVraag, setAdresVraag] = useSearchParams();
  const [een, ander] = [adresVraag.get('van'), adresVraag.get('tot')];
  const dagen = [isDag(een) ? een : monthAgo(), isDag(ander) ? ander : today()] as const;
  const [van, tot] = dagen.toSorted() as [string, string];
  const kies = (nieuw: { van: string; tot: string }) => setAdresVraag(nieuw, { replace: true });
  const toen = useGet(getVerleden, { params: { id: casusId }, query: { op: van } }, { houdVast: true });
  const straks = useGet(getVerleden, { params: { id: casusId }, query: { op: tot } }, { houdVast: true });
  return (
    <div className="stapel">
      <title>Twee dagen vergelijken · Naast</title>
      <Heading level={2}>Wat veranderde er op het canvas?</Heading>
      <div className="canvas-toen__kies">
        <DagKeuze label="Van" dag={van} onKies={(dag) => kies({ van: dag, tot })} />
        <DagKeuze label="Tot en met" dag={tot} onKies={(dag) => kies({ van, tot: dag })} />
      </div>
      <div className="rij">
        <ButtonLink to={adres.casusTab(casusId, 'canvas')} variant="tertiary" klein>
          Naar het canvas van nu
        </ButtonLink>
        <ButtonLink to={`${adres.casusTab(casusId, 'canvas/verleden')}?op=${van}`} variant="tertiary" klein>
          Zo was het op {showDatum(van)}
        </ButtonLink>
        <Button variant="tertiary" klein onClick={() => print()}>
          Afdrukken
        </Button>
      </div>
      <Loaded query={toen}>
        {(a) => (
          <Loaded query={straks}>
            {(b) => <Verschillen van={a.canvas} naar={b.canvas} dagen={[van, tot]} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

interface Props {
  van: CanvasAntwoord;
  naar: CanvasAntwoord;
  dagen: readonly [van: string, tot: string];
}

function Verschillen({ van, naar, dagen: [eerst, laatst] }: Props) {
  const blokken = compareCanvas(van, naar);
  if (blokken.length === 0) {
    return (
      <EmptyState titel="Er veranderde niets">
        Op {showDatum(eerst)} en op {showDatum(laatst)} stond er hetzelfde op het canvas.
      </EmptyState>
    );
  }
  return (
    <div className="stapel leesbreed">
      <p role="status">
        Tussen {showDatum(eerst)} en {showDatum(laatst)} veranderde er iets in {blokken.length} van de 9
        blokken.
      </p>
      {blokken.map((verschil) => (
        <Blok key={verschil.blok} verschil={verschil} />
      ))}
    </div>
  );
}

function Blok({ verschil: { blok, verschillen } }: { verschil: BlokVerschil }) {
  return (
    <section className="stapel vlak" aria-labelledby={`verschil-${blok}`}>
      <div>
        <Heading level={3} id={`verschil-${blok}`}>
          {blok}. {blokTitels[blok]}
        </Heading>
        <p className="zacht klein">{countVerschillen(verschillen)}</p>
      </div>
      <VerschilLijst verschillen={verschillen} />
    </section>
  );
}
