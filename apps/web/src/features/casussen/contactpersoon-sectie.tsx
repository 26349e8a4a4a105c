import type { Casus } from '@naast/contract/casussen';
import { listCasusOverdrachten, type Overdracht, withdrawOverdracht } from '@naast/contract/overdrachten';
import { isOpen } from '@naast/domain/casussen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showGeleden } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { AntwoordGezin } from './antwoord-gezin.tsx';
import { OverdrachtDialog } from './overdracht-dialog.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';
import { Vervanger } from './vervanger.tsx';

/** The one contactpersoon, who stands in, and handing over. */
export function ContactpersoonSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState(false);
  const { contactpersoon, mijnRechten, fase } = casus;
  const overdrachten = useGet(listCasusOverdrachten, { params: { id: casus.id } });
  const voorstel = overdrachten.data?.items.find(({ stand }) => stand === 'voorgesteld');
  const laatste = overdrachten.data?.items[0];
  const magNoteren = mijnRechten.rollen.some((rol) => rol !== 'kijker');
  const vertrokken = !contactpersoon.actief;
  const magOverdragen =
    isOpen(fase) &&
    (mijnRechten.isContactpersoon ||
      ((vertrokken || voorstel?.doorTeamleider === true) && mijnRechten.rollen.includes('teamleider')));
  return (
    <section className="vlak stapel" aria-labelledby="contactpersoon">
      <Heading level={2} id="contactpersoon">
        Contactpersoon
      </Heading>
      <p>
        <strong>{contactpersoon.naam}</strong>, {contactpersoon.functie} bij {contactpersoon.organisatie}
        {vertrokken && <span className="zacht"> (werkt hier niet meer)</span>}
      </p>
      {voorstel && <Voorstel voorstel={voorstel} magIntrekken={magOverdragen} magNoteren={magNoteren} />}
      {laatste?.stand === 'geaccepteerd' && <AntwoordGezin overdracht={laatste} mag={magNoteren} />}
      {magOverdragen && !voorstel && (
        <div>
          <Button variant="secondary" klein onClick={() => setOpen(true)}>
            Overdragen aan een collega
          </Button>
        </div>
      )}
      <Vervanger casus={casus} />
      {open && <OverdrachtDialog casus={casus} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Voorstel(props: { voorstel: Overdracht; magIntrekken: boolean; magNoteren: boolean }) {
  const { voorstel, magIntrekken, magNoteren } = props;
  const ververs = useVerversCasus();
  async function withdraw() {
    const uitkomst = await call(withdrawOverdracht, { params: { id: voorstel.id } });
    await ververs();
    showToast(uitkomst.ok ? 'Het voorstel is ingetrokken.' : uitkomst.problem.detail);
  }
  return (
    <Notice
      titel={`${voorstel.naar.naam} is gevraagd om contactpersoon te worden`}
      actie={
        magIntrekken && (
          <Button variant="tertiary" klein onClick={() => void withdraw()}>
            Voorstel intrekken
          </Button>
        )
      }
    >
      <p>
        Gevraagd {showGeleden(voorstel.voorgesteldOp)}. {voorstel.naar.naam} heeft nog niet geantwoord.
      </p>
      <AntwoordGezin overdracht={voorstel} mag={magNoteren} />
    </Notice>
  );
}
