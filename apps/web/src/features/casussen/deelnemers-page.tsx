import type { Casus } from '@naast/contract/casussen';
import type { Deelnemerskaart, KaartDeelnemer } from '@naast/contract/deelnemerskaart';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { DeelnemerDialog } from './deelnemer-dialog.tsx';
import { DeelnemersKaart } from './deelnemers-kaart.tsx';
import { DeelnemersKosten } from './deelnemers-kosten.tsx';
import { DeelnemersTabel } from './deelnemers-tabel.tsx';
import { DeelnemersVerloop } from './deelnemers-verloop.tsx';
import { describeKring } from './describe-kring.ts';
import { useDeelnemerskaart, useEraf } from './use-deelnemers.ts';
import './deelnemers.css';

/** Everyone around the household: a picture, tables, what today costs, and how it grew. It gives nobody rights. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const [open, setOpen] = useState<KaartDeelnemer | 'nieuw'>();
  const magWijzigen = casus.mijnRechten.mag === 'meewerken';
  const kaart = useDeelnemerskaart(casus.id);
  return (
    <section className="stapel" aria-labelledby="deelnemers">
      <div className="rij rij--uiteen">
        <div>
          <Heading level={2} id="deelnemers">
            Wie staan er om het gezin heen?
          </Heading>
          <p className="zacht">Wie hier staat, kan de casus daarmee nog niet zien.</p>
        </div>
        {magWijzigen && (
          <Button icoon={<Icoon naam="plus" />} onClick={() => setOpen('nieuw')}>
            Iemand op de lijst zetten
          </Button>
        )}
      </div>
      <Loaded query={kaart}>
        {(data) =>
          data.items.length === 0 ? (
            <EmptyState titel="Er staat nog niemand op de lijst">
              Vraag het gezin wie belangrijk is: familie, buren, school, hulpverleners.
            </EmptyState>
          ) : (
            <Kaart kaart={data} casusId={casus.id} magWijzigen={magWijzigen} onWijzig={setOpen} />
          )
        }
      </Loaded>
      {open && (
        <DeelnemerDialog
          casusId={casus.id}
          deelnemer={open === 'nieuw' ? undefined : open}
          lijnen={kaart.data?.lijnen ?? []}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

interface Props {
  kaart: Deelnemerskaart;
  casusId: string;
  magWijzigen: boolean;
  onWijzig: (deelnemer: KaartDeelnemer) => void;
}

function Kaart({ kaart, casusId, magWijzigen, onWijzig }: Props) {
  const eraf = useEraf(casusId);
  const { items, lijnen, verloop } = kaart;
  const nu = items.filter(({ betrokken }) => betrokken);
  const groepen = [
    { titel: 'Eigen kring', rijen: nu.filter(({ soort }) => soort === 'eigen_kring') },
    { titel: 'Professionals', rijen: nu.filter(({ soort }) => soort === 'professional') },
    { titel: 'Nu niet betrokken', rijen: items.filter(({ betrokken }) => !betrokken) },
  ];
  return (
    <div className="stapel stapel--wijd">
      <p className="naast-kring__zin">{describeKring(kaart)}.</p>
      <DeelnemersKaart kaart={kaart} />
      {groepen.map(({ titel, rijen }) => (
        <DeelnemersTabel
          key={titel}
          titel={`${titel} (${rijen.length})`}
          onEraf={(wie) => void eraf(wie)}
          {...{ rijen, lijnen, magWijzigen, onWijzig }}
        />
      ))}
      <DeelnemersKosten {...{ casusId, kaart, magWijzigen }} />
      <DeelnemersVerloop verloop={verloop} />
    </div>
  );
}
