import { zodResolver } from '@hookform/resolvers/zod';
import { useDutchMessages as speakDutch } from '@naast/contract/foutmeldingen';
import { type RefObject, useId, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type * as z from 'zod/mini';
import type { Refusal } from '#web/lib/call-types.ts';
import { Sleutel } from '#web/lib/sleutel.ts';

// Only forms check what is typed, so the words for it come with the first form.
speakDutch();

type Schema<I extends FieldValues, O> = z.ZodMiniType<O, I>;
type Outcome = { ok: true } | Refusal;

/** A form as the fields in `ui/` take it. `I` is what is typed, `O` what the contract's schema makes of it. */
export interface ContractForm<I extends FieldValues, O = I> extends UseFormReturn<I, unknown, O> {
  id: string;
  /** Label per field, so that the summary on top can name it. */
  labels: RefObject<Map<string, string>>;
  /** Names of the fields that take words; a form with one is kept as a draft. */
  verhalen: RefObject<Set<string>>;
  /** False: nothing of it is kept before it is sent. Otherwise the id of what it is about, or empty. */
  kladje: false | string;
  /** What it was filled with at the start. */
  begin: DefaultValues<I>;
  /** Called when the server took it. */
  opVerzonden: RefObject<(() => void) | undefined>;
  onSubmit: (event?: React.BaseSyntheticEvent) => Promise<void>;
}

interface Opties<I extends FieldValues, O, U extends Outcome> {
  defaultValues: DefaultValues<I>;
  /**
   * Sends the checked values. `sleutel` stays the same for a retry of the same values, so that a request whose
   * answer got lost is not done twice.
   */
  submit: (values: O, hulp: { sleutel: string }) => Promise<U>;
  /** After success. */
  onSaved?: (uitkomst: Extract<U, { ok: true }>, values: O) => void;
  /** False keeps no draft of it. On a page with this form more than once: the id of what this one is about. */
  kladje?: false | string;
  /** Own handling of a refusal; return true when nothing else has to be shown. */
  onRefused?: (weigering: Refusal) => boolean;
}

/** A form on a schema of the contract: checks while typing after the first try, server errors land on their field. */
export function useContractForm<I extends FieldValues, O, U extends Outcome>(
  schema: Schema<I, O>,
  opties: Opties<I, O, U>,
): ContractForm<I, O> {
  const id = useId();
  const labels = useRef(new Map<string, string>());
  const sleutel = useRef(new Sleutel());
  const verhalen = useRef(new Set<string>());
  const opVerzonden = useRef<() => void>(undefined);
  const [begin] = useState(opties.defaultValues);
  const form = useForm<I, unknown, O>({
    resolver: zodResolver(schema),
    defaultValues: opties.defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    // The summary on top takes the focus; it links to the fields.
    shouldFocusError: false,
  });
  const onSubmit = form.handleSubmit(async (values) => {
    const uitkomst = await opties.submit(values, { sleutel: sleutel.current.voor(values) });
    if (uitkomst.ok) {
      sleutel.current.klaar();
      opVerzonden.current?.();
      opties.onSaved?.(uitkomst as Extract<U, { ok: true }>, values);
      return;
    }
    if (uitkomst.status !== 0 && uitkomst.status < 500) sleutel.current.klaar();
    if (!opties.onRefused?.(uitkomst)) showRefusal(form, uitkomst, labels.current);
  });
  const kladje = opties.kladje ?? '';
  return { ...form, id, labels, verhalen, kladje, begin, opVerzonden, onSubmit };
}

/** Puts each refused field's message at the field; what has no field of its own goes into the summary. */
function showRefusal<I extends FieldValues, O>(
  form: UseFormReturn<I, unknown, O>,
  weigering: Refusal,
  labels: Map<string, string>,
): void {
  const { errors = [], detail } = weigering.problem;
  const bekend = errors.filter((fout) => labels.has(fout.veld));
  for (const fout of bekend)
    form.setError(fout.veld as FieldPath<I>, { type: fout.code, message: fout.bericht });
  const rest = errors.filter((fout) => !labels.has(fout.veld)).map((fout) => fout.bericht);
  if (rest.length > 0 || bekend.length === 0) {
    form.setError('root.server', { type: weigering.problem.code, message: rest.join(' ') || detail });
  }
}
