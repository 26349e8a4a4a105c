import { type AanwezigeItem, listAanwezigen } from '@naast/contract/gebeurtenissen';
import type { Wijziging } from '@naast/domain/samen';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { renewLogin } from '#web/lib/login.ts';
import { useMij } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Bijwerker } from './bijwerker.ts';
import { readStroom } from './lees-stroom.ts';
import { type Stand, VolgCasus } from './volg-casus.ts';
import { Wakker } from './wakker.ts';

export interface Samen {
  stand: Stand;
  /** Set while live: how this window is known. */
  stroomId: string | undefined;
  /** Colleagues who have this casus open now. */
  anderen: readonly AanwezigeItem[];
}

interface Zetters {
  setStand: (stand: Stand) => void;
  setStroomId: (id: string | undefined) => void;
}

const geenAnderen: readonly AanwezigeItem[] = [];

/** Follows a casus as long as the component is there: what others change appears by itself. */
export function useSamen(casusId: string, onNieuws: (lijst: readonly Wijziging[]) => void): Samen {
  const client = useQueryClient();
  const { id: ik } = useMij();
  const [stand, setStand] = useState<Stand>('verbinden');
  const [stroomId, setStroomId] = useState<string>();
  useEffect(() => {
    const bijwerker = new Bijwerker({ client, casusId, ik, onNieuws });
    const stop = start(casusId, bijwerker, { setStand, setStroomId });
    return () => {
      stop();
      bijwerker.stop();
    };
  }, [client, casusId, ik, onNieuws]);
  const anderen = useGet(listAanwezigen, { params: { id: casusId } }, { enabled: stroomId !== undefined });
  return { stand, stroomId, anderen: anderen.data?.items ?? geenAnderen };
}

function start(casusId: string, bijwerker: Bijwerker, { setStand, setStroomId }: Zetters): () => void {
  let laatstLive: number | undefined;
  const wakker = new Wakker(() => volg.sleep());
  const volg = new VolgCasus({
    read: (signal, onBericht) => {
      const gezien = laatstLive === undefined ? bijwerker.oudste() : Date.now() - laatstLive;
      return readStroom(casusId, gezien, signal, onBericht).finally(() => {
        laatstLive = Date.now();
      });
    },
    renew: renewLogin,
    wachtWakker: () => wakker.wacht(),
    wachtTeken: () => wakker.volgende(),
    wacht: (ms) => new Promise((klaar) => setTimeout(klaar, ms)),
    onBericht: (bericht) => {
      if (bericht.soort === 'klaar') setStroomId(String(bericht.gegevens.stroomId));
      bijwerker.handle(bericht);
    },
    onStand: (nieuw) => {
      setStand(nieuw);
      if (nieuw !== 'live') setStroomId(undefined);
      if (nieuw === 'weg')
        void bijwerker.leave().then((weg) => weg && showToast('Je kunt deze casus niet meer zien.'));
    },
  });
  void volg.run();
  return () => {
    volg.stop();
    wakker.stop();
  };
}
