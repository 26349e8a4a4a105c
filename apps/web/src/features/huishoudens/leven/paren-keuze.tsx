import { Select } from '@amsterdam/design-system-react';
import type { Lid } from '@naast/contract/huishoudens';
import type { Dubbel } from '@naast/domain/huishoudens';
import { Field } from '#web/ui/field.tsx';

const noem = ({ naam, geboortejaar }: Lid): string => (geboortejaar ? `${naam} (${geboortejaar})` : naam);

interface Props {
  /** Of whom it is asked. */
  weg: readonly Lid[];
  blijft: readonly Lid[];
  paren: readonly Dubbel[];
  /** What the empty choice means. */
  leeg: string;
  onChange: (paren: Dubbel[]) => void;
}

/** For every lid of the one list who that is on the other; nobody can be chosen twice. */
export function ParenKeuze({ weg, blijft, paren, leeg, onChange }: Props) {
  const kies = (wegId: string, blijftId: string) =>
    onChange([
      ...paren.filter((p) => p.weg !== wegId && p.blijft !== blijftId),
      ...(blijftId ? [{ weg: wegId, blijft: blijftId }] : []),
    ]);
  return (
    <ul className="naast-paren">
      {weg.map((lid) => (
        <li key={lid.id}>
          <Field id={`paar-${lid.id}`} label={`${noem(lid)} is…`} breedte="middel">
            {(binding) => (
              <Select
                {...binding}
                value={paren.find((p) => p.weg === lid.id)?.blijft ?? ''}
                onChange={(event) => kies(lid.id, event.target.value)}
              >
                <option value="">{leeg}</option>
                {blijft.map((ander) => (
                  <option key={ander.id} value={ander.id}>
                    {noem(ander)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </li>
      ))}
    </ul>
  );
}
