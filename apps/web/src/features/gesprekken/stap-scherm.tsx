import type { Gesprek } from '@naast/contract/gesprekken';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { OnderVierOgen } from './onder-vier-ogen.tsx';
import type { Stap } from './stappen.ts';
import type { Antwoordboek } from './use-antwoorden.ts';
import { VraagKaart } from './vraag-kaart.tsx';

interface Props {
  gesprek: Gesprek;
  boek: Antwoordboek;
  stap: Stap;
  /** The very first step, which says what this gesprek is. */
  eerste: boolean;
  vorige: (() => void) | undefined;
  volgende: () => void;
}

/** One step on the screen: about whom, its question or questions, and the way on. Enter goes on. */
export function StapScherm({ gesprek, boek, stap, eerste, vorige, volgende }: Props) {
  const [alleen, setAlleen] = useState(false);
  useEffect(() => {
    // The button that asked for it is gone, so the focus moves to the question.
    if (alleen) document.querySelector<HTMLElement>('.naast-gesprek h1')?.focus();
  }, [alleen]);
  const lid = gesprek.leden.find(({ id }) => id === stap.lidId);
  if (stap.gevoelig && !alleen) {
    return (
      <OnderVierOgen
        naam={lid?.naam ?? 'deze persoon'}
        onAlleen={() => setAlleen(true)}
        onOverslaan={volgende}
        onVorige={vorige}
      />
    );
  }
  return (
    <StapFormulier vorige={vorige} volgende={volgende} leeg={isLeeg(boek, stap)}>
      {(onFout) => (
        <>
          {eerste && <p className="naast-gesprek__inleiding">{gesprek.vragenlijst.toelichting}</p>}
          <OverWie gesprek={gesprek} stap={stap} naam={lid?.naam} />
          {stap.vragen.map((vraag) => (
            <VraagKaart
              key={vraag.code}
              gesprek={gesprek}
              boek={boek}
              vraag={vraag}
              lidId={stap.lidId}
              schaal={gesprek.vragenlijst.schaal}
              kopniveau={stap.vragen.length === 1 ? 1 : 2}
              onFout={(bericht) => onFout(vraag.code, bericht)}
            />
          ))}
        </>
      )}
    </StapFormulier>
  );
}

const isLeeg = (boek: Antwoordboek, stap: Stap): boolean =>
  stap.vragen.every((vraag) => boek.find(`${vraag.code}|${stap.lidId ?? ''}`).inhoud.waarde === null);

/** Whom the questions are about, in so many words, under the title of the section. */
function OverWie({ gesprek, stap, naam }: { gesprek: Gesprek; stap: Stap; naam: string | undefined }) {
  const sectie = gesprek.vragenlijst.secties[stap.sectie];
  if (!sectie) return null;
  const Titel = stap.vragen.length === 1 ? 'p' : 'h1';
  return (
    <div className="naast-gesprek__over">
      <Titel className="naast-gesprek__sectie" tabIndex={stap.vragen.length === 1 ? undefined : -1}>
        {sectie.titel}
      </Titel>
      <p className="naast-gesprek__wie">
        {naam ? (
          <>
            Dit gaat over <strong>{naam}</strong>
          </>
        ) : (
          'Dit gaat over jullie samen'
        )}
      </p>
    </div>
  );
}

interface FormulierProps {
  vorige: (() => void) | undefined;
  volgende: () => void;
  leeg: boolean;
  children: (onFout: (code: string, bericht: string | undefined) => void) => ReactNode;
}

function StapFormulier({ vorige, volgende, leeg, children }: FormulierProps) {
  const fouten = useRef(new Map<string, string>());
  const vorm = useRef<HTMLFormElement>(null);
  // What cannot be read is not saved, so going on would lose it: first mend it or take it away.
  const leave = (weg: () => void) => {
    if (fouten.current.size === 0) return weg();
    vorm.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    leave(volgende);
  };
  const submitFromText = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    leave(volgende);
  };
  return (
    <form ref={vorm} noValidate onSubmit={submit} onKeyDown={submitFromText}>
      {children((code, bericht) => {
        if (bericht === undefined) fouten.current.delete(code);
        else fouten.current.set(code, bericht);
      })}
      <div className="naast-gesprek__knoppen">
        {vorige ? (
          <Button variant="secondary" onClick={() => leave(vorige)}>
            Vorige
          </Button>
        ) : (
          <span />
        )}
        <p className="naast-gesprek__toets klein zacht">
          <kbd>Enter</kbd> gaat verder. In een tekstvak: <kbd>Ctrl</kbd> + <kbd>Enter</kbd>.
        </p>
        <Button type="submit">{leeg ? 'Overslaan' : 'Volgende'}</Button>
      </div>
    </form>
  );
}
