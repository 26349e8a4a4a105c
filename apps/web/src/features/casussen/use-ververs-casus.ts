import { useQueryClient } from '@tanstack/react-query';

/** Reads everything that may show this casus again: a change of fase or people shows in many places. */
export function useVerversCasus() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries();
}
