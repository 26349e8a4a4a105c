import { type Casus, getCasus, updateCasus } from '@naast/contract/casussen';
import { datum } from '@naast/contract/veld';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { useAutosaveText } from '#web/lib/use-autosave-text.ts';
import { AutosaveText } from '#web/ui/autosave-text.tsx';
import { BsnWarning } from '#web/ui/bsn-warning.tsx';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { useVersie } from '#web/ui/use-versie.ts';

/** How the family came, and the next date everyone works towards. */
export function AanmeldingSectie({ casus }: { casus: Casus }) {
  const meewerken = casus.mijnRechten.mag === 'meewerken';
  return (
    <section className="vlak stapel" aria-labelledby="aanmelding">
      <Heading level={2} id="aanmelding">
        Aanmelding
      </Heading>
      {meewerken ? (
        <>
          <Aanmelding casus={casus} />
          <VolgendeDatum key={casus.volgendeDatum} casus={casus} />
        </>
      ) : (
        <p className="naast-vrije-tekst">{casus.aanmelding || 'Hier staat nog niets.'}</p>
      )}
    </section>
  );
}

/** Puts the answer of a change where every page of the casus reads it. */
function useZetCasus() {
  const queryClient = useQueryClient();
  return (casus: Casus) => queryClient.setQueryData(keyOf(getCasus, { params: { id: casus.id } }), casus);
}

function Aanmelding({ casus }: { casus: Casus }) {
  const zet = useZetCasus();
  const veld = useAutosaveText({
    waarde: casus.aanmelding,
    versie: casus.versie,
    vang: {
      label: 'Casus: hoe kwam dit gezin bij jullie?',
      method: updateCasus.method,
      url: updateCasus.url,
      params: { id: casus.id },
      schrijf: (aanmelding) => ({ aanmelding }),
    },
    save: (aanmelding, versie, keepalive) =>
      call(updateCasus, { params: { id: casus.id }, versie, body: { aanmelding }, keepalive }),
    readHuidig: (huidig) => {
      const { aanmelding, versie } = huidig as Casus;
      return { waarde: aanmelding, versie };
    },
    onSaved: (body) => zet(body as Casus),
  });
  return (
    <div>
      <AutosaveText veld={veld} label="Hoe kwam dit gezin bij jullie?" rows={4} />
      <BsnWarning tekst={veld.waarde} />
    </div>
  );
}

const datumForm = z.object({ volgendeDatum: z.optional(datum) });

function VolgendeDatum({ casus }: { casus: Casus }) {
  const zet = useZetCasus();
  const versie = useVersie(casus.versie);
  const form: ContractForm<z.infer<typeof datumForm>> = useContractForm(datumForm, {
    defaultValues: { volgendeDatum: casus.volgendeDatum ?? undefined },
    submit: ({ volgendeDatum = null }) =>
      call(updateCasus, {
        params: { id: casus.id },
        versie: Math.max(versie.nu(), casus.versie),
        body: { volgendeDatum },
      }),
    onSaved: ({ body }) => zet(body),
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return (
    <Form form={form}>
      <DateField
        form={form}
        name="volgendeDatum"
        label="Volgende datum"
        hint="Wanneer zien jullie elkaar weer?"
        optional
      />
      <div>
        <Button type="submit" variant="secondary" klein bezig={form.formState.isSubmitting}>
          Datum bewaren
        </Button>
      </div>
    </Form>
  );
}
