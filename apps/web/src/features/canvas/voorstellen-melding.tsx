import { listVoorstellen } from '@naast/contract/gesprekken-voorstellen';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Notice } from '#web/ui/notice.tsx';
import './voorstellen-melding.css';

/** On the canvas: what the family said and nobody has chosen about yet. Nothing to choose shows nothing. */
export function VoorstellenMelding() {
  const casusId = useCasusId();
  const { data } = useGet(listVoorstellen, { params: { id: casusId } });
  if (data?.mag !== 'meewerken' || data.open.length === 0) return null;
  const aantal = data.open.length;
  return (
    <div className="canvas-voorstellen">
      <Notice
        titel={
          aantal === 1
            ? 'Eén antwoord uit het gesprek kan op het canvas'
            : `${aantal} antwoorden uit het gesprek kunnen op het canvas`
        }
        actie={
          <ButtonLink to={`/casussen/${casusId}/gesprek/voorstellen`} variant="secondary" klein>
            Kies wat je overneemt
          </ButtonLink>
        }
      />
    </div>
  );
}
