import { blokTitels, type Tekort, type TekstblokNr } from '@naast/domain/canvas';
import { Blok } from './blok.tsx';
import { veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { useBlok } from './use-tekst.ts';

const hints: Record<TekstblokNr, string> = {
  1: 'Wie wonen hier? Waar zijn jullie trots op? Wat moeten anderen weten?',
  2: 'Wat is er over een jaar anders? Schrijf het in de woorden van het gezin.',
  4: 'Wat gaat goed? Wie helpt er al: familie, buren, school, professionals?',
  9: 'Wat is er gelukt? Wat had het gezin zelf in de hand? Wat leren we ervan?',
};

interface Props {
  nr: TekstblokNr;
  tekorten: readonly Tekort[];
}

/** Block 1, 4 and 9: one text. */
export function TekstBlok({ nr, tekorten }: Props) {
  return (
    <Blok nr={nr} tekorten={tekorten}>
      <BlokTekst nr={nr} />
    </Blok>
  );
}

export function BlokTekst({ nr, groot = false }: { nr: TekstblokNr; groot?: boolean }) {
  return (
    <CanvasText
      id={veldId(`blok-${nr}`, 'tekst')}
      veld={useBlok(nr)}
      label={blokTitels[nr]}
      hint={hints[nr]}
      soort={groot ? 'eigen-woorden' : 'gewoon'}
    />
  );
}
