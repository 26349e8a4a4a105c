import { getHuishouden } from '@naast/contract/huishoudens';
import { useParams } from 'react-router';
import { useGet } from '#web/lib/query.ts';

/** The household in the address. Only for pages under `/huishoudens/:huishoudenId`. */
export function useHuishouden() {
  const { huishoudenId } = useParams();
  if (!huishoudenId) throw new Error('deze pagina hoort onder /huishoudens/:huishoudenId');
  return useGet(getHuishouden, { params: { id: huishoudenId } });
}
