import { TextInput } from '@amsterdam/design-system-react';
import { checkAntwoord, type Vraag, type Waarde } from '@naast/domain/gesprekken';
import { useState } from 'react';
import { parseBedrag, writeBedrag } from '#web/lib/bedrag.ts';
import { parseDatum, showDatum } from '#web/lib/datum.ts';
import { parseGetal, writeGetal } from '#web/lib/getal.ts';
import { FieldError } from '#web/ui/field-error.tsx';
import type { InvoerProps } from './invoer.ts';

interface Vorm {
  parse: (tekst: string) => Waarde | undefined;
  write: (waarde: Waarde) => string;
  /** How to write it, below the box. */
  voorbeeld: string;
  inputMode: 'decimal' | 'numeric' | 'text';
}

const vormen: Record<'getal' | 'bedrag' | 'datum', Vorm> = {
  getal: {
    parse: parseGetal,
    write: (waarde) => writeGetal(Number(waarde)),
    voorbeeld: 'Een heel getal, zoals 14.',
    inputMode: 'numeric',
  },
  bedrag: {
    parse: parseBedrag,
    write: (waarde) => writeBedrag(Number(waarde)),
    voorbeeld: 'Ongeveer mag ook, zoals 2300 of 2.310,50.',
    inputMode: 'decimal',
  },
  datum: {
    parse: parseDatum,
    write: (waarde) => showDatum(String(waarde)),
    voorbeeld: 'Dag, maand en jaar, zoals 15-12-2026.',
    inputMode: 'text',
  },
};

const isGetypt = (soort: Vraag['soort']): soort is keyof typeof vormen => soort in vormen;

const onleesbaar: Record<keyof typeof vormen, string> = {
  getal: 'Vul hier een getal in, zoals 14.',
  bedrag: 'Vul hier een bedrag in, zoals 2.310,50.',
  datum: 'Deze datum bestaat niet. Schrijf hem als 15-12-2026.',
};

/** What the typed text means for this question, or what is wrong with it. */
function readTekst(vraag: Vraag, soort: keyof typeof vormen, tekst: string) {
  if (tekst.trim() === '') return { ok: true, waarde: null } as const;
  const gelezen = vormen[soort].parse(tekst);
  if (gelezen === undefined) return { ok: false, bericht: onleesbaar[soort] } as const;
  return checkAntwoord(vraag, gelezen);
}

/** A number, an amount or a date, typed the Dutch way. What cannot be read stays on the screen, with what to mend. */
export function GetypteInvoer({ vraag, inhoud, kopId, onChange, onBlur, onFout }: InvoerProps) {
  const soort = isGetypt(vraag.soort) ? vraag.soort : 'getal';
  const vorm = vormen[soort];
  const [getypt, setGetypt] = useState<string>();
  const [fout, setFout] = useState<string>();
  const tekst = getypt ?? (inhoud.waarde === null ? '' : vorm.write(inhoud.waarde));
  const beschrijving = [fout && `${kopId}-fout`, `${kopId}-voorbeeld`].filter(Boolean).join(' ');

  const type = (nieuw: string) => {
    setGetypt(nieuw);
    setFout(undefined);
    const uitkomst = readTekst(vraag, soort, nieuw);
    onFout(uitkomst.ok ? undefined : uitkomst.bericht);
    if (uitkomst.ok) onChange(uitkomst.waarde, false);
  };
  const leave = () => {
    const uitkomst = readTekst(vraag, soort, tekst);
    setFout(uitkomst.ok ? undefined : uitkomst.bericht);
    if (uitkomst.ok) setGetypt(undefined);
    onBlur();
  };
  return (
    <div className="naast-getypt">
      {fout && <FieldError id={`${kopId}-fout`}>{fout}</FieldError>}
      <div className={soort === 'bedrag' ? 'naast-geld' : undefined}>
        {soort === 'bedrag' && (
          <span className="naast-geld__euro" aria-hidden="true">
            €
          </span>
        )}
        <TextInput
          aria-labelledby={kopId}
          aria-describedby={beschrijving}
          invalid={Boolean(fout)}
          value={tekst}
          inputMode={vorm.inputMode}
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
      </div>
      <p id={`${kopId}-voorbeeld`} className="zacht klein">
        {vorm.voorbeeld}
      </p>
    </div>
  );
}
