import type { Aanvraag, AanvraagRegel } from '@naast/contract/fonds-aanvraag';
import { domeinNamen, showIban, voorliggendNamen } from '@naast/domain/fonds';
import { showDatum } from '#web/lib/datum.ts';
import { showMaand } from './maand-veld.tsx';
import { RekeningWijzigen } from './rekening-form.tsx';

/** One line to read: what, to whom, when, where the money goes for who may see it, and what was tried first. */
export function RegelLezen({ aanvraag, regel }: { aanvraag: Aanvraag; regel: AanvraagRegel }) {
  const { wat, ontvanger, ontvangerSoort, domein, voorliggend } = regel;
  return (
    <>
      {wat}
      <span className="naast-fonds-onder">
        Aan {ontvanger}
        {ontvangerSoort === 'huishouden' && ' (het gezin zelf)'}
        {domein && ` · ${domeinNamen[domein]}`}
      </span>
      {regel.vanafMaand && regel.totMaand && (
        <span className="naast-fonds-onder">
          {showMaand(regel.vanafMaand)} tot en met {showMaand(regel.totMaand)}
          {regel.betaaldag && `, op dag ${regel.betaaldag}`}
        </span>
      )}
      {aanvraag.mijn.zietRekening && <Rekening aanvraag={aanvraag} regel={regel} />}
      <Geprobeerd geprobeerd={regel.geprobeerd} />
      {voorliggend && (
        <span className="naast-fonds-onder naast-fonds-tekst">Waarom geen regeling: {voorliggend}</span>
      )}
    </>
  );
}

function Rekening({ aanvraag, regel }: { aanvraag: Aanvraag; regel: AanvraagRegel }) {
  const { rekening } = regel;
  return (
    <span className="naast-fonds-onder">
      {rekening ? (
        <>
          Rekening <span className="naast-fonds-code">{showIban(rekening.iban)}</span>
          {rekening.tenNameVan && ` op naam van ${rekening.tenNameVan}`}
        </>
      ) : (
        'Nog geen rekening'
      )}{' '}
      {/* After the besluit it is changed beside the payments, with a reason and a second look. */}
      {aanvraag.mijn.magRekening && aanvraag.stand !== 'besloten' && (
        <RekeningWijzigen aanvraagId={aanvraag.id} regel={regel} />
      )}
    </span>
  );
}

function Geprobeerd({ geprobeerd }: Pick<AanvraagRegel, 'geprobeerd'>) {
  if (geprobeerd.length === 0) return null;
  return (
    <ul className="naast-fonds-onder naast-melding__lijst" aria-label="Eerst geprobeerd">
      {geprobeerd.map(({ regelingId, naam, uitkomst, op, toelichting }) => (
        <li key={regelingId}>
          {naam}: {voorliggendNamen[uitkomst].toLowerCase()}
          {op && ` (${showDatum(op)})`}
          {toelichting && `. ${toelichting}`}
        </li>
      ))}
    </ul>
  );
}
