import { type Lijstprijs, listPrijslijsten, listPrijzen, type Prijslijst } from '@naast/contract/prijslijst';
import { useState } from 'react';
import { today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';

/** Prices to pick from: of one list that is in force, the newest unless somebody chooses another. */
export interface Keuzeprijzen {
  lijsten: readonly Prijslijst[];
  lijstId: string | undefined;
  setLijst: (id: string) => void;
  prijzen: readonly Lijstprijs[];
  laadt: boolean;
}

export function useKeuzeprijzen(): Keuzeprijzen {
  const [gekozen, setLijst] = useState<string>();
  const alle = useGet(listPrijslijsten, {});
  const lijsten = (alle.data?.items ?? []).filter((lijst) => isGeldig(lijst, today()));
  const lijstId = gekozen ?? lijsten[0]?.id;
  const prijzen = useGet(listPrijzen, { params: { id: lijstId ?? '' } }, { enabled: lijstId !== undefined });
  const laadt = alle.isPending || (lijstId !== undefined && prijzen.isPending);
  return { lijsten, lijstId, setLijst, prijzen: prijzen.data?.items ?? [], laadt };
}

const isGeldig = ({ stand, geldigVanaf, geldigTot }: Prijslijst, dag: string): boolean =>
  stand === 'vastgesteld' && geldigVanaf <= dag && (geldigTot === null || geldigTot >= dag);
