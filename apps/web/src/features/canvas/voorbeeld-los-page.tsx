import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { LeesCanvas } from './lees-canvas.tsx';
import { voorbeeldCanvas } from './voorbeeld-canvas.ts';

/** The example for who has no casus of their own: a commissielid or beheerder wants to know what a canvas is, too. */
export function Component() {
  return (
    <div className="stapel">
      <PageHead titel="Voorbeeldcanvas" onder="Zo kan het plan van een gezin eruitzien." />
      <Notice titel="Dit gezin is verzonnen">Kijk rustig rond. Je kunt hier niets veranderen.</Notice>
      <LeesCanvas canvas={voorbeeldCanvas} />
    </div>
  );
}
