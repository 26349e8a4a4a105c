import type { Fonds } from '@naast/contract/fonds';
import { domeinNamen } from '@naast/domain/fonds';
import { hasRecht } from '@naast/domain/gebruikers';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { useMij } from '#web/lib/mij.ts';
import { Heading } from '#web/ui/heading.tsx';

/** One fonds: what is left, what is promised, what is paid; and beside it what is asked for. */
export function FondsKop({ fonds }: { fonds: Fonds }) {
  const { rollen } = useMij();
  const magGrootboek = hasRecht(rollen, 'grootboek.lezen');
  // A commissielid of another fonds would find nothing there.
  const magRendement =
    hasRecht(rollen, 'fondsrendement.lezen') &&
    (fonds.mijnZetel !== null || rollen.includes('fondsbeheerder') || rollen.includes('controleur'));
  return (
    <section className="vlak stapel" aria-labelledby={`fonds-${fonds.id}`}>
      <div className="rij rij--uiteen">
        <Heading level={2} id={`fonds-${fonds.id}`}>
          {fonds.naam}
        </Heading>
        <div className="rij">
          <Link to={adres.zoWerktFonds(fonds.id)}>Zo werkt dit fonds</Link>
          {hasRecht(rollen, 'fonds.inrichten') && <Link to={adres.fondsInrichting(fonds.id)}>Inrichten</Link>}
          {magRendement && <Link to={adres.vergaderingen(fonds.id)}>Vergaderingen</Link>}
          {magRendement && <Link to={adres.wieBespaart(fonds.id)}>Wie bespaart</Link>}
          {magGrootboek && <Link to={adres.grootboek(fonds.id)}>Grootboek</Link>}
          {hasRecht(rollen, 'fondsrekening.lezen') && (
            <Link to={adres.betaalrekening(fonds.id)}>Betaalrekening</Link>
          )}
          {hasRecht(rollen, 'controle.lezen') && <Link to={adres.controle(fonds.id)}>Controle</Link>}
        </div>
      </div>
      <Saldo fonds={fonds} />
      <p className="klein zacht">
        Voor {fonds.domeinen.map((domein) => domeinNamen[domein].toLowerCase()).join(', ')}
        {fonds.gebied.length > 0 && ` · in ${fonds.gebied.join(', ')}`}
      </p>
    </section>
  );
}

/** The saldo of this year; of the newest year when there is none. */
export const findSaldo = ({ saldi }: Fonds) =>
  saldi.find(({ budgetjaar }) => budgetjaar === new Date().getFullYear()) ?? saldi[0];

/** The columns of this year's saldo. What is asked for is not booked, so it stands apart. */
export function Saldo({ fonds }: { fonds: Fonds }) {
  const saldo = findSaldo(fonds);
  if (!saldo) return <p className="zacht">Er is nog geen budget.</p>;
  return (
    <dl className="naast-fonds-saldo">
      <div className="naast-fonds-saldo__vrij">
        <dt>Vrij in {saldo.budgetjaar}</dt>
        <dd>{showBedrag(saldo.vrijCent)}</dd>
      </div>
      <div>
        <dt>Toegezegd</dt>
        <dd>{showBedrag(saldo.verplichtCent)}</dd>
      </div>
      <div>
        <dt>Betaald</dt>
        <dd>{showBedrag(saldo.betaaldCent)}</dd>
      </div>
      <div className="naast-fonds-saldo__naast">
        <dt>Gevraagd, nog niet besloten</dt>
        <dd>
          {showBedrag(fonds.ingediendCent)} <span className="klein zacht">({fonds.ingediendAantal})</span>
        </dd>
      </div>
    </dl>
  );
}
