import type { Gesprek } from '@naast/contract/gesprekken';
import { antwoordSleutel, type Vraag } from '@naast/domain/gesprekken';
import { useMemo, useState } from 'react';
import type { Antwoordboek, Inhoud } from './use-antwoorden.ts';
import type { VraagVeld } from './use-vraag.ts';

const leeg: Inhoud = { waarde: null, wilBespreken: false };

/** The answers of a preview: they steer which questions come, and are gone with the page. */
export function useProefantwoorden(): Antwoordboek & { wis: () => void } {
  const [gegeven, setGegeven] = useState<ReadonlyMap<string, Inhoud>>(new Map());
  return useMemo(
    () => ({
      antwoorden: [...gegeven].map(([sleutel, { waarde }]) => {
        const [vraagCode = '', lidId = ''] = sleutel.split('|');
        return { vraagCode, lidId: lidId || null, waarde };
      }),
      onbewaard: [],
      find: (sleutel) => ({ inhoud: gegeven.get(sleutel) ?? leeg, bewaard: undefined }),
      change: (sleutel, inhoud) => setGegeven((oud) => new Map(oud).set(sleutel, inhoud)),
      keep: () => {},
      wis: () => setGegeven(new Map()),
    }),
    [gegeven],
  );
}

/** One question of a preview: shown, and sent nowhere. */
export function useProefvraag(
  _gesprek: Gesprek,
  boek: Antwoordboek,
  vraag: Vraag,
  lidId: string | null,
): VraagVeld {
  const sleutel = antwoordSleutel(vraag.code, lidId);
  return {
    inhoud: boek.find(sleutel).inhoud,
    staat: { soort: 'rust' },
    botsing: undefined,
    change: (inhoud) => boek.change(sleutel, inhoud),
    flush: () => {},
    kies: () => {},
  };
}
