import type { Casus } from '@naast/contract/casussen';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SplitsForm } from './splits-form.tsx';

/** A household in two, step by step; the form opens when it is asked for. */
export function SplitsSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="vlak stapel" aria-labelledby="splitsen">
      <Heading level={3} id="splitsen">
        Huishouden splitsen
      </Heading>
      <p>
        Van één huishouden worden het er twee, elk met een eigen casus en een eigen contactpersoon. Wie bij
        het ene deel staat, ziet het andere niet. Dit blijft zo, ook als je het apart zetten opheft.
      </p>
      {casus.leden.length < 2 ? (
        <p className="zacht">Er is één lid in dit huishouden. Er valt niets te splitsen.</p>
      ) : open ? (
        <SplitsForm casus={casus} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            Splitsen voorbereiden
          </Button>
        </div>
      )}
    </section>
  );
}
