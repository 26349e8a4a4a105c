import type { GrootboekFilter } from '@naast/contract/verslag-grootboek';
import { domeinen, mutatieSoorten } from '@naast/domain/fonds';
import { useSearchParams } from 'react-router';

const leesGetal = (tekst: string | null) => (tekst && /^\d{1,9}$/.test(tekst) ? Number(tekst) : undefined);

const namen = {
  budgetjaar: 'jaar',
  soort: 'soort',
  domein: 'domein',
  wijk: 'wijk',
  aanvraag: 'aanvraag',
  zoek: 'zoek',
};
type Veld = keyof typeof namen;

/** What is chosen in the grootboek, kept in the address. Another choice goes back to the first page. */
export function useKeuze() {
  const [adres, setAdres] = useSearchParams();
  const lees = (veld: Veld) => adres.get(namen[veld]) || undefined;
  const filter: GrootboekFilter = {
    budgetjaar: leesGetal(adres.get('jaar')),
    soort: mutatieSoorten.find((soort) => soort === lees('soort')),
    domein: domeinen.find((domein) => domein === lees('domein')),
    wijk: lees('wijk')?.slice(0, 200),
    aanvraag: lees('aanvraag')?.slice(0, 20),
    zoek: lees('zoek')?.slice(0, 100),
  };
  const kies = (veld: Veld, waarde: string) =>
    setAdres((vorig) => {
      const nieuw = new URLSearchParams(vorig);
      nieuw.delete('na');
      if (waarde) nieuw.set(namen[veld], waarde);
      else nieuw.delete(namen[veld]);
      return nieuw;
    });
  const ouder = (na: number) => {
    const nieuw = new URLSearchParams(adres);
    nieuw.set('na', String(na));
    return `?${nieuw}`;
  };
  const wis = () => setAdres(filter.budgetjaar ? { jaar: String(filter.budgetjaar) } : {});
  const { budgetjaar: _, ...keuzes } = filter;
  const isGefilterd = Object.values(keuzes).some(Boolean);
  return { filter, na: leesGetal(adres.get('na')), kies, ouder, wis, isGefilterd };
}
export type Keuze = ReturnType<typeof useKeuze>;
