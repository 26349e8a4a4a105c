import { type Casus, changeFase, type changeFaseBody } from '@naast/contract/casussen';
import { tekst } from '@naast/contract/veld';
import type { Fasegebeurtenis } from '@naast/domain/casussen';
import { useState } from 'react';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { Nazorgdagen, useNazorgdagen } from './nazorg/nazorgdagen.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

type Gebeurtenis = Exclude<Fasegebeurtenis, 'verder'>;

interface Props {
  casus: Casus;
  gebeurtenis: Gebeurtenis;
  titel: string;
  onClose: () => void;
}

const uitleg: Record<Gebeurtenis, string> = {
  afsluiten: 'Afsluiten doe je samen met het gezin. Daarna verandert er niets meer aan de casus.',
  ontheffen: 'De contactpersoon vult nu geen evaluatie in. Schrijf op waarom dat hier goed is.',
  stoppen: 'De casus stopt. Wat er staat, blijft bewaard. Opnieuw beginnen is later een nieuwe casus.',
  terugzetten: 'Je zet de casus één fase terug. Schrijf op waarom, dan weet iedereen het later nog.',
};

/** A change of fase that asks for words. */
export function FaseDialog({ casus, gebeurtenis, titel, onClose }: Props) {
  return (
    <Dialog titel={titel} onClose={onClose}>
      <div className="stapel">
        <p>{uitleg[gebeurtenis]}</p>
        {gebeurtenis === 'afsluiten' ? (
          <Afsluiten casus={casus} onClose={onClose} />
        ) : (
          <MetReden casus={casus} gebeurtenis={gebeurtenis} onClose={onClose} titel={titel} />
        )}
      </div>
    </Dialog>
  );
}

/** Sends one gebeurtenis with its words. */
function useFaseForm<I extends Record<string, string>>(
  schema: z.ZodMiniType<I, I>,
  begin: I,
  { casus, gebeurtenis, onClose }: Omit<Props, 'titel'>,
  extra: Pick<z.input<typeof changeFaseBody>, 'nazorgmomenten'> = {},
  onWeigering: (weigering: Refusal) => void = () => {},
): ContractForm<I> {
  const ververs = useVerversCasus();
  const versie = useVersie(casus.versie);
  const form: ContractForm<I> = useContractForm(schema, {
    defaultValues: begin as never,
    submit: (woorden) =>
      call(changeFase, {
        params: { id: casus.id },
        versie: versie.nu(),
        body: { gebeurtenis, ...woorden, ...extra },
      }),
    onSaved: () => {
      void ververs();
      onClose();
    },
    onRefused: (weigering) => {
      onWeigering(weigering);
      return showConflict(form, weigering, versie.zet);
    },
  });
  return form;
}

/** `nazorgmomenten.1.wanneer` says which day of the list it is about. */
function readDagfouten({ problem }: Refusal): Map<number, string> {
  return new Map(
    (problem.errors ?? []).flatMap(({ veld, bericht }) => {
      const plek = /^nazorgmomenten\.(\d+)/.exec(veld)?.[1];
      return plek === undefined ? [] : [[Number(plek), bericht] as const];
    }),
  );
}

const slotForm = z.object({ evaluatie: tekst(4000), nazorgplan: tekst(4000), leerpunt: tekst(2000) });

function Afsluiten({ casus, onClose }: Omit<Props, 'titel' | 'gebeurtenis'>) {
  const { dagen, setDagen, momenten } = useNazorgdagen(casus);
  const [fouten, setFouten] = useState<ReadonlyMap<number, string>>(new Map());
  const form = useFaseForm(
    slotForm,
    { evaluatie: '', nazorgplan: '', leerpunt: '' },
    { casus, gebeurtenis: 'afsluiten', onClose },
    { nazorgmomenten: momenten },
    (weigering) => setFouten(readDagfouten(weigering)),
  );
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="evaluatie"
        label="Wat is er veranderd?"
        hint="Zo mogelijk in de woorden van het gezin."
      />
      <TextAreaField
        form={form}
        name="nazorgplan"
        label="Hoe blijven jullie in contact?"
        hint="Wie belt wie, en wanneer?"
      />
      <Nazorgdagen dagen={dagen} onChange={setDagen} fouten={fouten} />
      <TextAreaField form={form} name="leerpunt" label="Wat leren wij hiervan?" />
      <Knoppen form={form} doe="Casus afsluiten" onClose={onClose} />
    </Form>
  );
}

const redenForm = z.object({ reden: tekst(2000) });

function MetReden({ titel, ...props }: Props) {
  const form = useFaseForm(redenForm, { reden: '' }, props);
  return (
    <Form form={form}>
      <TextAreaField form={form} name="reden" label="Waarom?" />
      <Knoppen form={form} doe={titel} onClose={props.onClose} />
    </Form>
  );
}

function Knoppen(props: {
  form: { formState: { isSubmitting: boolean } };
  doe: string;
  onClose: () => void;
}) {
  return (
    <div className="rij">
      <Button type="submit" bezig={props.form.formState.isSubmitting}>
        {props.doe}
      </Button>
      <Button variant="tertiary" onClick={props.onClose}>
        Toch niet
      </Button>
    </div>
  );
}
