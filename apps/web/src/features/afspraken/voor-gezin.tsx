import {
  type AfsprakenAntwoord,
  composeAfsprakenBericht,
  createAfsprakenbrief,
  getAfsprakenbriefPdf,
  listAfsprakenbrieven,
} from '@naast/contract/afspraken';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { download } from '#web/lib/download.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { useExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from '#web/ui/button.tsx';
import { ExemplarenLijst } from '#web/ui/exemplaren.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { BerichtDialog } from './bericht-dialog.tsx';

interface Props {
  casusId: string;
  leden: AfsprakenAntwoord['leden'];
}

/** The afspraken as the family gets them: a message to copy, or a letter. */
export function VoorGezin({ casusId, leden }: Props) {
  const [lidId, setLidId] = useState<string | null>(null);
  const [bericht, setBericht] = useState<string>();
  const params = { id: casusId };
  const pdf = useExemplaarPdf((exportId) =>
    download(getAfsprakenbriefPdf, { params: { ...params, exportId } }),
  );
  const register = useGet(listAfsprakenbrieven, { params });
  const doe = useVoorGezin(casusId, lidId, { onBericht: setBericht, onBrief: pdf.haal });
  return (
    <section className="vlak stapel naast-afspraken__gezin" aria-labelledby="voor-het-gezin">
      <Heading level={3} id="voor-het-gezin">
        Voor het gezin
      </Heading>
      <p className="zacht">Alles wat open staat, in gewone woorden.</p>
      <VoorWie leden={leden} waarde={lidId} onChange={setLidId} />
      <div className="rij">
        <Button variant="secondary" bezig={doe.bezig} onClick={doe.maakBericht}>
          Bericht om te kopiëren
        </Button>
        <Button variant="secondary" bezig={doe.bezig || pdf.onderweg !== undefined} onClick={doe.maakBrief}>
          Brief maken (PDF)
        </Button>
      </div>
      {doe.weigering && <ProblemNotice error={new ProblemError(doe.weigering)} />}
      {pdf.fout && <ProblemNotice error={pdf.fout} />}
      <Loaded query={register}>
        {({ items }) => items.length > 0 && <ExemplarenLijst items={items} pdf={pdf} />}
      </Loaded>
      {bericht !== undefined && <BerichtDialog tekst={bericht} onClose={() => setBericht(undefined)} />}
    </section>
  );
}

function VoorWie({
  leden,
  waarde,
  onChange,
}: {
  leden: Props['leden'];
  waarde: string | null;
  onChange: (lidId: string | null) => void;
}) {
  const id = useId();
  return (
    <div className="stapel stapel--dicht">
      <label htmlFor={id}>Voor wie?</label>
      <select
        id={id}
        className="ams-select naast-afspraken__keuze"
        value={waarde ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">Het hele gezin</option>
        {leden.map((lid) => (
          <option key={lid.id} value={lid.id}>
            Alleen {lid.naam}
          </option>
        ))}
      </select>
      {waarde !== null && (
        <p className="klein zacht">Wat een ander in het gezin belooft, staat er dan niet in.</p>
      )}
    </div>
  );
}

function useVoorGezin(
  casusId: string,
  lidId: string | null,
  klaar: { onBericht: (tekst: string) => void; onBrief: (exportId: string) => void },
) {
  const client = useQueryClient();
  const sleutel = useRef(new Sleutel());
  const [bezig, setBezig] = useState(false);
  const [weigering, setWeigering] = useState<Refusal>();
  const args = { params: { id: casusId }, body: { lidId } };
  async function run(work: () => Promise<Refusal | undefined>) {
    setBezig(true);
    setWeigering(await work());
    setBezig(false);
  }
  const maakBericht = () =>
    run(async () => {
      const uitkomst = await call(composeAfsprakenBericht, args);
      if (!uitkomst.ok) return uitkomst;
      klaar.onBericht(uitkomst.body.tekst);
    });
  const maakBrief = () =>
    run(async () => {
      const uitkomst = await call(createAfsprakenbrief, {
        ...args,
        sleutel: sleutel.current.voor(args.body),
      });
      if (!uitkomst.ok) return uitkomst;
      sleutel.current.klaar();
      klaar.onBrief(uitkomst.body.id);
      await client.invalidateQueries({ queryKey: keyOf(listAfsprakenbrieven) });
    });
  return { bezig, weigering, maakBericht: () => void maakBericht(), maakBrief: () => void maakBrief() };
}
