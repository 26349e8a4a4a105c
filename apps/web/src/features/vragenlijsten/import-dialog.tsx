import { Select, TextArea } from '@amsterdam/design-system-react';
import { importVragenlijst, type VersieRegel } from '@naast/contract/vragenlijsten-beheer';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { Notice } from '#web/ui/notice.tsx';

interface Props {
  lijsten: readonly VersieRegel[];
  onClose: () => void;
}

/** Reads a vragenlijst from YAML into a concept; mistakes are told with their line and nothing is kept. */
export function ImportDialog({ lijsten, onClose }: Props) {
  const navigate = useNavigate();
  const sleutel = useRef(new Sleutel());
  const [yaml, setYaml] = useState('');
  const [doel, setDoel] = useState('');
  const [fouten, setFouten] = useState<string[]>([]);
  const [bezig, setBezig] = useState(false);
  const lees = async () => {
    if (yaml.trim() === '') return setFouten(['Kies een bestand of plak de tekst.']);
    setBezig(true);
    const body = { yaml, vragenlijstId: doel || null };
    const uitkomst = await call(importVragenlijst, { body, sleutel: sleutel.current.voor(body) });
    setBezig(false);
    if (uitkomst.ok) return navigate(uitkomst.body.id);
    if (uitkomst.status > 0) sleutel.current.klaar();
    const genoemd = uitkomst.problem.errors?.map(({ bericht }) => bericht) ?? [];
    setFouten(genoemd.length > 0 ? genoemd : [uitkomst.problem.detail]);
  };
  const eigen = new Map([...lijsten].reverse().map((lijst) => [lijst.vragenlijstId, lijst.titel]));
  return (
    <Dialog titel="Inlezen uit een bestand" onClose={onClose} breed>
      <div className="stapel">
        <p>Wat je inleest, wordt een concept. Er verandert nog niets aan de lijst die nu geldt.</p>
        <Field label="Bestand" hint="Een YAML-bestand, zoals Naast het bewaart." optional>
          {({ invalid: _geen, ...binding }) => (
            <input
              {...binding}
              type="file"
              accept=".yaml,.yml,text/yaml"
              onChange={async (event) => setYaml((await event.target.files?.[0]?.text()) ?? yaml)}
            />
          )}
        </Field>
        <Field label="Of plak de tekst hier" optional>
          {(binding) => (
            <TextArea {...binding} rows={10} value={yaml} onChange={(event) => setYaml(event.target.value)} />
          )}
        </Field>
        <Field label="Waar hoort het bij?">
          {(binding) => (
            <Select {...binding} value={doel} onChange={(event) => setDoel(event.target.value)}>
              <option value="">Een nieuwe vragenlijst</option>
              {[...eigen].map(([id, titel]) => (
                <option key={id} value={id}>
                  Nieuwe versie van: {titel}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {fouten.length > 0 && (
          <div role="alert">
            <Notice soort="fout" titel="Er staan fouten in. Er is niets bewaard.">
              <ul>
                {fouten.map((fout) => (
                  <li key={fout}>{fout}</li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        <div className="rij">
          <Button bezig={bezig} onClick={lees}>
            Lees in als concept
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Niet doen
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
