import { listOntbrekendBewijs } from '@naast/domain/berekening';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import type { RegelProps } from './regel-velden.tsx';

/** Says that these figures are a start, and takes the confirmation; a threat first needs its signal, source and bounds. */
export function Bevestigen({ regel, onChange }: Omit<RegelProps, 'fout'>) {
  if (!regel.teBevestigen) return null;
  const ontbreekt = listOntbrekendBewijs(regel);
  const klaar = ontbreekt.length === 0;
  return (
    <Notice
      soort="let-op"
      titel="Startwaarden, nog bevestigen"
      actie={
        klaar && (
          <Button variant="secondary" klein onClick={() => onChange({ teBevestigen: undefined })}>
            Deze waarden kloppen
          </Button>
        )
      }
    >
      <p>
        {klaar
          ? 'Kijk of de aantallen kloppen voor dit gezin. Deze regel telt pas mee als je dat bevestigt.'
          : `Vul eerst in: ${ontbreekt.join(', ')}. Daarna kun je bevestigen.`}
      </p>
    </Notice>
  );
}
