import { TextArea, TextInput } from '@amsterdam/design-system-react';
import { type Loketverzoek, loketverzoekSchema, updateLoketverzoek } from '@naast/contract/loketverzoeken';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { useAutosave } from '#web/lib/use-autosave.ts';
import { Button } from '#web/ui/button.tsx';
import { ConflictDialog } from '#web/ui/conflict-dialog.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Field } from '#web/ui/field.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SaveState } from '#web/ui/save-state.tsx';
import { useNaWijziging } from './use-verzoek.ts';
import '#web/ui/text-area.css';

interface Tekst {
  loket: string;
  onderwerp: string;
  brief: string;
  termijnDagen: number;
}

const toTekst = ({ loket, onderwerp, brief, termijnDagen }: Loketverzoek): Tekst => ({
  loket,
  onderwerp,
  brief,
  termijnDagen,
});

/** The letter: made from the doorbraak, changed here, saved while it is typed. After sending it stays as it was. */
export function Brief({ verzoek }: { verzoek: Loketverzoek }) {
  return (
    <section className="stapel" aria-labelledby="brief">
      <Heading level={3} id="brief">
        1. De brief
      </Heading>
      {verzoek.mijn.magWijzigen ? <Schrijven verzoek={verzoek} /> : <Lezen verzoek={verzoek} />}
      <div>
        <Button variant="secondary" klein onClick={() => void copyTekst(verzoek)}>
          Kopieer als tekst
        </Button>
      </div>
    </section>
  );
}

async function copyTekst({ loket, onderwerp, brief }: Loketverzoek): Promise<void> {
  await navigator.clipboard.writeText(`Aan: ${loket}\nOnderwerp: ${onderwerp}\n\n${brief}`);
  showToast('De brief is gekopieerd. Plak hem waar je hem nodig hebt.');
}

function Lezen({ verzoek }: { verzoek: Loketverzoek }) {
  return (
    <div className="vlak stapel">
      <DetailsList
        regels={[
          ['Aan', verzoek.loket],
          ['Onderwerp', verzoek.onderwerp],
        ]}
      />
      <div className="naast-loket__brief">{verzoek.brief}</div>
    </div>
  );
}

function Schrijven({ verzoek }: { verzoek: Loketverzoek }) {
  const naWijziging = useNaWijziging(verzoek.id);
  const veld = useAutosave<Tekst>({
    waarde: toTekst(verzoek),
    versie: verzoek.versie,
    vang: {
      label: `Brief aan ${verzoek.loket}`,
      method: updateLoketverzoek.method,
      url: updateLoketverzoek.url,
      params: { id: verzoek.id },
      schrijf: (tekst) => ({ ...tekst }),
    },
    save: (body, versie, laatste) =>
      call(updateLoketverzoek, { params: { id: verzoek.id }, versie, body, keepalive: laatste }),
    readHuidig: (huidig) => {
      const gelezen = loketverzoekSchema.safeParse(huidig);
      return gelezen.success ? { waarde: toTekst(gelezen.data), versie: gelezen.data.versie } : undefined;
    },
    onSaved: (body) => naWijziging(body as Loketverzoek),
  });
  const { waarde, botsing } = veld;
  const zet = (deel: Partial<Tekst>) => veld.change({ ...waarde, ...deel });
  return (
    <div className="stapel">
      <p className="zacht">
        We schreven een eerste versie uit het canvas. Verander wat je wilt. Er staan namen in.
      </p>
      <Field label="Aan wie gaat de brief?" hint="Naam van het loket, de afdeling of de partner.">
        {(binding) => (
          <TextInput
            {...binding}
            value={waarde.loket}
            maxLength={200}
            onChange={(event) => zet({ loket: event.target.value })}
            onBlur={veld.flush}
          />
        )}
      </Field>
      <Field label="Onderwerp">
        {(binding) => (
          <TextInput
            {...binding}
            value={waarde.onderwerp}
            maxLength={200}
            onChange={(event) => zet({ onderwerp: event.target.value })}
            onBlur={veld.flush}
          />
        )}
      </Field>
      <Field label="Brief" hint="Een lege regel begint een nieuw stuk. Aanhef en groet zetten wij erbij.">
        {(binding) => (
          <TextArea
            {...binding}
            value={waarde.brief}
            rows={22}
            maxLength={12_000}
            className="naast-tekstvak"
            onChange={(event) => zet({ brief: event.target.value })}
            onBlur={veld.flush}
          />
        )}
      </Field>
      <Termijn
        dagen={waarde.termijnDagen}
        onChange={(termijnDagen) => zet({ termijnDagen })}
        onBlur={veld.flush}
      />
      <SaveState staat={veld.staat} opnieuw={veld.flush} />
      {botsing && (
        <ConflictDialog
          mijn={waarde.brief}
          ander={botsing.waarde.brief}
          onKies={(brief) => veld.kies({ ...waarde, brief })}
          onLater={() => veld.kies(waarde)}
        />
      )}
    </div>
  );
}

interface TermijnProps {
  dagen: number;
  onChange: (dagen: number) => void;
  onBlur: () => void;
}

const isDagen = (tekst: string): boolean =>
  /^\d{1,3}$/.test(tekst) && Number(tekst) >= 1 && Number(tekst) <= 365;

/** The usual term of the loket, to change; what is no number of days yet is not saved. */
function Termijn({ dagen, onChange, onBlur }: TermijnProps) {
  const [tekst, setTekst] = useState(String(dagen));
  return (
    <Field
      label="Binnen hoeveel dagen verwacht je antwoord?"
      hint="Wij vulden in wat gewoon is voor dit loket. Komt er dan niets, dan hoor je het van ons."
      error={isDagen(tekst) ? undefined : 'Vul een aantal dagen in van 1 tot en met 365.'}
      breedte="kort"
    >
      {(binding) => (
        <TextInput
          {...binding}
          value={tekst}
          inputMode="numeric"
          autoComplete="off"
          onChange={(event) => {
            const nieuw = event.target.value.trim();
            setTekst(nieuw);
            if (isDagen(nieuw)) onChange(Number(nieuw));
          }}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
