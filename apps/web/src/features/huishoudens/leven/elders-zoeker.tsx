import { TextInput } from '@amsterdam/design-system-react';
import type { Elderslid } from '@naast/contract/huishoudens-familie';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { noemElders, useElders } from './use-elders.ts';

interface Props {
  huishoudenId: string;
  label: string;
  hint?: string;
  /** The word on the button beside each person. */
  knop: string;
  /** Why somebody cannot be chosen; undefined when they can. */
  waaromNiet?: (lid: Elderslid) => string | undefined;
  onKies: (lid: Elderslid) => void;
}

/** Finds somebody who lives in another household that you may see. */
export function EldersZoeker({ huishoudenId, label, hint, knop, waaromNiet, onKies }: Props) {
  const [getypt, setGetypt] = useState('');
  const gevonden = useElders(huishoudenId, getypt);
  const stil = getypt.trim().length >= 2 && gevonden.length === 0;
  return (
    <div className="stapel">
      <Field id={`elders-${knop}`} label={label} hint={hint ?? 'Typ een voornaam, of de naam van het gezin.'}>
        {(binding) => (
          <TextInput {...binding} value={getypt} onChange={(event) => setGetypt(event.target.value)} />
        )}
      </Field>
      <div aria-live="polite">
        {stil && <p className="zacht">Niemand gevonden in de gezinnen die jij mag zien.</p>}
        {gevonden.length > 0 && (
          <ul className="naast-lijst">
            {gevonden.map((lid) => {
              const reden = waaromNiet?.(lid);
              return (
                <li key={`${lid.id} ${lid.huishouden.id}`} className="rij rij--uiteen naast-lid">
                  <span>
                    {noemElders(lid)}
                    {reden && <span className="klein zacht"> · {reden}</span>}
                  </span>
                  {!reden && (
                    <Button
                      variant="secondary"
                      klein
                      onClick={() => onKies(lid)}
                      aria-label={`${knop}: ${noemElders(lid)}`}
                    >
                      {knop}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}
