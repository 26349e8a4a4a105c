import type { AanvraagKaart } from '@naast/contract/fonds-kaart';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Heading } from '#web/ui/heading.tsx';

interface Props {
  id: string;
  titel: string;
  items: readonly AanvraagKaart[];
  /** Right column: what is waited for, or until when. */
  wanneer: (kaart: AanvraagKaart) => ReactNode;
  leeg?: ReactNode;
}

/** Aanvragen that wait for somebody, as links. */
export function AanvraagLijst({ id, titel, items, wanneer, leeg }: Props) {
  return (
    <section className="stapel" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      {items.length === 0 ? (
        leeg
      ) : (
        <ul className="naast-werk__lijst">
          {items.map((kaart) => (
            <li key={kaart.id}>
              <Link to={adres.aanvraag(kaart.id)} className="naast-werk__regel">
                <span>
                  <span className="naast-werk__naam">
                    {kaart.waarvoor.join(' · ') || `Aanvraag ${kaart.code}`}
                  </span>
                  <br />
                  <span className="klein zacht">
                    {kaart.code} · {kaart.aanvrager.naam}, {kaart.aanvrager.organisatie}
                  </span>
                </span>
                <span className="naast-werk__wanneer klein zacht">{wanneer(kaart)}</span>
                <span className="naast-werk__bedrag">
                  {showBedrag(kaart.toegekendCent ?? kaart.gevraagdCent)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
