import { type Casus, changeFase } from '@naast/contract/casussen';
import { type Fasegebeurtenis, faseNamen, fasetabel, listFasegebeurtenissen } from '@naast/domain/casussen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { FaseDialog } from './fase-dialog.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

const knoppen: Record<Exclude<Fasegebeurtenis, 'verder'>, string> = {
  afsluiten: 'Casus afsluiten',
  ontheffen: 'Afsluiten zonder evaluatie',
  stoppen: 'Casus stoppen',
  terugzetten: 'Een fase terugzetten',
};

/** Where the casus is, and what I can do with that. */
export function FaseSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState<Exclude<Fasegebeurtenis, 'verder'>>();
  const kan = listFasegebeurtenissen(casus.fase, casus.mijnRechten.rollen);
  return (
    <section className="vlak stapel" aria-labelledby="fase">
      <Heading level={2} id="fase">
        Fase
      </Heading>
      <p>
        Nu: <strong>{faseNamen[casus.fase]}</strong>
        {casus.gestoptReden && <span className="zacht">. Reden: “{casus.gestoptReden}”</span>}
      </p>
      {kan.includes('verder') && <Verder casus={casus} />}
      {kan.some((gebeurtenis) => gebeurtenis !== 'verder') && (
        <div className="rij">
          {kan.map(
            (gebeurtenis) =>
              gebeurtenis !== 'verder' && (
                <Button
                  key={gebeurtenis}
                  variant={gebeurtenis === 'afsluiten' ? 'secondary' : 'tertiary'}
                  klein
                  onClick={() => setOpen(gebeurtenis)}
                >
                  {knoppen[gebeurtenis]}
                </Button>
              ),
          )}
        </div>
      )}
      {kan.length === 0 && (
        <p className="zacht">De contactpersoon en de vervanger brengen de casus naar een volgende fase.</p>
      )}
      {open && (
        <FaseDialog
          casus={casus}
          gebeurtenis={open}
          titel={knoppen[open]}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

function Verder({ casus }: { casus: Casus }) {
  const ververs = useVerversCasus();
  const [bezig, setBezig] = useState(false);
  const [weigering, setWeigering] = useState<Refusal>();
  const volgende = fasetabel.find(({ van, gebeurtenis }) => van === casus.fase && gebeurtenis === 'verder');
  if (!volgende || volgende.naar === 'vorige') return null;
  const naam = faseNamen[volgende.naar];
  async function verder() {
    setBezig(true);
    const uitkomst = await call(changeFase, {
      params: { id: casus.id },
      versie: casus.versie,
      body: { gebeurtenis: 'verder' },
    });
    await ververs();
    setBezig(false);
    setWeigering(uitkomst.ok ? undefined : uitkomst);
    if (uitkomst.ok) showToast(`De fase is nu ${naam}.`);
  }
  return (
    <>
      {weigering && <ProblemNotice error={new ProblemError(weigering)} />}
      <div>
        <Button variant="secondary" bezig={bezig} onClick={() => void verder()}>
          Verder naar: {naam}
        </Button>
      </div>
      <p className="klein zacht">Dat geldt meteen. Terug kan alleen de teamleider.</p>
    </>
  );
}
