import { adres } from '#web/lib/adressen.ts';
import { ButtonLink } from '../button-link.tsx';
import { Heading } from '../heading.tsx';

/** Where the dossier leads on to veiligheid. */
export function VeiligheidVerwijzing({ casusId }: { casusId: string }) {
  return (
    <section className="stapel" aria-labelledby="veiligheid">
      <Heading level={2} id="veiligheid">
        Veiligheid
      </Heading>
      <p>Leden apart zetten, iets afschermen voor anderen, en de stappen van de meldcode.</p>
      <div>
        <ButtonLink variant="secondary" klein to={adres.casusTab(casusId, 'veiligheid')}>
          Naar Veiligheid
        </ButtonLink>
      </div>
    </section>
  );
}
