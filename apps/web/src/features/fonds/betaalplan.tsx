import { getUitvoering, type UitvoeringRegel } from '@naast/contract/uitvoering';
import { betaalbeletselNamen, termijnStandNamen } from '@naast/domain/betalingen';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum, showKorteDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Besteding } from './besteding.tsx';
import { Opvolging } from './opvolging.tsx';
import { RegelActies } from './regel-acties.tsx';
import { Rekening } from './rekening-wijzigen.tsx';
import './betaalplan.css';

/** What happens after the besluit: the plan of each line, what it was spent on, and when we look back. */
export function Betaalplan({ aanvraagId }: { aanvraagId: string }) {
  const uitvoering = useGet(getUitvoering, { params: { id: aanvraagId } }, { ververs: 60_000 });
  return (
    <Loaded query={uitvoering}>
      {(data) => (
        <>
          <section className="vlak stapel">
            <Heading level={2}>Betalen en verantwoorden</Heading>
            {data.regels
              .filter(({ toegekendCent, betaaldCent }) => toegekendCent > 0 || betaaldCent > 0)
              .map((regel) => (
                <div key={regel.regelId} className="naast-plan stapel stapel--dicht">
                  <RegelKop regel={regel} />
                  <Termijnen regel={regel} />
                  <Rekening aanvraagId={aanvraagId} regel={regel} mag={data.mag} />
                  <RegelActies aanvraagId={aanvraagId} regel={regel} mag={data.mag} />
                  <Besteding aanvraagId={aanvraagId} regel={regel} mag={data.mag} />
                </div>
              ))}
          </section>
          {data.opvolging && <Opvolging aanvraagId={aanvraagId} opvolging={data.opvolging} mag={data.mag} />}
        </>
      )}
    </Loaded>
  );
}

function RegelKop({ regel }: { regel: UitvoeringRegel }) {
  const { wat, ontvanger, betaaldCent, toegekendCent, voorwaarde, voorwaardeOpen, vervulling, pauze } = regel;
  return (
    <div>
      <strong>{wat}</strong> · {ontvanger}
      <p>
        {showBedrag(betaaldCent)} van {showBedrag(toegekendCent)} betaald
      </p>
      {voorwaarde && (
        <p className="klein">
          Voorwaarde: {voorwaarde}
          <span className="naast-plan__onder">
            {voorwaardeOpen
              ? 'Nog niet aan voldaan: tot dan betalen we niet.'
              : vervulling &&
                `Voldaan: ${vervulling.waarmee} (${vervulling.door}, ${showDatum(vervulling.op)})`}
          </span>
        </p>
      )}
      {pauze && (
        <p className="klein">
          Staat stil: {pauze.reden}
          <span className="naast-plan__onder">
            {pauze.door}, {showDatum(pauze.op)}
          </span>
        </p>
      )}
    </div>
  );
}

const eersten = 4;

function Termijnen({ regel }: { regel: UitvoeringRegel }) {
  const { termijnen } = regel;
  if (termijnen.length === 0) return null;
  const rij = (lijst: UitvoeringRegel['termijnen']) =>
    lijst.map(({ id, geplandOp, betaaldOp, bedragCent, stand, beletsel, retour }) => (
      <li key={id}>
        <span className="naast-plan__regel">
          <span>
            {showKorteDatum(betaaldOp ?? geplandOp)} · {termijnStandNamen[stand].toLowerCase()}
          </span>
          <span className="naast-plan__bedrag">{showBedrag(bedragCent)}</span>
        </span>
        {beletsel && beletsel !== 'klaar' && (
          <span className="naast-plan__onder">{betaalbeletselNamen[beletsel]}</span>
        )}
        {retour && (
          <span className="naast-plan__onder">
            Kwam terug op {showDatum(retour.op)}: {retour.reden}
          </span>
        )}
      </li>
    ));
  return (
    <>
      <ul className="naast-plan__lijst">{rij(termijnen.slice(0, eersten))}</ul>
      {termijnen.length > eersten && (
        <details>
          <summary>Nog {termijnen.length - eersten} betalingen</summary>
          <ul className="naast-plan__lijst">{rij(termijnen.slice(eersten))}</ul>
        </details>
      )}
    </>
  );
}
