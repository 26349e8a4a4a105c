import { type CanvasAntwoord, getCanvas } from '@naast/contract/canvas';
import { joinKinderkaarten, type Kinderkaart, makeKinderkaart } from '@naast/domain/canvas';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { useKindElders } from './use-kind-elders.ts';
import './kinderkaart.css';

/** The card of one child from eight: the child's own words and wishes, to read together and to print. */
export function Component() {
  const casusId = useCasusId();
  const { lidId = '' } = useParams();
  const query = useGet(getCanvas, { params: { id: casusId } });
  return (
    <Loaded query={query}>
      {(canvas) => {
        const kaart = makeKinderkaart(canvas, lidId, jaar());
        return kaart ? <HeleKaart kaart={kaart} canvas={canvas} lidId={lidId} /> : <NotFound />;
      }}
    </Loaded>
  );
}

const jaar = () => Number(today().slice(0, 4));

/** A child that lives in two households has one card: what it said in the other one stands on it too. */
function HeleKaart({ kaart, canvas, lidId }: { kaart: Kinderkaart; canvas: CanvasAntwoord; lidId: string }) {
  const elders = useKindElders(canvas.huishouden.id, lidId);
  const daar = elders.flatMap((ander) => makeKinderkaart(ander, lidId, jaar()) ?? []);
  return <Kaart kaart={joinKinderkaarten([kaart, ...daar])} casusId={canvas.casusId} />;
}

function Kaart({ kaart, casusId }: { kaart: Kinderkaart; casusId: string }) {
  return (
    <div className="stapel">
      <title>Kaart van een kind · Naast</title>
      <div className="rij kinderkaart__knoppen">
        <ButtonLink to={adres.casusTab(casusId, 'canvas')} variant="secondary" klein>
          Naar het canvas
        </ButtonLink>
        <Button klein onClick={() => print()}>
          Afdrukken
        </Button>
      </div>
      <article className="kinderkaart" aria-labelledby="kinderkaart-titel">
        <header>
          <h2 id="kinderkaart-titel">De kaart van {kaart.naam}</h2>
          <p>Dit zijn jouw eigen woorden. Klopt het niet? Dan maken we het anders.</p>
        </header>
        <Vak titel="Dit wil ik" regels={kaart.wil ? 0 : 4}>
          {kaart.wil && <p className="eigen-woorden kinderkaart__wil">{kaart.wil}</p>}
        </Vak>
        <Vak titel="Zo gaat het met mij" regels={kaart.hoeGaatHet.length > 0 ? 0 : 4}>
          {kaart.hoeGaatHet.map((regel) => (
            <HoeGaatHet key={regel.id} regel={regel} />
          ))}
        </Vak>
        <Vak titel="Hier wil ik over praten" regels={kaart.praten.length > 0 ? 0 : 3}>
          {kaart.praten.map((punt) => (
            <p key={punt.id}>
              <strong>{punt.over}</strong>
              {punt.opgepakt && <>: {punt.opgepakt}</>}
            </p>
          ))}
        </Vak>
        <Vak titel="Dit doe ik zelf" regels={kaart.ikDoe.length > 0 ? 0 : 3}>
          {kaart.ikDoe.map((a) => (
            <p key={a.id}>
              {a.wat}
              {a.wanneer && <span className="zacht"> · {a.wanneer}</span>}
            </p>
          ))}
        </Vak>
        <Vak titel="Teken of schrijf hier wat je nog kwijt wilt" regels={5} />
      </article>
    </div>
  );
}

interface VakProps {
  titel: string;
  /** Empty lines to write on. */
  regels: number;
  children?: ReactNode;
}

function Vak({ titel, regels, children }: VakProps) {
  return (
    <section className="kinderkaart__vak">
      <h3>{titel}</h3>
      {children}
      {regels > 0 && (
        <div className={`kinderkaart__regels kinderkaart__regels--${regels}`} aria-hidden="true" />
      )}
      {regels > 0 && <p className="alleen-voorlezen">Nog leeg: ruimte om te schrijven.</p>}
    </section>
  );
}

function HoeGaatHet({ regel: { over, woorden, cijfer } }: { regel: Kinderkaart['hoeGaatHet'][number] }) {
  return (
    <div className="kinderkaart__regel">
      <p>
        <strong>{over}</strong>
        {woorden && <span className="eigen-woorden"> “{woorden}”</span>}
      </p>
      {cijfer !== null && (
        <p className="kinderkaart__cijfer">
          <span className="kinderkaart__bollen" aria-hidden="true">
            {[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => (
              <span
                key={n}
                className={n <= cijfer ? 'kinderkaart__bol kinderkaart__bol--vol' : 'kinderkaart__bol'}
              />
            ))}
          </span>
          <span>Mijn cijfer: {cijfer}</span>
        </p>
      )}
    </div>
  );
}
