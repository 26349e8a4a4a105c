import type { Export } from '@naast/contract/sessies';
import type { ExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { ExemplarenLijst } from '#web/ui/exemplaren.tsx';
import { Heading } from '#web/ui/heading.tsx';

interface Props {
  items: readonly Export[];
  pdf: ExemplaarPdf;
}

/** Who got the letter. Only who made a copy may print it again. */
export function BeschikkingExemplaren({ items, pdf }: Props) {
  return (
    <section className="stapel" aria-labelledby="exemplaren">
      <Heading level={2} id="exemplaren">
        Wie kreeg de brief?
      </Heading>
      {items.length === 0 ? (
        <p className="zacht">Er is nog geen exemplaar gemaakt.</p>
      ) : (
        <ExemplarenLijst items={items} pdf={pdf} />
      )}
    </section>
  );
}
