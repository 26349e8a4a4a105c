import { searchHuishoudens } from '@naast/contract/huishoudens';
import { tekst, vrijeTekst } from '@naast/contract/veld';
import { useState } from 'react';
import * as z from 'zod/mini';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import type { BodyOf } from '#web/lib/call-types.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { readJaren } from './read-jaren.ts';
import { Stappen } from './stappen.tsx';
import { Zoekuitkomst } from './zoekuitkomst.tsx';

const zoekForm = z.object({ naam: tekst(200), wijk: tekst(100), jaren: z.optional(vrijeTekst(200)) });

interface Gezocht {
  naam: string;
  wijk: string;
  uitkomst: BodyOf<typeof searchHuishoudens>;
}

/** Step 1 of a new household: look whether it is known, before anything is written down. */
export function Component() {
  const [gezocht, setGezocht] = useState<Gezocht>();
  const form = useContractForm(zoekForm, {
    defaultValues: { naam: '', wijk: '', jaren: undefined },
    kladje: false,
    submit: ({ naam, wijk, jaren = '' }) =>
      call(searchHuishoudens, { body: { naam, wijk, geboortejaren: readJaren(jaren) } }),
    onSaved: ({ body }, { naam, wijk }) => setGezocht({ naam, wijk, uitkomst: body }),
  });
  return (
    <>
      <PageHead titel="Nieuw huishouden" kruimels={[{ naam: 'Huishoudens', to: adres.huishoudens }]} />
      <Stappen nu={1} />
      <div className="stapel stapel--wijd leesbreed">
        <div className="vlak stapel">
          <p>Kijk eerst of dit gezin al bekend is. Zo houdt elk gezin één plan en één contactpersoon.</p>
          <Form form={form}>
            <TextField
              form={form}
              name="naam"
              label="Naam van het gezin"
              hint="Een achternaam, of een andere naam die het gezin kiest."
            />
            <TextField form={form} name="wijk" label="Wijk" breedte="middel" />
            <TextField
              form={form}
              name="jaren"
              label="Geboortejaren die je kent"
              hint="Bijvoorbeeld 1988, 2009 en 2014. Daarmee zoeken we preciezer."
              optional
              breedte="middel"
            />
            <div>
              <Button
                type="submit"
                variant={gezocht ? 'secondary' : 'primary'}
                bezig={form.formState.isSubmitting}
              >
                Zoeken
              </Button>
            </div>
          </Form>
        </div>
        {gezocht && <Zoekuitkomst key={`${gezocht.naam}-${form.formState.submitCount}`} {...gezocht} />}
      </div>
    </>
  );
}
