import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { AanvraagBijlagen } from '#web/ui/bijlagen/bijlagen.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Handtekening } from './handtekening.tsx';

/** The signed yes and the files that this reader may see. */
export function PakketBijlagen({ aanvraag }: { aanvraag: Aanvraag }) {
  return (
    <section className="stapel" aria-labelledby="pakket-bijlagen">
      <Heading level={3} id="pakket-bijlagen">
        Bijlagen en handtekening
      </Heading>
      <Handtekening aanvraagId={aanvraag.id} versie={aanvraag.versie} />
      <AanvraagBijlagen aanvraagId={aanvraag.id} />
    </section>
  );
}
