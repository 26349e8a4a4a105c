import { useMutation } from '@tanstack/react-query';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

type Vorm = 'csv' | 'pdf';

/** The two files of a report. `haal` fetches one and answers its name. */
export function Bestanden({ haal }: { haal: (vorm: Vorm) => Promise<string> }) {
  const bestand = useMutation({
    mutationFn: haal,
    networkMode: 'always',
    onSuccess: (naam) => showToast(`${naam} staat bij je downloads.`),
  });
  const knop = (vorm: Vorm, tekst: string) => (
    <Button
      variant="secondary"
      klein
      bezig={bestand.isPending && bestand.variables === vorm}
      onClick={() => bestand.mutate(vorm)}
    >
      {tekst}
    </Button>
  );
  return (
    <div className="stapel stapel--dicht naast-verslag-bestanden">
      <div className="rij">
        {knop('pdf', 'Download als PDF')}
        {knop('csv', 'Download voor een rekenblad')}
      </div>
      {bestand.error && <ProblemNotice error={bestand.error} />}
    </div>
  );
}
