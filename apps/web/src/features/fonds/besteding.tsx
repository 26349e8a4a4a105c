import { receiveRest, type Uitvoering, type UitvoeringRegel } from '@naast/contract/uitvoering';
import { bestedingNamen } from '@naast/domain/betalingen';
import { useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { BonForm } from './bon-form.tsx';
import { useNaUitvoering } from './use-na-uitvoering.ts';

interface Props {
  aanvraagId: string;
  regel: UitvoeringRegel;
  mag: Uitvoering['mag'];
}

/** What a paid line was spent on, and what came back. */
export function Besteding({ aanvraagId, regel, mag }: Props) {
  const [open, setOpen] = useState<'bon' | 'rest'>();
  const { betaaldCent, besteedCent, terugCent, bestedingen } = regel;
  if (betaaldCent === 0 && terugCent === 0) return null;
  const nog = Math.max(betaaldCent - besteedCent, 0);
  return (
    <div className="stapel stapel--dicht">
      <p className="klein">
        {nog === 0 ? 'Alles is verantwoord.' : `Nog te verantwoorden: ${showBedrag(nog)}.`}
        {terugCent > 0 && ` Teruggekomen in het fonds: ${showBedrag(terugCent)}.`}
      </p>
      {bestedingen.length > 0 && (
        <ul className="naast-plan__lijst">
          {bestedingen.map(({ id, soort, bedragCent, omschrijving, door, op }) => (
            <li key={id}>
              <span className="naast-plan__regel">
                <span>
                  {bestedingNamen[soort]}: {omschrijving}
                </span>
                <span className="naast-plan__bedrag">{showBedrag(bedragCent)}</span>
              </span>
              <span className="naast-plan__onder">
                {door}, {showDatum(op)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="rij">
        {(mag.regelen || mag.betalen) && nog > 0 && (
          <Button variant="tertiary" onClick={() => setOpen('bon')}>
            Bon of verklaring toevoegen
          </Button>
        )}
        {mag.betalen && nog > 0 && (
          <Button variant="tertiary" onClick={() => setOpen('rest')}>
            Rest kwam terug
          </Button>
        )}
      </div>
      {open && (
        <Dialog
          titel={open === 'bon' ? 'Waar is het geld aan besteed?' : 'Geld dat over was, kwam terug'}
          onClose={() => setOpen(undefined)}
        >
          {open === 'bon' ? (
            <BonForm
              aanvraagId={aanvraagId}
              regelId={regel.regelId}
              nog={nog}
              onSluit={() => setOpen(undefined)}
            />
          ) : (
            <RestForm
              aanvraagId={aanvraagId}
              regelId={regel.regelId}
              nog={nog}
              onSluit={() => setOpen(undefined)}
            />
          )}
        </Dialog>
      )}
    </div>
  );
}

interface FormProps {
  aanvraagId: string;
  regelId: string;
  nog: number;
  onSluit: () => void;
}

function RestForm({ aanvraagId, regelId, nog, onSluit }: FormProps) {
  const na = useNaUitvoering();
  const form = useContractForm(receiveRest.schema.body, {
    defaultValues: { regelId, bedragCent: nog, reden: '' },
    submit: (body, { sleutel }) => call(receiveRest, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => {
      onSluit();
      na('Het geld is weer vrij in het fonds.');
    },
  });
  return (
    <Form form={form}>
      <MoneyField form={form} name="bedragCent" label="Bedrag dat terugkwam" />
      <TextAreaField form={form} name="reden" label="Waarom was het over?" rows={2} />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Vastleggen
        </Button>
      </div>
    </Form>
  );
}
