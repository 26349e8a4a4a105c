import { type AntwoordGezin as Antwoord, antwoordenGezin, antwoordNamen } from '@naast/domain/canvas';
import { showDatum, today } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { type ItemVan, putItem } from './canvas-cache.ts';
import { ChoiceState } from './canvas-choice.tsx';
import { useCanvasVast, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { DagVeld } from './dag-veld.tsx';
import { DoorbraakTekst } from './doorbraak-tekst.tsx';
import { updateItem } from './item-calls.ts';
import { useItemVeld, type Vorm, veldVorm } from './use-item-veld.ts';

interface Props {
  doorbraak: ItemVan<'doorbraken'>;
  nr: number;
}

/** The answer with its day, as one value: an answer given now is of today, until somebody writes another day. */
const antwoordVorm: Vorm<'doorbraken', string> = {
  lees: ({ antwoordGezin, antwoordOp }) =>
    antwoordGezin ? `${antwoordGezin} ${antwoordOp ?? ''}`.trim() : '',
  schrijf: (waarde) => {
    const [antwoordGezin, antwoordOp] = waarde.split(' ');
    return { antwoordGezin: (antwoordGezin as Antwoord) || null, antwoordOp: antwoordOp || null };
  },
};
const showAntwoord = (waarde: string): string =>
  antwoordNamen[waarde.split(' ')[0] as Antwoord] ?? 'nog geen antwoord';

/** The family saw this doorbraak and says yes, no, or not like this. Dissent is kept in their words. */
export function AntwoordGezin({ doorbraak, nr }: Props) {
  const { schrijven } = useCanvasVast();
  return schrijven ? (
    <AntwoordInvullen doorbraak={doorbraak} nr={nr} />
  ) : (
    <AntwoordLezen doorbraak={doorbraak} />
  );
}

/** For who may only look: what the family said, as a sentence. */
function AntwoordLezen({ doorbraak }: Pick<Props, 'doorbraak'>) {
  const { antwoordGezin, antwoordOp, antwoordDoor, antwoordZin, zin } = doorbraak;
  const wanneer = antwoordOp ? `, op ${showDatum(antwoordOp)}` : '';
  return (
    <div className="canvas-antwoord">
      <p>
        <strong>Wat zegt het gezin?</strong>{' '}
        {antwoordGezin ? `${antwoordNamen[antwoordGezin]}${wanneer}` : 'Nog geen antwoord'}
        {antwoordGezin && antwoordDoor && ` (${antwoordDoor})`}
      </p>
      {antwoordGezin === 'ja' && antwoordZin.trim() !== zin.trim() && (
        <p className="canvas-antwoord__let-op">
          De zin is veranderd na het ja. Het gezin zei ja tegen: “{antwoordZin}”
        </p>
      )}
      <DoorbraakTekst
        doorbraak={doorbraak}
        veld="afwijkend"
        label="Wie ziet het anders"
        hint="Schrijf het op zoals het gezegd is."
      />
    </div>
  );
}

function AntwoordInvullen({ doorbraak, nr }: Props) {
  const { casusId, change } = useCanvasVast();
  const veld = useItemVeld('doorbraken', doorbraak, antwoordVorm, 0);
  const [antwoord, op] = veld.waarde.split(' ');
  const door = useItemVeld('doorbraken', doorbraak, veldVorm('antwoordDoor'));
  const andereZin = antwoord === 'ja' && doorbraak.antwoordZin.trim() !== doorbraak.zin.trim();
  const answer = (nieuw: Antwoord) => {
    veld.change(`${nieuw} ${today()}`);
    veld.flush();
  };
  // The same answer on the same day is no change of a field, so it is sent as a deed of its own.
  const renew = async () => {
    const body = { antwoordGezin: 'ja', antwoordOp: today() };
    const plek = { lijst: 'doorbraken', casusId } as const;
    const nu = await updateItem(plek, {
      itemId: doorbraak.id,
      versie: doorbraak.versie,
      body,
      keepalive: false,
    });
    if (nu.ok) change((c) => putItem(c, 'doorbraken', nu.body));
    else showToast(nu.problem.detail);
  };
  return (
    <fieldset className="canvas-antwoord">
      <legend>Wat zegt het gezin?</legend>
      <div className="canvas-antwoord__keuzes">
        {antwoordenGezin.map((code, i) => (
          <label key={code}>
            <input
              type="radio"
              id={i === 0 ? veldId(doorbraak.id, 'antwoordGezin') : undefined}
              name={`antwoord-${doorbraak.id}`}
              checked={antwoord === code}
              onChange={() => answer(code)}
            />
            {antwoordNamen[code]}
          </label>
        ))}
        {antwoord && (
          <span className="canvas-keuze">
            <DagVeld
              id={veldId(doorbraak.id, 'antwoordOp')}
              label={`Op welke dag gaf het gezin antwoord op doorbraak ${nr}`}
              waarde={op ?? null}
              onChange={(dag) => veld.change(`${antwoord} ${dag ?? ''}`.trim())}
              onLeave={veld.flush}
            />
          </span>
        )}
        <ChoiceState veld={veld} naam={showAntwoord} />
      </div>
      {antwoord && (
        <CanvasText
          id={veldId(doorbraak.id, 'antwoordDoor')}
          veld={door}
          label={`Wie van het gezin gaf antwoord op doorbraak ${nr}`}
          hint="Wie gaf antwoord?"
          soort="klein"
        />
      )}
      {andereZin && (
        <p className="canvas-antwoord__let-op">
          De zin is veranderd na het ja. Het gezin zei ja tegen: “{doorbraak.antwoordZin}”
          <Button variant="secondary" klein onClick={() => void renew()}>
            Het gezin zegt weer ja
          </Button>
        </p>
      )}
      <DoorbraakTekst
        doorbraak={doorbraak}
        veld="afwijkend"
        label="Wie ziet het anders"
        hint="Schrijf het op zoals het gezegd is."
      />
    </fieldset>
  );
}
