import { Select, TextInput } from '@amsterdam/design-system-react';
import { domeinen, domeinNamen, mutatieNamen, mutatieSoorten } from '@naast/domain/fonds';
import { type FormEvent, useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import type { Keuze } from './use-keuze.ts';

interface KeuzeVeldProps {
  label: string;
  waarde: string | undefined;
  keuzes: readonly (readonly [waarde: string, naam: string])[];
  onKies: (waarde: string) => void;
}

function KeuzeVeld({ label, waarde, keuzes, onKies }: KeuzeVeldProps) {
  return (
    <Field label={label} breedte="vol">
      {(binding) => (
        <Select
          {...binding}
          aria-required={false}
          value={waarde ?? ''}
          onChange={(e) => onKies(e.target.value)}
        >
          <option value="">Alles</option>
          {keuzes.map(([code, naam]) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** Chooses which mutaties to see; every choice works at once, the search words after Enter. */
export function GrootboekFilter({ keuze, wijken }: { keuze: Keuze; wijken: readonly string[] }) {
  const { filter, kies, wis, isGefilterd } = keuze;
  return (
    <search className="naast-verslag-filter" aria-label="Kies regels van het grootboek">
      <KeuzeVeld
        label="Soort"
        waarde={filter.soort}
        keuzes={mutatieSoorten.map((soort) => [soort, mutatieNamen[soort]])}
        onKies={(waarde) => kies('soort', waarde)}
      />
      <KeuzeVeld
        label="Domein"
        waarde={filter.domein}
        keuzes={domeinen.map((domein) => [domein, domeinNamen[domein]])}
        onKies={(waarde) => kies('domein', waarde)}
      />
      <KeuzeVeld
        label="Wijk"
        waarde={filter.wijk}
        keuzes={wijken.map((wijk) => [wijk, wijk])}
        onKies={(waarde) => kies('wijk', waarde)}
      />
      <ZoekVeld
        key={`a${filter.aanvraag}`}
        label="Code van de aanvraag"
        waarde={filter.aanvraag}
        onZoek={(waarde) => kies('aanvraag', waarde)}
      />
      <ZoekVeld
        key={`z${filter.zoek}`}
        label="Zoek in de omschrijving"
        waarde={filter.zoek}
        onZoek={(waarde) => kies('zoek', waarde)}
      />
      {isGefilterd && (
        <Button variant="tertiary" klein onClick={wis}>
          Alles laten zien
        </Button>
      )}
    </search>
  );
}

interface ZoekProps {
  label: string;
  waarde: string | undefined;
  onZoek: (waarde: string) => void;
}

function ZoekVeld({ label, waarde = '', onZoek }: ZoekProps) {
  const [tekst, setTekst] = useState(waarde);
  const zoek = (event?: FormEvent) => {
    event?.preventDefault();
    if (tekst.trim() !== waarde) onZoek(tekst.trim());
  };
  return (
    <form onSubmit={zoek}>
      <Field label={label} breedte="vol">
        {(binding) => (
          <TextInput
            {...binding}
            aria-required={false}
            value={tekst}
            maxLength={100}
            onChange={(e) => setTekst(e.target.value)}
            onBlur={() => zoek()}
          />
        )}
      </Field>
    </form>
  );
}
