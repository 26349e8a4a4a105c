import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { uitkomstNamen } from '@naast/domain/fonds';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { BesluitForm } from './besluit-form.tsx';
import { BesluitNa } from './besluit-na.tsx';
import { VoornemenForm } from './voornemen-form.tsx';

/** The besluit when there is one; otherwise what the voorzitter can record now. */
export function Besluit({ aanvraag }: { aanvraag: Aanvraag }) {
  if (aanvraag.besluit) return <BesluitLezen aanvraag={aanvraag} besluit={aanvraag.besluit} />;
  if (!aanvraag.mijn.acties.includes('besluiten') || !aanvraag.stemming) return null;
  const { uitslag } = aanvraag.stemming.telling;
  return (
    <section className="vlak stapel">
      <Heading level={2}>Besluit vastleggen</Heading>
      {uitslag === 'geen_quorum' && <p>Er zijn nog niet genoeg stemmen voor een besluit.</p>}
      {uitslag === 'toekennen' && <BesluitForm aanvraag={aanvraag} />}
      {uitslag === 'afwijzen' && <Afwijzen aanvraag={aanvraag} />}
    </section>
  );
}

/** An intended refusal first asks the family for its view. */
function Afwijzen({ aanvraag }: { aanvraag: Aanvraag }) {
  const gevraagd = aanvraag.vragen.some(({ soort, antwoord }) => soort === 'voornemen' && antwoord !== null);
  return (
    <>
      <Notice soort="let-op">
        Er zijn niet meer stemmen voor dan tegen. Dat is een afwijzing.{' '}
        {gevraagd
          ? 'Het gezin heeft gezegd wat het daarvan vindt.'
          : 'Vraag eerst wat het gezin daarvan vindt.'}
      </Notice>
      {gevraagd ? <BesluitForm aanvraag={aanvraag} afwijzen /> : <VoornemenForm aanvraagId={aanvraag.id} />}
    </>
  );
}

function BesluitLezen({
  aanvraag,
  besluit,
}: {
  aanvraag: Aanvraag;
  besluit: NonNullable<Aanvraag['besluit']>;
}) {
  const { uitkomst, toegekendCent, motivering, telling, voorzitter, op, regels } = besluit;
  const wat = (regelId: string) => aanvraag.regels.find(({ id }) => id === regelId)?.wat ?? '';
  return (
    <section className="vlak stapel stapel--dicht">
      <Heading level={2}>Besluit: {uitkomstNamen[uitkomst].toLowerCase()}</Heading>
      {uitkomst !== 'afgewezen' && <p className="naast-fonds-bedrag">{showBedrag(toegekendCent)}</p>}
      <p className="naast-fonds-tekst">{motivering}</p>
      {uitkomst !== 'afgewezen' && (
        <ul className="naast-fonds-punten">
          {regels.map(({ regelId, toegekendCent: cent, voorwaarde, betaaldCent, openCent }) => (
            <li key={regelId}>
              {wat(regelId)}: {showBedrag(cent)}
              {voorwaarde && <div className="klein">Voorwaarde: {voorwaarde}</div>}
              {cent > 0 && <div className="klein zacht">{describeBetaling(betaaldCent, openCent)}</div>}
            </li>
          ))}
        </ul>
      )}
      <BesluitNa aanvraagId={aanvraag.id} />
      <p>
        <Link to={adres.beschikking(aanvraag.id)}>Lees de beschikking</Link>
      </p>
      <p className="klein zacht">
        {voorzitter}, {showDatum(op)} · {telling.voor} voor, {telling.tegen} tegen, {telling.onthouden}{' '}
        onthouden
      </p>
    </section>
  );
}

const describeBetaling = (betaaldCent: number, openCent: number): string =>
  openCent === 0
    ? `${showBedrag(betaaldCent)} betaald`
    : `${betaaldCent > 0 ? `${showBedrag(betaaldCent)} betaald, ` : ''}nog ${showBedrag(openCent)} te betalen`;
