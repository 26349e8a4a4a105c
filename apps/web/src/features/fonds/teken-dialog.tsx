import { Checkbox, Radio } from '@amsterdam/design-system-react';
import { createAanvraagBijlage, listAanvraagBijlagen } from '@naast/contract/bijlagen';
import { signAanvraag } from '@naast/contract/fonds-handtekening';
import { isHandtekening, type Streek, type TekenWijze } from '@naast/domain/bijlagen';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { today } from '#web/lib/datum.ts';
import { keyOf, read, useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { UploadVak } from '#web/ui/bijlagen/upload-vak.tsx';
import { useUploads } from '#web/ui/bijlagen/use-uploads.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceSet } from '#web/ui/choice-set.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { TekenVak } from './teken-vak.tsx';
import { DatumVeld, KeuzeVeld, TekstVeld } from './velden.tsx';
import '#web/ui/bijlagen/bijlagen.css';

const wijzen: readonly { waarde: TekenWijze; naam: string }[] = [
  { waarde: 'scherm', naam: 'Op het scherm tekenen' },
  { waarde: 'getypt', naam: 'Naam typen' },
  { waarde: 'papier', naam: 'Op papier' },
];

interface Props {
  aanvraagId: string;
  /** The text to sign, as the server has it; null while there is no line yet. */
  nu: { tekst: string; sha256: string } | null;
  onSluit: () => void;
  onGetekend: () => void;
}

/** Reading the very text together, and then saying yes in one of three ways. */
export function TekenDialog({ aanvraagId, nu, onSluit, onGetekend }: Props) {
  const [wijze, setWijze] = useState<TekenWijze>('scherm');
  const [naam, setNaam] = useState('');
  const [streken, setStreken] = useState<Streek[]>([]);
  const [gelezen, setGelezen] = useState(false);
  const [bijlageId, setBijlageId] = useState<string | null>(null);
  const [dag, setDag] = useState<string | null>(today());
  const [fout, setFout] = useState<string>();
  const sleutel = useRef(new Sleutel());
  const groep = useId();
  const teken = useMutation({
    mutationFn: () => {
      const body = {
        wijze,
        naam,
        sha256: nu?.sha256 ?? '',
        streken:
          wijze === 'scherm'
            ? streken.map((streek) => streek.map(([x, y]): [number, number] => [x, y]))
            : null,
        bijlageId: wijze === 'papier' ? bijlageId : null,
        getekendOp: wijze === 'papier' ? dag : null,
      };
      return read(signAanvraag, { params: { id: aanvraagId }, body, sleutel: sleutel.current.voor(body) });
    },
    onSuccess: onGetekend,
  });
  const mist = () => {
    if (naam.trim() === '') return 'Vul in wie er ja zegt.';
    if (wijze === 'scherm' && !isHandtekening(streken)) return 'Zet een handtekening in het vak.';
    if (wijze === 'getypt' && !gelezen)
      return 'Zet het vinkje als de tekst is gelezen en het antwoord ja is.';
    if (wijze === 'papier' && !bijlageId) return 'Kies de scan of foto van het papier.';
    if (wijze === 'papier' && !dag) return 'Vul in wanneer er is getekend.';
    return undefined;
  };
  return (
    <Dialog titel="Het ja van het gezin" onClose={onSluit} breed>
      {nu === null ? (
        <p>Schrijf eerst op wat er nodig is. Daarna kan het gezin tekenen.</p>
      ) : (
        <form
          className="stapel"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const nog = mist();
            setFout(nog);
            if (!nog) teken.mutate();
          }}
        >
          <div className="naast-tekenblad">
            <p className="zacht">Lees dit samen door, of lees het voor.</p>
            <pre className="naast-akkoordtekst">{nu.tekst}</pre>
            <div className="naast-tekenblad__lijnen">
              <p>Naam:</p>
              <p>Datum:</p>
              <p>Handtekening:</p>
            </div>
          </div>
          <ChoiceSet legend="Hoe zegt het gezin ja?" id={groep} radio naastElkaar>
            {wijzen.map((een) => (
              <Radio
                key={een.waarde}
                name={groep}
                checked={wijze === een.waarde}
                onChange={() => {
                  setWijze(een.waarde);
                  setFout(undefined);
                }}
              >
                {een.naam}
              </Radio>
            ))}
          </ChoiceSet>
          <TekstVeld
            label="Wie zegt ja?"
            hint="Voornaam en achternaam."
            maximaal={200}
            waarde={naam}
            onChange={setNaam}
          />
          {wijze === 'scherm' && <TekenVak streken={streken} onChange={setStreken} />}
          {wijze === 'getypt' && (
            <Checkbox checked={gelezen} onChange={(event) => setGelezen(event.target.checked)}>
              Ik heb deze tekst gelezen of gehoord, en ik zeg ja
            </Checkbox>
          )}
          {wijze === 'papier' && (
            <Papier
              aanvraagId={aanvraagId}
              gekozen={bijlageId}
              onKies={setBijlageId}
              dag={dag}
              onDag={setDag}
            />
          )}
          {fout && <FieldError id={`${groep}-fout`}>{fout}</FieldError>}
          {teken.error && <ProblemNotice error={teken.error} />}
          <div className="rij">
            <Button type="submit" bezig={teken.isPending}>
              {wijze === 'papier' ? 'Papier vastleggen' : 'Ja, dit vraag ik aan'}
            </Button>
            <Button variant="tertiary" onClick={onSluit}>
              Nu niet
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

interface PapierProps {
  aanvraagId: string;
  gekozen: string | null;
  onKies: (id: string | null) => void;
  dag: string | null;
  onDag: (dag: string | null) => void;
}

/** Print the text, let it be signed, and add the scan or a photo of it. */
function Papier({ aanvraagId, gekozen, onKies, dag, onDag }: PapierProps) {
  const client = useQueryClient();
  const params = { id: aanvraagId };
  const { data } = useGet(listAanvraagBijlagen, { params });
  const uploads = useUploads(createAanvraagBijlage, params, () => {
    void client.invalidateQueries({ queryKey: keyOf(listAanvraagBijlagen) });
  });
  const items = data?.items.filter(({ mag }) => mag.openen) ?? [];
  return (
    <div className="stapel">
      <div>
        <Button variant="secondary" klein onClick={() => window.print()}>
          Tekst printen om te tekenen
        </Button>
      </div>
      <UploadVak uploads={uploads} label="Scan of foto kiezen" />
      <KeuzeVeld<string>
        label="Welk bestand is het getekende papier?"
        leeg={items.length === 0 ? 'Voeg eerst de scan toe' : 'Kies het bestand'}
        waarde={gekozen}
        keuzes={items.map(({ id, naam }) => ({ waarde: id, naam }))}
        onChange={onKies}
      />
      <DatumVeld label="Wanneer is er getekend?" waarde={dag} onChange={onDag} />
    </div>
  );
}
