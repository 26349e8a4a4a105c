import type { Collega } from '@naast/contract/gebruikers';
import { CollegaSearch } from '#web/ui/collega-search.tsx';
import { Field } from '#web/ui/field.tsx';

interface Props {
  label: string;
  hideLabel?: boolean;
  behalve: readonly string[];
  onKies: (collega: { id: string; naam: string }) => void;
}

/** Finds a professional to take something over. */
export function CollegaKiezer({ label, hideLabel = false, behalve, onKies }: Props) {
  return (
    <Field label={label} hideLabel={hideLabel} optional>
      {(binding) => (
        <CollegaSearch
          binding={binding}
          inputRef={() => {}}
          rol="professional"
          behalve={behalve}
          autoFocus={false}
          onKies={(collega: Collega | undefined) => collega && onKies(collega)}
        />
      )}
    </Field>
  );
}
