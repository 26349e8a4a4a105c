import { type Gesprek, getGesprek, listAntwoorden, listGesprekken } from '@naast/contract/gesprekken';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router';
import { keyOf, useGet } from '#web/lib/query.ts';
import { useCasus } from '#web/lib/use-casus.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Afgerond, AlleenKijken, Gepauzeerd } from './gesprek-dicht.tsx';
import { GesprekKader } from './gesprek-kader.tsx';
import { LopendGesprek } from './lopend-gesprek.tsx';
import { useAntwoorden } from './use-antwoorden.ts';
import './gesprek.css';

/** A gesprek at the kitchen table: the whole screen, without the menus of the office. */
export function Component() {
  const { gesprekId = '' } = useParams();
  const gesprek = useGet(getGesprek, { params: { id: gesprekId } });
  return (
    <main id="inhoud" className="naast-gesprek" tabIndex={-1}>
      <title>Gesprek · Naast</title>
      <Loaded query={gesprek} skeleton={<Skeleton titel regels={6} />}>
        {(data) => <GesprekScherm gesprek={data} />}
      </Loaded>
    </main>
  );
}

function GesprekScherm({ gesprek }: { gesprek: Gesprek }) {
  const casus = useCasus();
  // Kept above the states, so that a pause on another tablet takes nothing away that is not saved yet.
  const boek = useAntwoorden(gesprek);
  useFreshLists(gesprek.casusId);
  const naam = casus.data?.huishouden.naam ?? '';
  if (gesprek.stand === 'afgerond')
    return <Kader gesprek={gesprek} naam={naam} inhoud={<Afgerond gesprek={gesprek} />} />;
  if (gesprek.mag === 'kijken')
    return <Kader gesprek={gesprek} naam={naam} inhoud={<AlleenKijken gesprek={gesprek} />} />;
  if (gesprek.stand === 'gepauzeerd')
    return <Kader gesprek={gesprek} naam={naam} inhoud={<Gepauzeerd gesprek={gesprek} boek={boek} />} />;
  return <LopendGesprek gesprek={gesprek} boek={boek} naam={naam} />;
}

function Kader({ gesprek, naam, inhoud }: { gesprek: Gesprek; naam: string; inhoud: ReactNode }) {
  return (
    <GesprekKader casusId={gesprek.casusId} naam={naam}>
      {inhoud}
    </GesprekKader>
  );
}

/** Whoever goes back to the casus reads what was answered here. */
function useFreshLists(casusId: string): void {
  const client = useQueryClient();
  useEffect(
    () => () => {
      for (const route of [listGesprekken, listAntwoorden]) {
        void client.invalidateQueries({ queryKey: keyOf(route, { params: { id: casusId } }) });
      }
    },
    [client, casusId],
  );
}
