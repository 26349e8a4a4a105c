import type { Casus } from '@naast/contract/casussen';
import {
  getVerplaatsVoorbeeld,
  moveCasus,
  unmoveCasus,
  type VerplaatsVoorbeeld,
} from '@naast/contract/huishoudens-correcties';
import { tekst } from '@naast/contract/veld';
import type { Dubbel } from '@naast/domain/huishoudens';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { useGet } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ParenKeuze } from './paren-keuze.tsx';
import { SamenvoegKiezen } from './samenvoeg-kiezen.tsx';

const beletselZinnen: Record<VerplaatsVoorbeeld['beletsels'][number], string> = {
  niet_van_casus: 'Dit doet de contactpersoon of de teamleider.',
  zelfde_huishouden: 'De casus hoort al bij dit gezin.',
  afgeschermd: 'Deze gezinnen zijn voor de veiligheid uit elkaar gehouden. Dat blijft zo.',
  casus_een_open:
    'Dat gezin heeft al een open casus, en er is altijd één plan. Stop of sluit eerst een van de twee.',
  aanvraag_loopt: 'Er loopt een aanvraag bij het fonds. Wacht op het besluit, of trek de aanvraag in.',
  alleen_teamleider_na_aanvraag:
    'Er is al iets aangevraagd bij het fonds. Vraag de teamleider om dit te doen.',
};

/** The casus was opened at the wrong household: which is the right one, and who is who there. */
export function Verplaatsen({ casus }: { casus: Casus }) {
  const [begonnen, setBegonnen] = useState(false);
  const [naarId, setNaarId] = useState<string>();
  if (!begonnen) {
    return (
      <div className="leesbreed stapel">
        <p>
          Is de casus bij het verkeerde gezin geopend? Alles wat erin staat gaat mee naar het goede gezin. Is
          het hetzelfde gezin, maar staat het er twee keer in? Voeg de gezinnen dan samen.
        </p>
        <div>
          <Button variant="secondary" klein onClick={() => setBegonnen(true)}>
            Het goede gezin zoeken
          </Button>
        </div>
      </div>
    );
  }
  if (!naarId) {
    return (
      <SamenvoegKiezen huishoudenId={casus.huishouden.id} knop="Dit is het goede gezin" onKies={setNaarId} />
    );
  }
  return <Voorbeeld casus={casus} naarId={naarId} anders={() => setNaarId(undefined)} />;
}

function Voorbeeld({ casus, naarId, anders }: { casus: Casus; naarId: string; anders: () => void }) {
  const query = useGet(getVerplaatsVoorbeeld, { params: { id: casus.id, naarId } });
  return (
    <div className="vlak stapel leesbreed">
      <Loaded query={query}>
        {(voorbeeld) =>
          voorbeeld.beletsels.length > 0 ? (
            <Notice soort="let-op" titel="Dit kan nu niet">
              <ul>
                {voorbeeld.beletsels.map((b) => (
                  <li key={b}>{beletselZinnen[b]}</li>
                ))}
              </ul>
            </Notice>
          ) : (
            <VerplaatsForm key={naarId} casus={casus} voorbeeld={voorbeeld} />
          )
        }
      </Loaded>
      <div>
        <Button variant="tertiary" klein onClick={anders}>
          Een ander gezin kiezen
        </Button>
      </div>
    </div>
  );
}

const redenForm = z.object({ reden: tekst(500) });

function VerplaatsForm({
  casus,
  voorbeeld: { naar, genoemd, dubbelen },
}: {
  casus: Casus;
  voorbeeld: VerplaatsVoorbeeld;
}) {
  const queryClient = useQueryClient();
  const [paren, setParen] = useState<Dubbel[]>(dubbelen);
  const [sleutel] = useState(() => new Sleutel());
  const form = useContractForm(redenForm, {
    defaultValues: { reden: '' },
    submit: ({ reden }) => {
      const body = { naarId: naar.id, dubbelen: paren, reden };
      return call(moveCasus, {
        params: { id: casus.id },
        versie: casus.versie,
        body,
        sleutel: sleutel.voor(body),
      });
    },
    onSaved: async ({ body }) => {
      await queryClient.invalidateQueries();
      showToast(`De casus hoort nu bij ${naar.naam}.`, () => {
        const params = { id: casus.id, verplaatsingId: body.id };
        void call(unmoveCasus, { params }).then(async (uitkomst) => {
          await queryClient.invalidateQueries();
          if (!uitkomst.ok) showToast(uitkomst.problem.detail);
        });
      });
    },
  });
  return (
    <Form form={form}>
      <p>
        De casus gaat van {casus.huishouden.naam} naar <strong>{naar.naam}</strong> in {naar.wijk}. Het kan 30
        dagen lang terug.
      </p>
      {genoemd.length > 0 && (
        <>
          <p>Over deze mensen is iets opgeschreven. Wie zijn zij in het goede gezin?</p>
          <ParenKeuze weg={genoemd} blijft={naar.leden} paren={paren} leeg="Kies…" onChange={setParen} />
        </>
      )}
      <TextField form={form} name="reden" label="Wat ging er mis?" hint="Dan weet iedereen het later nog." />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          De casus verplaatsen
        </Button>
      </div>
    </Form>
  );
}
