import {
  getBetaalopdrachtCsv,
  getBetaalopdrachtPain,
  type OpdrachtDetail,
} from '@naast/contract/betaalopdrachten';
import { useMutation } from '@tanstack/react-query';
import { download } from '#web/lib/download.ts';
import { useRecht } from '#web/lib/mij.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** The order as a file: for the bank, and for a spreadsheet. */
export function OpdrachtBestanden({ opdracht }: { opdracht: OpdrachtDetail }) {
  const magBetalen = useRecht('aanvraag.betalen');
  const haal = useMutation({
    mutationFn: (soort: 'pain' | 'csv') =>
      download(soort === 'pain' ? getBetaalopdrachtPain : getBetaalopdrachtCsv, {
        params: { id: opdracht.id },
      }),
    onSuccess: (naam) => showToast(`${naam} staat bij je downloads.`),
  });
  return (
    <section className="vlak stapel stapel--dicht">
      <Heading level={2}>Bestand</Heading>
      <p>
        {opdracht.stand === 'vrijgegeven'
          ? 'Zet het SEPA-bestand klaar bij de bank. Leg daarna hierboven vast dat het daar is.'
          : 'Het bestand is al naar de bank. Stuur het niet nog een keer.'}
      </p>
      {haal.error && <ProblemNotice error={haal.error} />}
      <div className="rij">
        {magBetalen && (
          <Button
            variant={opdracht.stand === 'vrijgegeven' ? 'primary' : 'secondary'}
            bezig={haal.isPending}
            onClick={() => haal.mutate('pain')}
          >
            SEPA-bestand (pain.001)
          </Button>
        )}
        <Button variant="secondary" bezig={haal.isPending} onClick={() => haal.mutate('csv')}>
          Lijst als CSV
        </Button>
      </div>
    </section>
  );
}
