import { TextArea } from '@amsterdam/design-system-react';
import { useState } from 'react';
import { Field } from '#web/ui/field.tsx';
import { useVraag } from './bouw-context.ts';
import { Vink } from './velden.tsx';

const readOpties = (tekst: string) =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .map((naam) => ({ waarde: naam, naam }));

/** The answers to choose from, one a line; or the list of regelingen. */
export function OptiesVeld({ plek }: { plek: { sectie: number; vraag: number } }) {
  const { vraag, pad, fout, zetVraag } = useVraag(plek);
  // An empty line while typing is no answer yet, and must not jump away under the hands.
  const [tekst, setTekst] = useState(vraag.opties.map(({ naam }) => naam).join('\n'));
  return (
    <>
      <Vink
        label="De antwoorden zijn de regelingen van de beheerder"
        aan={vraag.optiesUit !== null}
        onZet={(aan) => {
          setTekst('');
          zetVraag({ ...vraag, optiesUit: aan ? 'regelingen' : null, opties: [] });
        }}
      />
      {vraag.optiesUit === null && (
        <Field label="Antwoorden" hint="Eén antwoord op elke regel." error={fout(`${pad}.opties`)}>
          {(binding) => (
            <TextArea
              {...binding}
              rows={4}
              value={tekst}
              onChange={(event) => {
                setTekst(event.target.value);
                zetVraag({ ...vraag, opties: readOpties(event.target.value) });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}
