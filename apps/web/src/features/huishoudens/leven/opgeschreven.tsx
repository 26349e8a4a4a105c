import { Select } from '@amsterdam/design-system-react';
import type { Casus } from '@naast/contract/casussen';
import {
  correctLid,
  type Opgeschreven as Item,
  listOpgeschreven,
} from '@naast/contract/huishoudens-correcties';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import type { BodyOf } from '#web/lib/call-types.ts';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Field } from '#web/ui/field.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';

type Data = BodyOf<typeof listOpgeschreven>;

const soorten: Record<Item['soort'], string> = {
  situatie: 'Hoe gaat het nu',
  eigen_woorden: 'Eigen woorden',
  antwoord: 'Antwoord in een gesprek',
  afspraak: 'Afspraak',
};

/** Everything that stands at one person, with the choice of who it is about; what was put right stays to be read. */
export function Opgeschreven({ casus }: { casus: Casus }) {
  const query = useGet(listOpgeschreven, { params: { id: casus.id } });
  return (
    <Loaded query={query}>
      {(data) =>
        data.items.length === 0 ? (
          <EmptyState titel="Er is nog niets per persoon opgeschreven">
            Staat er straks iets bij de verkeerde persoon, dan zet je het hier recht.
          </EmptyState>
        ) : (
          <Lijst casus={casus} data={data} />
        )
      }
    </Loaded>
  );
}

function Lijst({ casus, data }: { casus: Casus; data: Data }) {
  return (
    <>
      <ul className="naast-lijst">
        {data.items.map((item) => (
          <li key={`${item.soort} ${item.itemId}`}>
            <Regel casus={casus} item={item} leden={data.leden} />
          </li>
        ))}
      </ul>
      {data.correcties.length > 0 && (
        <details>
          <summary>Wat al is rechtgezet ({data.correcties.length})</summary>
          <ul>
            {data.correcties.map(({ id, soort, van, naar, verwisseld, door, op }) => (
              <li key={id}>
                {soorten[soort]}:{' '}
                {verwisseld ? `${van} en ${naar} gewisseld` : `van ${van ?? 'iedereen'} naar ${naar}`}
                {`, door ${door}, ${showMoment(op)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Regel({ casus, item, leden }: { casus: Casus; item: Item; leden: Data['leden'] }) {
  const { put, wisselMet, setWisselMet } = useCorrectie(casus.id, item, leden);
  const wie = (id: string | null) => leden.find((l) => l.id === id)?.naam ?? 'iedereen';
  return (
    <div className="naast-opgeschreven">
      <span>
        <span className="klein zacht">{[soorten[item.soort], item.waar].filter(Boolean).join(' · ')}</span>
        <br />
        {item.tekst || '(nog leeg)'}
      </span>
      {casus.mijnRechten.mag === 'meewerken' ? (
        <Field id={`over-${item.soort}-${item.itemId}`} label="Gaat over">
          {(binding) => (
            <Select {...binding} value={item.lidId ?? ''} onChange={(event) => void put(event.target.value)}>
              {item.lidId === null && <option value="">iedereen</option>}
              {leden.map((lid) => (
                <option key={lid.id} value={lid.id}>
                  {lid.naam}
                  {lid.weg ? ' (woont hier niet meer)' : ''}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : (
        <span>{wie(item.lidId)}</span>
      )}
      {wisselMet && (
        <Wissel
          naam={wie(wisselMet)}
          wissel={() => void put(wisselMet, true)}
          laat={() => setWisselMet(undefined)}
        />
      )}
    </div>
  );
}

/** Both have something: they can change places, or stay as they were. */
function Wissel({ naam, wissel, laat }: { naam: string; wissel: () => void; laat: () => void }) {
  return (
    <div role="alert">
      <Notice
        soort="let-op"
        titel={`Bij ${naam} staat hier ook al iets.`}
        actie={
          <span className="rij">
            <Button klein onClick={wissel}>
              Laat ze wisselen
            </Button>
            <Button variant="tertiary" klein onClick={laat}>
              Laat zoals het was
            </Button>
          </span>
        }
      />
    </div>
  );
}

/** Puts one thing at another person, at once, with the way back in the toast. */
function useCorrectie(casusId: string, item: Item, leden: Data['leden']) {
  const queryClient = useQueryClient();
  const [wisselMet, setWisselMet] = useState<string>();
  const doe = async (itemId: string, naarLidId: string, verwissel: boolean) => {
    const uitkomst = await call(correctLid, {
      params: { id: casusId },
      body: { soort: item.soort, itemId, naarLidId, verwissel },
      sleutel: crypto.randomUUID(),
    });
    await queryClient.invalidateQueries();
    return uitkomst;
  };
  const put = async (naarLidId: string, verwissel = false) => {
    if (naarLidId === '') return;
    const uitkomst = await doe(item.itemId, naarLidId, verwissel);
    if (!uitkomst.ok && uitkomst.problem.code === 'ander_heeft_ook') return setWisselMet(naarLidId);
    setWisselMet(undefined);
    if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
    const naam = leden.find((l) => l.id === naarLidId)?.naam;
    const { lidId } = item;
    // Own words are found by their lid: the way back starts where they are now.
    const terug = item.soort === 'eigen_woorden' ? naarLidId : item.itemId;
    showToast(`Dit staat nu bij ${naam}.`, lidId ? () => void doe(terug, lidId, verwissel) : undefined);
  };
  return { put, wisselMet, setWisselMet };
}
