import { Button } from '#web/ui/button.tsx';

interface Props {
  /** What is moved, for who hears the buttons. */
  naam: string;
  omhoog: (() => void) | undefined;
  omlaag: (() => void) | undefined;
  onWeg: (() => void) | undefined;
}

/** Order by keys: one place up or down, or away. */
export function Volgorde({ naam, omhoog, omlaag, onWeg }: Props) {
  return (
    <div className="rij">
      <Button variant="tertiary" klein aria-disabled={!omhoog} aria-label={`${naam} omhoog`} onClick={omhoog}>
        ↑
      </Button>
      <Button variant="tertiary" klein aria-disabled={!omlaag} aria-label={`${naam} omlaag`} onClick={omlaag}>
        ↓
      </Button>
      <Button variant="tertiary" klein aria-disabled={!onWeg} aria-label={`${naam} weghalen`} onClick={onWeg}>
        Weghalen
      </Button>
    </div>
  );
}
