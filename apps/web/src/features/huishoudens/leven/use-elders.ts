import { type Elderslid, searchLedenElders } from '@naast/contract/huishoudens-familie';
import { useQuery } from '@tanstack/react-query';
import { keyOf, read } from '#web/lib/query.ts';
import { useDebounced } from '#web/lib/use-debounced.ts';

/** Leden of other households that sound like what is typed; nothing under two letters. */
export function useElders(huishoudenId: string, getypt: string): readonly Elderslid[] {
  const naam = useDebounced(getypt.trim(), 300);
  const args = { params: { id: huishoudenId }, body: { naam } };
  const { data } = useQuery({
    queryKey: keyOf(searchLedenElders, args),
    queryFn: () => read(searchLedenElders, args),
    enabled: naam.length >= 2,
    placeholderData: (vorige) => vorige,
  });
  return naam.length >= 2 ? (data?.items ?? []) : [];
}

/** `Trees (1955), gezin Van Dijk in Selwerd` */
export const noemElders = ({ naam, geboortejaar, huishouden }: Elderslid): string =>
  `${naam}${geboortejaar ? ` (${geboortejaar})` : ''}, gezin ${huishouden.naam} in ${huishouden.wijk}`;
