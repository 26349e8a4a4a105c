import { useMutation } from '@tanstack/react-query';
import { showToast } from './toast.ts';

export interface ExemplaarPdf {
  /** Fetches the copy and puts it among the downloads. */
  haal: (exportId: string) => void;
  /** The copy on its way. */
  onderweg: string | undefined;
  fout: Error | null;
}

/** Downloading copies of one register: one at a time, saying so, and keeping what went wrong. */
export function useExemplaarPdf(download: (exportId: string) => Promise<string>): ExemplaarPdf {
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: download,
    networkMode: 'always',
    onSuccess: (naam) => showToast(`${naam} staat bij je downloads.`),
  });
  return { haal: mutate, onderweg: isPending ? variables : undefined, fout: error };
}
