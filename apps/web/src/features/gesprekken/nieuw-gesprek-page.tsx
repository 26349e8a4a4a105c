import {
  createGesprek,
  createGesprekBody,
  type GesprekRegel,
  listGesprekken,
} from '@naast/contract/gesprekken';
import type { Lid } from '@naast/contract/huishoudens';
import { listVragenlijsten } from '@naast/contract/vragenlijsten';
import {
  gesprekwijzeNamen,
  gesprekwijzen,
  type Meetmoment,
  meetmomenten,
  meetmomentNamen,
} from '@naast/domain/gesprekken';
import { gezinsrolNamen } from '@naast/domain/huishoudens';
import { useNavigate } from 'react-router';
import { call } from '#web/lib/call.ts';
import type { BodyOf } from '#web/lib/call-types.ts';
import { useGet } from '#web/lib/query.ts';
import { useCasus, useCasusId } from '#web/lib/use-casus.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { CheckboxGroupField } from '#web/ui/checkbox-group-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';

type Vragenlijsten = BodyOf<typeof listVragenlijsten>['items'];

/** Before a gesprek: short or whole, when, and who takes part. */
export function Component() {
  const casus = useCasus();
  const lijsten = useGet(listVragenlijsten);
  const eerdere = useGet(listGesprekken, { params: { id: useCasusId() } });
  return (
    <section className="stapel leesbreed" aria-labelledby="nieuw-gesprek">
      <Heading level={2} id="nieuw-gesprek">
        Nieuw gesprek
      </Heading>
      <Loaded query={casus}>
        {({ leden }) => (
          <Loaded query={lijsten}>
            {({ items }) => (
              <Loaded query={eerdere}>
                {(gesprekken) =>
                  items.length === 0 ? (
                    <GeenLijst />
                  ) : (
                    <Formulier leden={leden} lijsten={items} eerdere={gesprekken.items} />
                  )
                }
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </section>
  );
}

const GeenLijst = () => (
  <EmptyState titel="Er is nog geen vragenlijst">
    Vraag de beheerder om een vragenlijst klaar te zetten. Daarna kun je een gesprek beginnen.
  </EmptyState>
);

/** The first meetmoment that has not been held yet. */
function nextMeetmoment(eerdere: readonly GesprekRegel[]): Meetmoment {
  return meetmomenten.find((moment) => !eerdere.some((g) => g.meetmoment === moment)) ?? 'nazorg';
}

function Formulier({
  leden,
  lijsten,
  eerdere,
}: {
  leden: Lid[];
  lijsten: Vragenlijsten;
  eerdere: GesprekRegel[];
}) {
  const casusId = useCasusId();
  const navigate = useNavigate();
  const volwassenen = leden.filter(({ gezinsrol }) => gezinsrol === 'ouder' || gezinsrol === 'partner');
  const form = useContractForm(createGesprekBody, {
    defaultValues: {
      vragenlijstId: lijsten[0]?.id ?? '',
      meetmoment: nextMeetmoment(eerdere),
      omvang: eerdere.length === 0 ? 'kort' : 'heel',
      wijze: 'samen',
      leden: volwassenen.map(({ id }) => id),
    },
    submit: (body, { sleutel }) => call(createGesprek, { params: { id: casusId }, body, sleutel }),
    onSaved: ({ body }) => navigate(`/casussen/${casusId}/gesprek/${body.id}`),
  });
  const lijst = lijsten.find(({ id }) => id === form.watch('vragenlijstId')) ?? lijsten[0];
  return (
    <div className="vlak">
      <Form form={form}>
        {lijsten.length > 1 && (
          <SelectField
            form={form}
            name="vragenlijstId"
            label="Vragenlijst"
            keuzes={lijsten.map(({ id, titel }) => ({ waarde: id, naam: titel }))}
          />
        )}
        <RadioGroupField
          form={form}
          name="omvang"
          label="Hoeveel vragen?"
          keuzes={[
            {
              waarde: 'kort',
              naam: `Korte versie, ${lijst?.vragenKort} vragen`,
              uitleg: 'Om mee te beginnen, ongeveer een half uur.',
            },
            {
              waarde: 'heel',
              naam: `Hele lijst, ${lijst?.vragenHeel} vragen`,
              uitleg: 'Alles, ook over de kinderen. Je kunt pauze nemen en later verder gaan.',
            },
          ]}
        />
        <CheckboxGroupField
          form={form}
          name="leden"
          label="Wie doet mee?"
          hint="Wie meedoet, krijgt de vragen over zichzelf. Over de kinderen vraag je in de hele lijst altijd."
          keuzes={leden.map(({ id, naam, gezinsrol, geboortejaar }) => ({
            waarde: id,
            naam,
            uitleg: [gezinsrolNamen[gezinsrol], geboortejaar].filter(Boolean).join(', '),
          }))}
        />
        <SelectField
          form={form}
          name="meetmoment"
          label="Wanneer is dit?"
          keuzes={meetmomenten.map((moment) => ({ waarde: moment, naam: meetmomentNamen[moment] }))}
        />
        <RadioGroupField
          form={form}
          name="wijze"
          label="Hoe is dit gesprek?"
          hint="Is het al geweest, op papier of aan de telefoon? Dan typ je de antwoorden nu over."
          keuzes={gesprekwijzen.map((waarde) => ({ waarde, naam: gesprekwijzeNamen[waarde] }))}
        />
        {form.watch('wijze') !== 'samen' && (
          <DateField form={form} name="gehoudenOp" label="Op welke dag was het gesprek?" />
        )}
        <Notice>
          <p>Praten jullie niet dezelfde taal? Regel een tolk. Kinderen vertalen niet.</p>
        </Notice>
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Begin het gesprek
          </Button>
          <ButtonLink to={`/casussen/${casusId}/gesprek`} variant="tertiary">
            Terug
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}
