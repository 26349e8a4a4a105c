import type { Gesprek } from '@naast/contract/gesprekken';
import { calculateVoortgang, visibleVragen } from '@naast/domain/gesprekken';
import { Button } from '#web/ui/button.tsx';
import { Einde } from './einde.tsx';
import { GesprekKader } from './gesprek-kader.tsx';
import { NietBewaard } from './niet-bewaard.tsx';
import { StapScherm } from './stap-scherm.tsx';
import { listStappen } from './stappen.ts';
import type { Antwoordboek } from './use-antwoorden.ts';
import { useNaBewaren } from './use-na-bewaren.ts';
import { useFocusOnStap, usePlek } from './use-plek.ts';
import { useStand } from './use-stand.ts';
import { useWeergave } from './use-weergave.ts';
import { Voortgang } from './voortgang.tsx';

interface Props {
  gesprek: Gesprek;
  boek: Antwoordboek;
  /** Name of the household. */
  naam: string;
}

/** A gesprek that is going on: step after step, and the end. */
export function LopendGesprek({ gesprek, boek, naam }: Props) {
  const [weergave, setWeergave] = useWeergave(gesprek);
  const zichtbaar = visibleVragen(gesprek.vragenlijst, boek.antwoorden, gesprek.leden, gesprek);
  const stappen = listStappen(zichtbaar, weergave);
  const { plek, goTo } = usePlek(stappen, boek);
  const stap = stappen[plek];
  const { change, bezig } = useStand(gesprek);
  const bewaar = useNaBewaren(boek);
  const voortgang = calculateVoortgang(zichtbaar, boek.antwoorden);
  useFocusOnStap(stap?.sleutel ?? 'einde');
  return (
    <GesprekKader
      casusId={gesprek.casusId}
      naam={naam}
      acties={
        <>
          <Button
            variant="tertiary"
            klein
            aria-pressed={weergave === 'stuk'}
            onClick={() => setWeergave(weergave === 'stuk' ? 'vraag' : 'stuk')}
          >
            Heel stuk tegelijk
          </Button>
          <Button
            variant="secondary"
            klein
            bezig={bezig || bewaar.wacht}
            onClick={() => bewaar.dan(() => change('pauze'))}
          >
            Pauze
          </Button>
        </>
      }
      voortgang={<Voortgang plek={plek} aantal={stappen.length} weergave={weergave} {...voortgang} />}
    >
      <NietBewaard boek={boek} stappen={stappen} stap={stap} goTo={goTo} />
      {stap ? (
        <StapScherm
          key={stap.sleutel}
          gesprek={gesprek}
          boek={boek}
          stap={stap}
          eerste={plek === 0}
          vorige={plek > 0 ? () => goTo(plek - 1) : undefined}
          volgende={() => goTo(plek + 1)}
        />
      ) : (
        <Einde
          gesprek={gesprek}
          boek={boek}
          stappen={stappen}
          goTo={goTo}
          bezig={bezig || bewaar.wacht}
          onStand={(gebeurtenis) => bewaar.dan(() => change(gebeurtenis))}
        />
      )}
    </GesprekKader>
  );
}
