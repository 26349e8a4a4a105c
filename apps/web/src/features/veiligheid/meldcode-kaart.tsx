import { listMeldcode, type MeldcodeNotitie } from '@naast/contract/meldcode';
import { type MeldcodeStap, meldcodeStappen } from '@naast/domain/veiligheid';
import { useState } from 'react';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Noodnummers } from '#web/ui/veiligheid/noodnummers.tsx';
import { NotitieForm } from './notitie-form.tsx';

/** The five steps as a card to work along, with notes that stay between the few who take them. */
export function MeldcodeKaart({ casusId }: { casusId: string }) {
  return (
    <section className="vlak stapel" aria-labelledby="meldcode">
      <Heading level={3} id="meldcode">
        Meldcode huiselijk geweld en kindermishandeling
      </Heading>
      <Noodnummers />
      <Loaded query={useGet(listMeldcode, { params: { id: casusId } })}>
        {({ items, mag }) => (
          <>
            <p>
              Vijf stappen helpen je om goed te kijken en samen te beslissen.
              {mag &&
                ' Wat je hier noteert zien alleen de contactpersoon, de vervanger en wie de leden apart zette. Het komt nergens anders te staan.'}
            </p>
            <ol className="naast-meldcode">
              {meldcodeStappen.map((stap) => (
                <Stap
                  key={stap.nr}
                  casusId={casusId}
                  stap={stap}
                  notities={items.filter((notitie) => notitie.stap === stap.nr)}
                  mag={mag}
                />
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </section>
  );
}

interface StapProps {
  casusId: string;
  stap: MeldcodeStap;
  notities: readonly MeldcodeNotitie[];
  mag: boolean;
}

function Stap({ casusId, stap, notities, mag }: StapProps) {
  const [open, setOpen] = useState(false);
  return (
    <li className="stapel">
      <Heading level={4}>
        Stap {stap.nr}. {stap.titel}
      </Heading>
      <ul>
        {stap.wat.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {notities.map((notitie) => (
        <blockquote key={notitie.id} className="naast-meldcode__notitie">
          <p className="naast-vrije-tekst">{notitie.tekst}</p>
          <footer className="klein zacht">
            {notitie.door}, {showMoment(notitie.op)}
          </footer>
        </blockquote>
      ))}
      {open ? (
        <NotitieForm casusId={casusId} stap={stap} onClose={() => setOpen(false)} />
      ) : (
        mag && (
          <div>
            <Button variant="tertiary" klein onClick={() => setOpen(true)}>
              Notitie bij stap {stap.nr}
            </Button>
          </div>
        )
      )}
    </li>
  );
}
