import { type Levenspunt, type Levenssoort, levenspunten, planPunten } from '@naast/domain/casussen';
import { useId, useState } from 'react';
import { today } from '#web/lib/datum.ts';
import { DateInput } from '#web/ui/date-input.tsx';
import { Field } from '#web/ui/field.tsx';

/** Own choices by code; what is not in it is on, on its usual day. */
type Eigen = Readonly<Record<string, { uit?: boolean; wanneer?: string | undefined }>>;

const geldig = (dag: string | undefined): string | undefined =>
  dag && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? dag : undefined;

/** Which things to arrange, and on which day. */
export function usePunten() {
  const [eigen, setEigen] = useState<Eigen>({});
  const zet = (code: string, deel: Eigen[string]) =>
    setEigen((nu) => ({ ...nu, [code]: { ...nu[code], ...deel } }));
  const dag = (code: string, plan: ReadonlyMap<string, string>): string | undefined => {
    const keuze = eigen[code];
    return keuze && 'wanneer' in keuze ? keuze.wanneer : plan.get(code);
  };
  const lees = (soort: Levenssoort, datum: string) => {
    const plan = planPunten(soort, datum, today());
    return levenspunten[soort].flatMap(({ code }) => {
      const wanneer = geldig(dag(code, plan)) ?? plan.get(code) ?? today();
      return eigen[code]?.uit ? [] : [{ code, wanneer }];
    });
  };
  return { eigen, zet, dag, lees };
}

interface Props {
  soort: Levenssoort;
  datum: string;
  punten: ReturnType<typeof usePunten>;
}

/** The list of what to arrange; each line becomes a taak on its day. */
export function Puntenkeuze({ soort, datum, punten }: Props) {
  if (!geldig(datum)) return null;
  const plan = planPunten(soort, datum, today());
  return (
    <fieldset className="naast-nazorgdagen">
      <legend>Wat is er te regelen?</legend>
      <p className="klein zacht">
        Wat aan staat, komt op die dag in Mijn werk. Deze lijst is een geheugensteun: een deskundige kijkt hem
        nog na.
      </p>
      <ul className="naast-leven__punten">
        {levenspunten[soort].map((punt) => (
          <Regel key={punt.code} punt={punt} plan={plan} punten={punten} />
        ))}
      </ul>
    </fieldset>
  );
}

function Regel(props: { punt: Levenspunt; plan: ReadonlyMap<string, string> } & Pick<Props, 'punten'>) {
  const { punt, plan, punten } = props;
  const id = useId();
  const uit = punten.eigen[punt.code]?.uit ?? false;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={!uit}
          onChange={(event) => punten.zet(punt.code, { uit: !event.target.checked })}
        />
        <span>{punt.wat}</span>
      </label>
      {!uit && (
        <Field id={id} label={`Dag voor: ${punt.wat}`} hideLabel breedte="kort">
          {(binding) => (
            <DateInput
              {...binding}
              waarde={punten.dag(punt.code, plan)}
              onChange={(wanneer) => punten.zet(punt.code, { wanneer })}
              min={today()}
            />
          )}
        </Field>
      )}
    </li>
  );
}
