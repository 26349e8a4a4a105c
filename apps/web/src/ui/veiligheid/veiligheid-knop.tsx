import type { Casus } from '@naast/contract/casussen';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { Dialog } from '../dialog.tsx';
import { ApartForm } from './apart-form.tsx';
import { Noodnummers } from './noodnummers.tsx';
import './veiligheid.css';

const mayRegelen = ({ mijnRechten: { rollen } }: Casus): boolean =>
  rollen.includes('contactpersoon') || rollen.includes('teamleider');

/** Always within reach in the head of a casus, and quiet: somebody may be looking along. */
export function VeiligheidKnop({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState(false);
  const { ledenApart, stukkenMogen } = casus.huishouden;
  usePrintslot(!stukkenMogen);
  return (
    <>
      <button type="button" className="naast-veiligheidsknop" onClick={() => setOpen(true)}>
        Veiligheid{ledenApart && ': leden apart'}
      </button>
      {open && (
        <Dialog titel="Veiligheid" onClose={() => setOpen(false)}>
          <Inhoud casus={casus} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function Inhoud({ casus, onClose }: { casus: Casus; onClose: () => void }) {
  const { ledenApart } = casus.huishouden;
  return (
    <div className="stapel">
      {ledenApart ? (
        <p>De leden van dit huishouden zijn apart. Deel niets van de een met de ander.</p>
      ) : mayRegelen(casus) ? (
        <ApartForm casusId={casus.id} onKlaar={onClose} />
      ) : (
        <p>Denk je dat iemand niet veilig is? Bel meteen {casus.contactpersoon.naam} of de teamleider.</p>
      )}
      <Noodnummers />
      <p>
        <Link to={adres.casusTab(casus.id, 'veiligheid')} onClick={onClose}>
          De meldcode en alles over veiligheid
        </Link>
      </p>
    </div>
  );
}

/** While leden are apart in one household nothing of its pages comes out of the printer. */
function usePrintslot(dicht: boolean): void {
  useEffect(() => {
    document.body.classList.toggle('naast-printslot', dicht);
    return () => document.body.classList.remove('naast-printslot');
  }, [dicht]);
}
