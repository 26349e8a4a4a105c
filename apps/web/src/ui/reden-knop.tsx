import { tekst } from '@naast/contract/veld';
import { type ReactNode, useState } from 'react';
import * as z from 'zod/mini';
import type { Refusal } from '#web/lib/call-types.ts';
import { Button, type ButtonProps } from './button.tsx';
import { useContractForm } from './contract-form.ts';
import { Dialog } from './dialog.tsx';
import { Form } from './form.tsx';
import { TextAreaField } from './text-area-field.tsx';

interface Props {
  knop: string;
  titel: string;
  uitleg?: ReactNode;
  /** What the words are about. */
  label: string;
  variant?: ButtonProps['variant'];
  /** Id of what it is about, where a page has this button more than once. */
  over?: string;
  /** Sends it; the key stays the same for a retry of the same words. */
  onBevestig: (reden: string, sleutel: string) => Promise<{ ok: true } | Refusal>;
  onKlaar: () => void;
}

const schema = z.object({ reden: tekst(2000) });

/** A button that asks why before it does something that cannot be undone. */
export function RedenKnop({ knop, titel, variant = 'secondary', ...rest }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {knop}
      </Button>
      {open && (
        <Dialog titel={titel} onClose={() => setOpen(false)}>
          <RedenForm {...rest} knop={knop} onSluit={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function RedenForm({
  knop,
  uitleg,
  label,
  onBevestig,
  onKlaar,
  onSluit,
  over = '',
}: Omit<Props, 'titel' | 'variant'> & { onSluit: () => void }) {
  const form = useContractForm(schema, {
    defaultValues: { reden: '' },
    kladje: over,
    submit: ({ reden }, { sleutel }) => onBevestig(reden, sleutel),
    onSaved: () => {
      onSluit();
      onKlaar();
    },
  });
  return (
    <Form form={form}>
      {uitleg && <div>{uitleg}</div>}
      <TextAreaField form={form} name="reden" label={label} rows={3} />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          {knop}
        </Button>
        <Button variant="tertiary" onClick={onSluit}>
          Annuleren
        </Button>
      </div>
    </Form>
  );
}
