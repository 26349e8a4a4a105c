import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { Heading } from '#web/ui/heading.tsx';

/** Where they want to be in a year, in their own words, largest on the page. */
export function Perspectief({ pakket }: { pakket: NonNullable<Aanvraag['pakket']> }) {
  const { overEenJaar, leden, contactpersoonOrganisatie } = pakket.canvas;
  return (
    <section className="stapel">
      <Heading level={2}>Waar willen we over een jaar staan</Heading>
      {overEenJaar.tekst && <p className="eigen-woorden naast-fonds-woorden">{overEenJaar.tekst}</p>}
      {overEenJaar.eigenWoorden.map(({ lid, woorden }) => (
        <figure key={`${lid} ${woorden}`} className="naast-fonds-citaat">
          <blockquote className="eigen-woorden naast-fonds-woorden">{woorden}</blockquote>
          {lid && <figcaption className="klein zacht">{lid}</figcaption>}
        </figure>
      ))}
      <p className="klein zacht">
        {leden
          .map(
            ({ aanduiding, leeftijdsband }) =>
              `${aanduiding}${leeftijdsband ? ` (${leeftijdsband} jaar)` : ''}`,
          )
          .join(' · ')}
        {pakket.wijk && ` · ${pakket.wijk}`}
        {contactpersoonOrganisatie && ` · contactpersoon van ${contactpersoonOrganisatie}`}
      </p>
    </section>
  );
}
