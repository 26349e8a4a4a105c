import { useContext, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { FieldValues } from 'react-hook-form';
import type { AutosaveState } from '#web/lib/autosave-types.ts';
import { showMoment, showTijd } from '#web/lib/datum.ts';
import type { Waarden } from '#web/lib/kladje/inhoud.ts';
import { computePlek, findDossier } from '#web/lib/kladje/plek.ts';
import { useMij } from '#web/lib/mij.ts';
import { Button } from '../button.tsx';
import type { ContractForm } from '../contract-form.ts';
import { DialogTitel } from '../dialog-titel.ts';
import { Notice } from '../notice.tsx';
import { useKladje } from './use-kladje.ts';

interface Props<I extends FieldValues, O> {
  form: ContractForm<I, O>;
  /** Where the question about an earlier draft stands: on top of the form. */
  boven: HTMLElement;
  /** The form waits while there is something to choose. */
  onVraag: (open: boolean) => void;
}

/** Keeps a form with a story as a draft. Loaded after the form itself. */
export default function FormKladje<I extends FieldValues, O>(props: Props<I, O>) {
  const titel = useContext(DialogTitel);
  const { id } = useMij();
  const [pad] = useState(location.pathname);
  const [plek, setPlek] = useState<string>();
  const { begin, kladje, verhalen, labels } = props.form;
  // What the fields are called tells forms on one page apart; what comes on the screen later changes no place.
  const [namen] = useState(() =>
    [...verhalen.current].map((naam) => labels.current.get(naam) ?? naam).sort(),
  );
  useEffect(() => {
    let weg = false;
    const formulier = { gebruikerId: id, pad, titel, over: kladje || '', namen, begin: begin as Waarden };
    void computePlek(formulier).then((nieuw) => !weg && setPlek(nieuw));
    return () => {
      weg = true;
    };
  }, [id, pad, titel, begin, kladje, namen]);
  if (!plek) return null;
  const label = `Kladje: ${titel || document.title.split(' · ')[0]}`;
  return <Bewaarder {...props} plek={{ plek, dossier: findDossier(pad), label }} />;
}

function Bewaarder<I extends FieldValues, O>({
  form,
  boven,
  onVraag,
  plek,
}: Props<I, O> & { plek: Parameters<typeof useKladje>[1] }) {
  const { eerder, staat, gaVerder, beginOpnieuw } = useKladje(form, plek);
  const vraag = Boolean(eerder);
  useEffect(() => onVraag(vraag), [onVraag, vraag]);
  useFocusAfter(vraag, boven);
  return (
    <>
      {eerder &&
        createPortal(
          <Notice
            titel={`Je was hier al begonnen op ${showMoment(eerder.op)}.`}
            actie={
              <div className="rij">
                <Button klein onClick={gaVerder}>
                  Ga verder
                </Button>
                <Button variant="secondary" klein onClick={beginOpnieuw}>
                  Begin opnieuw
                </Button>
              </div>
            }
          >
            <p>Wat je toen invulde, hebben we bewaard. Alleen jij kunt het zien.</p>
          </Notice>,
          boven,
        )}
      <p className="naast-bewaard" role="status">
        {describeKladje(staat)}
      </p>
    </>
  );
}

/** After the choice the writer goes on in the first field. */
function useFocusAfter(vraag: boolean, boven: HTMLElement): void {
  const was = useRef(vraag);
  useEffect(() => {
    const gekozen = was.current && !vraag;
    was.current = vraag;
    if (!gekozen) return;
    // The fields are on the screen again one frame later.
    const beeld = requestAnimationFrame(() =>
      boven.closest('form')?.querySelector<HTMLElement>('input, textarea, select')?.focus(),
    );
    return () => cancelAnimationFrame(beeld);
  }, [vraag, boven]);
}

function describeKladje(staat: AutosaveState): string {
  if (staat.soort === 'opgeslagen')
    return `Kladje bewaard om ${showTijd(staat.om)}. Het is nog niet verstuurd.`;
  if (staat.soort !== 'wacht') return '';
  return staat.waarop === 'login'
    ? 'Je kladje wordt bewaard zodra je weer bent ingelogd.'
    : 'Je kladje wordt bewaard zodra er verbinding is.';
}
