import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ContractForm } from './contract-form.ts';
import { FormErrors } from './form-errors.tsx';
import './form.css';

interface Props<I extends FieldValues, O> {
  form: ContractForm<I, O>;
  children: ReactNode;
  className?: string;
}

// A form works without; what is typed before it has come is caught up with.
const FormKladje = lazy(() =>
  import('./kladje/form-kladje.tsx').catch(() => ({ default: () => null as never })),
) as unknown as typeof import('./kladje/form-kladje.tsx').default;

/** A form with its error summary on top. Where words are written, it is kept as a draft until it is sent. */
export function Form<I extends FieldValues, O>({ form, children, className = 'stapel' }: Props<I, O>) {
  const [boven, setBoven] = useState<HTMLElement | null>(null);
  const [verhaal, setVerhaal] = useState(false);
  const [vraag, setVraag] = useState(false);
  // Fields tell by themselves that they take words; some come on the screen later.
  useEffect(() => {
    if (form.kladje !== false && form.verhalen.current.size > 0) setVerhaal(true);
  });
  return (
    <form noValidate onSubmit={form.onSubmit} className={className}>
      {verhaal && <div ref={setBoven} className={vraag ? undefined : 'naast-kladjevraag--geen'} />}
      <div className="naast-form-inhoud" inert={vraag}>
        <FormErrors form={form} />
        {children}
      </div>
      {verhaal && boven && (
        <Suspense>
          <FormKladje form={form} boven={boven} onVraag={setVraag} />
        </Suspense>
      )}
    </form>
  );
}
