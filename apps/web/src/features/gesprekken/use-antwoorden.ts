import { type Antwoord, type Gesprek, getGesprek } from '@naast/contract/gesprekken';
import { antwoordSleutel, type Waarde } from '@naast/domain/gesprekken';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { keyOf } from '#web/lib/query.ts';

/** What a person filled in at one question. */
export interface Inhoud {
  waarde: Waarde | null;
  wilBespreken: boolean;
}

/** As text, so that two contents can be compared at a glance. */
export const writeInhoud = ({ waarde, wilBespreken }: Inhoud): string =>
  JSON.stringify([waarde, wilBespreken]);

export function readInhoud(tekst: string): Inhoud {
  const [waarde, wilBespreken] = JSON.parse(tekst) as [Waarde | null, boolean];
  return { waarde, wilBespreken };
}

const leeg: Inhoud = { waarde: null, wilBespreken: false };
const sleutelVan = (antwoord: Antwoord): string => antwoordSleutel(antwoord.vraagCode, antwoord.lidId);

export interface Antwoordboek {
  /** Answers as they stand on this screen: what is typed here goes before what the server has. */
  antwoorden: { vraagCode: string; lidId: string | null; waarde: Waarde | null }[];
  /** Keys of what is not known to be on the server. */
  onbewaard: readonly string[];
  find: (sleutel: string) => { inhoud: Inhoud; bewaard: Antwoord | undefined };
  change: (sleutel: string, inhoud: Inhoud) => void;
  /** The server has this answer; what was sent no longer counts as unsaved. */
  keep: (antwoord: Antwoord, verstuurd: string) => void;
}

/** The answers of a gesprek while it is going on: conditions follow at once, saving may come later. */
export function useAntwoorden(gesprek: Gesprek): Antwoordboek {
  const client = useQueryClient();
  const [lokaal, setLokaal] = useState<ReadonlyMap<string, Inhoud>>(new Map());
  const { id } = gesprek;

  const change = useCallback((sleutel: string, inhoud: Inhoud) => {
    setLokaal((oud) => new Map(oud).set(sleutel, inhoud));
  }, []);
  const keep = useCallback(
    (antwoord: Antwoord, verstuurd: string) => {
      const sleutel = sleutelVan(antwoord);
      client.setQueryData<Gesprek>(
        keyOf(getGesprek, { params: { id } }),
        (oud) => oud && place(oud, antwoord),
      );
      setLokaal((oud) => {
        const nu = oud.get(sleutel);
        if (!nu || writeInhoud(nu) !== verstuurd) return oud;
        const nieuw = new Map(oud);
        nieuw.delete(sleutel);
        return nieuw;
      });
    },
    [client, id],
  );

  return useMemo(() => {
    const bewaard = new Map(gesprek.antwoorden.map((antwoord) => [sleutelVan(antwoord), antwoord]));
    const find = (sleutel: string) => {
      const antwoord = bewaard.get(sleutel);
      return { inhoud: lokaal.get(sleutel) ?? antwoord ?? leeg, bewaard: antwoord };
    };
    const antwoorden = [...new Set([...bewaard.keys(), ...lokaal.keys()])].map((sleutel) => {
      const [vraagCode = '', lidId = ''] = sleutel.split('|');
      return { vraagCode, lidId: lidId || null, waarde: find(sleutel).inhoud.waarde };
    });
    return { antwoorden, onbewaard: [...lokaal.keys()], find, change, keep };
  }, [gesprek.antwoorden, lokaal, change, keep]);
}

/** The gesprek with this answer in it, unless a newer one is there already. */
function place(gesprek: Gesprek, antwoord: Antwoord): Gesprek {
  const sleutel = sleutelVan(antwoord);
  const huidig = gesprek.antwoorden.find((a) => sleutelVan(a) === sleutel);
  if (huidig && huidig.versie > antwoord.versie) return gesprek;
  const rest = gesprek.antwoorden.filter((a) => sleutelVan(a) !== sleutel);
  return { ...gesprek, antwoorden: [...rest, antwoord] };
}
