import type { FondsUitleg } from '@naast/contract/fonds-regels';
import { listRegelWoorden, zegMandaatregel } from '@naast/domain/fonds';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { RegelsForm } from './regels-form.tsx';

/** The rules as they are set now, and the form for new ones. */
export function RegelsDeel({ data }: { data: FondsUitleg }) {
  const [open, setOpen] = useState(false);
  const basis = data.straks ?? data.nu;
  return (
    <section className="stapel">
      <Heading level={2}>Regels</Heading>
      {basis ? (
        <>
          <DetailsList regels={listRegelWoorden(basis)} />
          <Heading level={3}>Wie beslist</Heading>
          <ul className="naast-fondsregels-lijst">
            {basis.mandaatregels.map((regel) => (
              <li key={regel.id}>{zegMandaatregel(regel)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>Er zijn nog geen regels.</p>
      )}
      {open ? (
        <RegelsForm data={data} onKlaar={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            Nieuwe regels maken
          </Button>
        </div>
      )}
    </section>
  );
}
