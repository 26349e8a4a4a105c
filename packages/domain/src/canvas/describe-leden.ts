import type { CanvasLid } from './canvas.ts';

/** A lid without a name: place in the household and five-year age band. */
export interface LidZonderNaam {
  id: string;
  gezinsrol: CanvasLid['gezinsrol'];
  /** `10-14`, or null when the year of birth is unknown. */
  leeftijdsband: string | null;
  /** `ouder`, or `kind 2` when there are several. */
  aanduiding: string;
}

/** Five-year band of the age reached in the year of `peildatum` (`YYYY-MM-DD`). */
export function findLeeftijdsband(geboortejaar: number | null, peildatum: string): string | null {
  if (geboortejaar === null) return null;
  const leeftijd = Math.max(0, Number(peildatum.slice(0, 4)) - geboortejaar);
  const van = Math.floor(leeftijd / 5) * 5;
  return `${van}-${van + 4}`;
}

/** Names the leden by role and age band only, numbered when a role comes more than once; order is kept. */
export function describeLeden(leden: readonly CanvasLid[], peildatum: string): LidZonderNaam[] {
  return leden.map((lid, i) => {
    const zelfde = leden.filter((l) => l.gezinsrol === lid.gezinsrol).length;
    const nummer = leden.slice(0, i + 1).filter((l) => l.gezinsrol === lid.gezinsrol).length;
    const rol = lid.gezinsrol === 'ander' ? 'ander lid' : lid.gezinsrol;
    return {
      id: lid.id,
      gezinsrol: lid.gezinsrol,
      leeftijdsband: findLeeftijdsband(lid.geboortejaar, peildatum),
      aanduiding: zelfde > 1 ? `${rol} ${nummer}` : rol,
    };
  });
}
