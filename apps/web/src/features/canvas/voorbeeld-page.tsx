import { adres } from '#web/lib/adressen.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { LeesCanvas } from './lees-canvas.tsx';
import { voorbeeldCanvas } from './voorbeeld-canvas.ts';

/** A filled canvas of a household that does not exist, to see what people write in it. */
export function Component() {
  return (
    <div className="stapel">
      <title>Voorbeeldcanvas · Naast</title>
      <Heading level={2}>Voorbeeldcanvas</Heading>
      <Notice titel="Dit gezin is verzonnen">
        Kijk hoe een canvas eruit kan zien. Er verandert niets aan het canvas van dit huishouden.
      </Notice>
      <div>
        <ButtonLink to={adres.casusTab(useCasusId(), 'canvas')} variant="secondary" klein>
          Naar het canvas van dit huishouden
        </ButtonLink>
      </div>
      <LeesCanvas canvas={voorbeeldCanvas} />
    </div>
  );
}
