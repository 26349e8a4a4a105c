import { getCasus } from '@naast/contract/casussen';
import { useParams } from 'react-router';
import { useGet } from './query.ts';

/** Id of the casus in the address. Only for pages under `/casussen/:casusId`. */
export function useCasusId(): string {
  const { casusId } = useParams();
  if (!casusId) throw new Error('deze pagina hoort onder /casussen/:casusId');
  return casusId;
}

/** The casus of the page; every page of the casus shares one read. */
export const useCasus = () => useGet(getCasus, { params: { id: useCasusId() } });
