import type { Casus } from '@naast/contract/casussen';
import { useOutletContext } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { CasusBijlagen } from '#web/ui/bijlagen/bijlagen.tsx';
import { Heading } from '#web/ui/heading.tsx';

/** Files beside the casus: PDF, photos and Office. */
export function Component() {
  const casus = useOutletContext<Casus>();
  return (
    <section className="stapel leesbreed" aria-labelledby="bijlagen">
      <title>Bijlagen · Naast</title>
      <div>
        <Heading level={2} id="bijlagen">
          Bijlagen
        </Heading>
        <p className="zacht">
          Brieven, foto’s en andere bestanden. Iedereen met toegang tot deze casus ziet ze.
        </p>
      </div>
      <CasusBijlagen casusId={casus.id} naarAanvraag={(id) => adres.casusTab(casus.id, `fonds/${id}`)} />
    </section>
  );
}
