import type { RouteContract } from '@naast/contract/route';
import { bestandWeigeringZinnen, bijlageMaximum } from '@naast/domain/bijlagen';
import { useCallback, useRef, useState } from 'react';
import { upload } from '#web/lib/upload.ts';

/** A file on its way, or one that did not get there. */
export interface Onderweg {
  sleutel: string;
  naam: string;
  /** From 0 to 1. */
  deel: number;
  fout: string | undefined;
  /** The same file may still get there: the line or the server failed, not the file. */
  kanOpnieuw: boolean;
}

export interface Uploads {
  onderweg: readonly Onderweg[];
  add: (bestanden: Iterable<File>) => void;
  /** Tries again what failed. */
  retry: (sleutel: string) => void;
  dismiss: (sleutel: string) => void;
}

/** Several files, one after the other; each tells how far it is, and one that fails does not stop the rest. */
export function useUploads(route: RouteContract, params: object, onKlaar: () => void): Uploads {
  const [onderweg, setOnderweg] = useState<readonly Onderweg[]>([]);
  const bestanden = useRef(new Map<string, File>());
  const rij = useRef(Promise.resolve());
  const laatste = useRef({ route, params, onKlaar });
  laatste.current = { route, params, onKlaar };

  const change = useCallback((sleutel: string, deel: Partial<Onderweg>) => {
    setOnderweg((nu) => nu.map((een) => (een.sleutel === sleutel ? { ...een, ...deel } : een)));
  }, []);
  const dismiss = useCallback((sleutel: string) => {
    bestanden.current.delete(sleutel);
    setOnderweg((nu) => nu.filter((een) => een.sleutel !== sleutel));
  }, []);
  const stuur = useCallback(
    (sleutel: string) => {
      rij.current = rij.current.then(async () => {
        const bestand = bestanden.current.get(sleutel);
        if (!bestand) return;
        const uitkomst = await upload(laatste.current.route, {
          params: laatste.current.params,
          bestand,
          sleutel,
          onDeel: (deel) => change(sleutel, { deel }),
        });
        if (!uitkomst.ok)
          return change(sleutel, {
            fout: describeFout(uitkomst.problem),
            kanOpnieuw: uitkomst.status === 0 || uitkomst.status >= 429,
          });
        dismiss(sleutel);
        laatste.current.onKlaar();
      });
    },
    [change, dismiss],
  );
  return {
    onderweg,
    dismiss,
    retry: (sleutel) => {
      change(sleutel, { fout: undefined, deel: 0 });
      stuur(sleutel);
    },
    add: (nieuwe) => {
      for (const bestand of nieuwe) {
        const sleutel = crypto.randomUUID();
        const fout = checkVooraf(bestand);
        if (!fout) bestanden.current.set(sleutel, bestand);
        setOnderweg((nu) => [...nu, { sleutel, naam: bestand.name, deel: 0, fout, kanOpnieuw: false }]);
        if (!fout) stuur(sleutel);
      }
    },
  };
}

const describeFout = ({
  detail,
  errors,
}: {
  detail: string;
  errors?: { bericht: string }[] | undefined;
}): string => errors?.[0]?.bericht ?? detail;

/** What can be seen without sending ten megabytes first. */
const checkVooraf = ({ size }: File): string | undefined =>
  size === 0
    ? bestandWeigeringZinnen.leeg
    : size > bijlageMaximum
      ? bestandWeigeringZinnen.te_groot
      : undefined;
