import { searchHuishoudens, type Treffer } from '@naast/contract/huishoudens';
import { listMogelijkDezelfde } from '@naast/contract/huishoudens-samenvoegen';
import { tekst } from '@naast/contract/veld';
import { useState } from 'react';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';

interface Props {
  huishoudenId: string;
  /** The word on the button beside each household. */
  knop: string;
  /** False when the other household does not have to look like this one. */
  metLijkende?: boolean;
  onKies: (huishoudenId: string) => void;
}

const zoekForm = z.object({ naam: tekst(200) });

/** Which household it is: first those that look like this one, then a search by name. Only what you may see. */
export function SamenvoegKiezen({ huishoudenId, knop, metLijkende = true, onKies }: Props) {
  const lijkend = useGet(listMogelijkDezelfde, { params: { id: huishoudenId } }, { enabled: metLijkende });
  const [gevonden, setGevonden] = useState<{ items: Treffer[]; mogelijkBekend: string | null }>();
  const form = useContractForm(zoekForm, {
    defaultValues: { naam: '' },
    kladje: false,
    submit: ({ naam }) => call(searchHuishoudens, { body: { naam } }),
    onSaved: ({ body }) => setGevonden(body),
  });
  const lijst = (items: readonly Treffer[]) => (
    <Gezinnen items={items.filter(({ id }) => id !== huishoudenId)} knop={knop} onKies={onKies} />
  );
  return (
    <div className="stapel stapel--wijd leesbreed">
      {metLijkende && (
        <section className="stapel" aria-labelledby="lijkend">
          <Heading level={2} id="lijkend">
            Deze gezinnen lijken erop
          </Heading>
          <Loaded query={lijkend}>{({ items }) => lijst(items)}</Loaded>
        </section>
      )}
      <section className="vlak stapel" aria-labelledby="zoeken">
        <Heading level={2} id="zoeken">
          Zoeken op naam
        </Heading>
        <Form form={form}>
          <TextField
            form={form}
            name="naam"
            label="Naam van het andere gezin"
            hint="Of de voornaam van iemand die er woont."
          />
          <div>
            <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
              Zoeken
            </Button>
          </div>
        </Form>
        <div aria-live="polite" className="stapel">
          {gevonden && lijst(gevonden.items)}
          {gevonden?.mogelijkBekend && <Notice titel={gevonden.mogelijkBekend} />}
        </div>
      </section>
    </div>
  );
}

function Gezinnen({ items, knop, onKies }: { items: readonly Treffer[] } & Pick<Props, 'knop' | 'onKies'>) {
  if (items.length === 0) return <p className="zacht">Niets gevonden in de gezinnen die jij mag zien.</p>;
  return (
    <LinkList
      items={items}
      sleutel={({ id }) => id}
      naam={({ naam }) => naam}
      onder={({ wijk, geboortejaren }) => [wijk, geboortejaren.join(', ')].filter(Boolean).join(' · ')}
      midden={({ casus }) => casus?.code}
      acties={({ id, naam }) => (
        <Button variant="secondary" klein onClick={() => onKies(id)} aria-label={`${knop}: ${naam}`}>
          {knop}
        </Button>
      )}
    />
  );
}
