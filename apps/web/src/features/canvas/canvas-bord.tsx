import type { Tekort } from '@naast/domain/canvas';
import { GreepUitleg } from '#web/ui/orde/greep.tsx';
import { AfspraakBlok } from './afspraak-blok.tsx';
import { BelemmeringBlok } from './belemmering-blok.tsx';
import { DoorbraakBlok } from './doorbraak-blok.tsx';
import { PerspectiefBlok } from './perspectief-blok.tsx';
import { PrioriteitBlok } from './prioriteit-blok.tsx';
import { SituatieBlok } from './situatie-blok.tsx';
import { TekstBlok } from './tekst-blok.tsx';
import './canvas.css';
import './canvas-velden.css';
import './canvas-items.css';
import './canvas-doorbraken.css';
import './canvas-poster.css';
import './canvas-print.css';

/** The nine blocks as one board: of now, of an earlier day, or of the example. */
export function CanvasBord({ tekorten = [] }: { tekorten?: readonly Tekort[] }) {
  const van = (blok: number): Tekort[] => tekorten.filter((t) => t.blok === blok);
  return (
    <div className="canvas-bord">
      <TekstBlok nr={1} tekorten={van(1)} />
      <PerspectiefBlok tekorten={van(2)} />
      <SituatieBlok tekorten={van(3)} />
      <TekstBlok nr={4} tekorten={van(4)} />
      <BelemmeringBlok tekorten={van(5)} />
      <PrioriteitBlok tekorten={van(6)} />
      <DoorbraakBlok tekorten={van(7)} />
      <AfspraakBlok tekorten={van(8)} />
      <TekstBlok nr={9} tekorten={van(9)} />
      <GreepUitleg />
    </div>
  );
}
