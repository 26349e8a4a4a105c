import { useCallback, useEffect, useRef, useState } from 'react';
import type { Opvang } from '../autosave-types.ts';
import { buildUrl } from '../url.ts';
import type { Concept, Velden, Verzoek } from './bericht.ts';
import { mijnWachtrij } from './mijn-wachtrij.ts';
import { Vangnet } from './vangnet.ts';
import { hasWachtend } from './vlag.ts';

/** How a value is sent, said before it is: enough to do it later without the page. */
export interface VangOpties<V> {
  /** How the writer knows the place, in Dutch, e.g. `Blok 2 van het canvas`. */
  label: string;
  method: 'PUT' | 'PATCH';
  /** Url of the contract and what fills it in. */
  url: string;
  params: Readonly<Record<string, unknown>>;
  /** The fields to send; the answer after a conflict names them the same. */
  schrijf: (waarde: V) => object;
  /** Brings back what it is about, when somebody took that away. */
  herstelUrl?: string | undefined;
  /** What waited from before came back on the screen. */
  onTerug?: ((waarde: V) => void) | undefined;
}

interface Terug<V> {
  waarde: V;
  was: V;
  versie: number;
}

// The fields say which place it is: two fields of one thing have one address.
const plekVan = ({ method, url }: Verzoek, body: object): string => {
  const vast = 'lidId' in body ? `:${String(body.lidId)}` : '';
  return `${method} ${url} ${Object.keys(body).sort().join()}${vast}`;
};

function toConcept<V>(vang: VangOpties<V>, waarde: V, versie: number, was: V): Concept {
  const { label, method, params, schrijf, herstelUrl } = vang;
  const body = schrijf(waarde);
  const verzoek: Verzoek = { method, url: buildUrl(vang.url, params, undefined), body, versie };
  return {
    plek: plekVan(verzoek, body),
    label,
    verzoek,
    basis: schrijf(was) as Velden,
    waarde,
    was,
    herstel: herstelUrl === undefined ? undefined : buildUrl(herstelUrl, params, undefined),
  };
}

/** Catches what is typed in one field, and brings back what it caught before. */
export function useOpvang<V>(vang: VangOpties<V> | undefined, nu: V) {
  const opties = useRef({ vang, nu });
  useEffect(() => {
    opties.current = { vang, nu };
  });
  useEffect(() => {
    // The key must be here before the connection or the login is gone.
    if (opties.current.vang) void mijnWachtrij();
  }, []);
  const [net] = useState(() => (vang ? new Vangnet() : undefined));
  const [opvang] = useState((): Opvang<V> | undefined => {
    if (!net) return undefined;
    return {
      get veilig() {
        return net.veilig;
      },
      vang: (waarde, versie, was) => {
        const { vang: hoe } = opties.current;
        if (hoe) net.vang(toConcept(hoe, waarde, versie, was));
      },
      klaar: () => net.klaar(),
      nu: () => net.nu(),
      los: () => net.los(),
    };
  });
  const neemOver = useCallback(
    (terug: (wat: Terug<V>) => boolean) => {
      let weg = false;
      const { vang: hoe, nu: was } = opties.current;
      if (!net || !hoe || !hasWachtend()) return () => {};
      void net.neemOver(toConcept(hoe, was, 0, was).plek, (oud) => {
        const waarde = oud.waarde as V;
        if (weg || !terug({ waarde, was: oud.was as V, versie: oud.verzoek.versie ?? 0 })) return false;
        opties.current.vang?.onTerug?.(waarde);
        return true;
      });
      return () => {
        weg = true;
      };
    },
    [net],
  );
  return { opvang, neemOver };
}
