import { TextArea } from '@amsterdam/design-system-react';
import { type CanvasAntwoord, getCanvas } from '@naast/contract/canvas';
import { planMax, planStukkenMax } from '@naast/domain/canvas';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { BsnWarning } from '#web/ui/bsn-warning.tsx';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Field } from '#web/ui/field.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { EerderGeplakt } from './eerder-geplakt.tsx';
import { readKlad } from './klad-plan.ts';
import { type Klad, useEerderKlad, useKladPlan } from './use-klad-plan.ts';
import { type Plan, type PlanDaad, usePlan } from './use-plan.ts';
import { Verdelen } from './verdelen.tsx';
import './plakken.css';

/** A plan from elsewhere, pasted once and divided over the nine blocks. */
export function Component() {
  const casusId = useCasusId();
  const query = useGet(getCanvas, { params: { id: casusId } });
  return (
    <div className="stapel stapel--wijd">
      <title>Plan plakken · Naast</title>
      <div className="stapel leesbreed">
        <Heading level={2}>Plan plakken</Heading>
        <p>
          Heb je al een plan, in Word, in een e-mail of in een ander systeem? Plak de tekst hier. Naast
          verdeelt hem in stukken en raadt waar elk stuk hoort. Jij kijkt na en kiest.
        </p>
        <div>
          <ButtonLink to={adres.casusTab(casusId, 'canvas')} variant="secondary" klein>
            Terug naar het canvas
          </ButtonLink>
        </div>
      </div>
      <Loaded query={query}>{(canvas) => <Plakken canvas={canvas} />}</Loaded>
    </div>
  );
}

function Plakken({ canvas }: { canvas: CanvasAntwoord }) {
  const klad = useEerderKlad();
  if (canvas.mag !== 'meewerken')
    return (
      <>
        <Notice titel="Je kunt dit canvas alleen bekijken">
          Vraag de contactpersoon om mee te werken. Dan kun je hier een plan plakken.
        </Notice>
        <EerderGeplakt casusId={canvas.casusId} schrijven={false} />
      </>
    );
  return klad ? <Werkblad canvas={canvas} klad={klad} /> : <Skeleton regels={6} />;
}

function Werkblad({ canvas, klad }: { canvas: CanvasAntwoord; klad: Klad }) {
  const [plan, doe] = usePlan(readKlad(klad.inhoud));
  const { zin, weg } = useKladPlan(klad, plan, doe);
  return (
    <>
      {plan.stukken.length === 0 ? (
        <Invoer plan={plan} doe={doe} />
      ) : (
        <Verdelen canvas={canvas} stukken={plan.stukken} doe={doe} klaar={weg} />
      )}
      <p className="zacht klein" role="status">
        {zin}
      </p>
      <EerderGeplakt casusId={canvas.casusId} schrijven />
    </>
  );
}

function Invoer({ plan, doe }: { plan: Plan; doe: (daad: PlanDaad) => void }) {
  const teLang = plan.tekst.length > planMax;
  const fout = teLang
    ? `Dit is te veel in één keer: ${plan.tekst.length} tekens, het past tot ${planMax}. Plak een deel, en daarna de rest.`
    : undefined;
  return (
    <div className="stapel leesbreed">
      <Field
        label="De tekst van het plan"
        hint={`Opsommingen en koppen herkent Naast. Namen blijven staan zoals jij ze typt. Hoogstens ${planStukkenMax} stukken.`}
        error={fout}
      >
        {(binding) => (
          <TextArea
            {...binding}
            rows={14}
            value={plan.tekst}
            onChange={(event) => doe({ soort: 'tekst', tekst: event.target.value })}
          />
        )}
      </Field>
      <BsnWarning tekst={plan.tekst} />
      <div>
        <Button
          aria-disabled={plan.tekst.trim() === '' || teLang}
          onClick={() => plan.tekst.trim() !== '' && !teLang && doe({ soort: 'verdeel' })}
        >
          Verdeel in stukken
        </Button>
      </div>
    </div>
  );
}
