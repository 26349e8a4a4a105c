import { antwoordSleutel } from '@naast/domain/gesprekken';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { Stap } from './stappen.ts';
import type { Antwoordboek } from './use-antwoorden.ts';

interface Props {
  boek: Antwoordboek;
  stappen: readonly Stap[];
  /** The step on the screen, whose questions say themselves whether they are saved. */
  stap: Stap | undefined;
  goTo: (plek: number) => void;
}

const sleutels = (stap: Stap): string[] =>
  stap.vragen.map((vraag) => antwoordSleutel(vraag.code, stap.lidId));

/** Tells about an earlier answer that has not arrived yet, for instance without a connection. */
export function NietBewaard({ boek, stappen, stap, goTo }: Props) {
  const hier = stap ? sleutels(stap) : [];
  const elders = boek.onbewaard.filter((sleutel) => !hier.includes(sleutel));
  const plek = stappen.findIndex((s) => sleutels(s).some((sleutel) => elders.includes(sleutel)));
  if (elders.length === 0) return <div role="status" />;
  return (
    <div role="status">
      <Notice
        soort="let-op"
        actie={
          plek >= 0 && (
            <Button variant="secondary" klein onClick={() => goTo(plek)}>
              Ga naar die vraag
            </Button>
          )
        }
      >
        {elders.length === 1 ? 'Eén antwoord is' : `${elders.length} antwoorden zijn`} nog niet opgeslagen. We
        blijven het proberen.
      </Notice>
    </div>
  );
}
