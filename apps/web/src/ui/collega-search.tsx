import { TextInput } from '@amsterdam/design-system-react';
import { type Collega, searchGebruikers } from '@naast/contract/gebruikers';
import type { Rol } from '@naast/domain/gebruikers';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { useDebounced } from '#web/lib/use-debounced.ts';
import type { FieldBinding } from './field.tsx';

interface Props {
  binding: FieldBinding;
  inputRef: Ref<HTMLInputElement>;
  rol: Rol | undefined;
  behalve: readonly string[];
  autoFocus: boolean;
  onKies: (collega: Collega) => void;
}

/** Colleagues whose name or organisation holds these letters; from two letters on. */
function useCollegas(tekst: string, { rol, behalve }: Pick<Props, 'rol' | 'behalve'>) {
  const zoek = useDebounced(tekst.trim());
  const vraag = { body: { zoek, ...(rol ? { rol } : {}) } };
  const gevonden = useGet(searchGebruikers, vraag, { enabled: zoek.length >= 2, houdVast: true });
  const items = zoek.length >= 2 ? (gevonden.data?.items ?? []) : [];
  return {
    items: items.filter(({ id }) => !behalve.includes(id)),
    klaar: zoek.length >= 2 && zoek === tekst.trim() && gevonden.isSuccess,
  };
}

/** Combobox: type to find, arrows and Enter or a click to choose, Escape to close. */
export function CollegaSearch({ binding, inputRef, autoFocus, onKies, ...filter }: Props) {
  const [tekst, setTekst] = useState('');
  const [open, setOpen] = useState(false);
  const [plek, setPlek] = useState(0);
  const { items, klaar } = useCollegas(tekst, filter);
  const zichtbaar = open && items.length > 0;
  const lijstId = `${binding.id}-lijst`;
  const actief = Math.min(plek, items.length - 1);

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && zichtbaar) event.stopPropagation();
    if (event.key === 'Escape') setOpen(false);
    if (!zichtbaar) return;
    const stap = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (stap) setPlek((actief + stap + items.length) % items.length);
    const keuze = items[actief];
    if (event.key === 'Enter' && keuze) onKies(keuze);
    if (stap || event.key === 'Enter') event.preventDefault();
  }

  return (
    <div className="naast-collega">
      <TextInput
        {...binding}
        ref={inputRef}
        role="combobox"
        aria-expanded={zichtbaar}
        aria-controls={lijstId}
        aria-autocomplete="list"
        aria-activedescendant={zichtbaar ? `${lijstId}-${actief}` : undefined}
        autoComplete="off"
        placeholder="Typ een naam of organisatie"
        autoFocus={autoFocus}
        value={tekst}
        onChange={(event) => {
          setTekst(event.target.value);
          setOpen(true);
          setPlek(0);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
      />
      {zichtbaar && <Keuzes id={lijstId} items={items} actief={actief} onKies={onKies} />}
      <p className="klein zacht" role="status">
        {klaar && items.length === 0 && 'Geen collega gevonden. Typ een ander deel van de naam.'}
      </p>
    </div>
  );
}

function Keuzes(props: { id: string; items: Collega[]; actief: number; onKies: (collega: Collega) => void }) {
  return (
    <div id={props.id} role="listbox" aria-label="Collega’s" className="naast-collega__lijst">
      {props.items.map((collega, nummer) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox that owns this list
        <div
          key={collega.id}
          id={`${props.id}-${nummer}`}
          role="option"
          tabIndex={-1}
          aria-selected={nummer === props.actief}
          className="naast-collega__keuze"
          // Keeps the focus in the input, so that leaving it does not close the list before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.onKies(collega)}
        >
          <strong>{collega.naam}</strong>
          <br />
          <span className="klein zacht">
            {collega.functie}, {collega.organisatie}
            {collega.team && `, ${collega.team}`}
            {collega.afwezig &&
              ` · Is er niet tot en met ${showDatum(collega.afwezig.tot)}, neem contact op met ${collega.afwezig.waarnemer}`}
          </span>
        </div>
      ))}
    </div>
  );
}
