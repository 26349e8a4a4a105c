import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Spreiding } from './spreiding.tsx';
import { Tornado } from './tornado.tsx';
import { useOnderzoek } from './use-onderzoek.ts';
import type { Som } from './werkstuk.ts';
import './onderzoek.css';

/** How sure the outcome is: the spread over the draws, and what it hangs on most. */
export default function Onderzoek({ som }: { som: Som }) {
  const staat = useOnderzoek(som);
  if (staat.stand === 'mislukt') {
    return (
      <Notice soort="let-op" titel="De spreiding kon niet worden berekend">
        <p>De uitkomst hierboven klopt wel. Laad de pagina opnieuw om het nog eens te proberen.</p>
      </Notice>
    );
  }
  const { onderzoek } = staat;
  if (!onderzoek) return <Skeleton regels={6} />;
  const { histogram } = onderzoek.verdeling;
  // Where nothing is saved and nothing is spent there is no spread to draw.
  const metSpreiding = histogram.some(({ vanCent, aantal }) => aantal > 0 && vanCent !== 0);
  return (
    <div className="stapel stapel--wijd" aria-busy={staat.stand === 'bezig'}>
      {metSpreiding && (
        <div className="vlak">
          <Spreiding verdeling={onderzoek.verdeling} saldoCent={som.uitkomst.saldoCent} />
        </div>
      )}
      {onderzoek.tornado.length > 0 && (
        <div className="vlak">
          <Tornado aannamen={onderzoek.tornado} som={som} />
        </div>
      )}
    </div>
  );
}
