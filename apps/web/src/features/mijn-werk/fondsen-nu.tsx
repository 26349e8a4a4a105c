import { type Fonds, listFondsen } from '@naast/contract/fonds';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';

/** What is left in each fonds, for who works with its money. */
export default function FondsenNu() {
  return (
    <section className="stapel" aria-labelledby="fondsen-nu">
      <Heading level={2} id="fondsen-nu">
        Fondsen nu
      </Heading>
      <Loaded query={useGet(listFondsen)}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="zacht">Er is nog geen fonds.</p>
          ) : (
            <ul className="naast-werk__lijst">
              {items.map((fonds) => (
                <li key={fonds.id}>
                  <FondsRegel fonds={fonds} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function FondsRegel({ fonds }: { fonds: Fonds }) {
  const [saldo] = fonds.saldi;
  return (
    <Link to={adres.fonds} className="naast-werk__regel">
      <span className="naast-werk__naam">{fonds.naam}</span>
      <span className="naast-werk__wanneer klein zacht">
        {fonds.ingediendAantal === 0
          ? 'Geen aanvragen die wachten'
          : `${fonds.ingediendAantal} ${fonds.ingediendAantal === 1 ? 'aanvraag wacht' : 'aanvragen wachten'}, samen ${showBedrag(fonds.ingediendCent)}`}
      </span>
      <span className="naast-werk__bedrag">
        {saldo ? `${showBedrag(saldo.vrijCent)} vrij in ${saldo.budgetjaar}` : 'Nog geen budget'}
      </span>
    </Link>
  );
}
