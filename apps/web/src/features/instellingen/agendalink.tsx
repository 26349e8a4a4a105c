import { createAgendalink, getAgendalink, revokeAgendalink } from '@naast/contract/agendalink';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { showGeleden } from '#web/lib/datum.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';

/** My afspraken and taken in a calendar of my own, by a secret address. */
export function Agendalink() {
  const link = useGet(getAgendalink);
  const { adres, bezig, weigering, maak, trekIn } = useAgendalink();
  return (
    <section className="vlak stapel" aria-labelledby="agendalink">
      <Heading level={2} id="agendalink">
        Mijn werk in mijn agenda
      </Heading>
      <p>
        Met een geheime link zet je agenda jouw afspraken en taken erbij, bijvoorbeeld in Outlook. Er staan
        geen namen in: alleen het nummer van de casus, en een link naar Naast.
      </p>
      {weigering && <ProblemNotice error={new ProblemError(weigering)} />}
      {adres && <NieuweLink adres={adres} />}
      <Loaded query={link}>
        {({ link: nu }) =>
          nu ? (
            <>
              {!adres && <Gebruik link={nu} />}
              <div className="rij">
                <Button variant="secondary" bezig={bezig} onClick={maak}>
                  Nieuwe link maken
                </Button>
                <Button variant="tertiary" bezig={bezig} onClick={trekIn}>
                  Link intrekken
                </Button>
              </div>
              <p className="klein zacht">Bij een nieuwe link werkt de oude niet meer.</p>
            </>
          ) : (
            <div>
              <Button variant="secondary" bezig={bezig} onClick={maak}>
                Link maken
              </Button>
            </div>
          )
        }
      </Loaded>
    </section>
  );
}

function Gebruik({ link }: { link: { gemaaktOp: string; opgehaaldOp: string | null } }) {
  return (
    <p>
      Je link werkt sinds {showGeleden(link.gemaaktOp)}.{' '}
      {link.opgehaaldOp
        ? `Een agenda haalde hem voor het laatst op: ${showGeleden(link.opgehaaldOp)}.`
        : 'Er is nog geen agenda die hem gebruikt.'}{' '}
      <span className="zacht">Wij bewaren de link zelf niet. Ben je hem kwijt? Maak een nieuwe.</span>
    </p>
  );
}

function NieuweLink({ adres }: { adres: string }) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(adres);
      showToast('Gekopieerd. Plak de link in je agenda, bij “abonneren”.');
    } catch {
      showToast('Kopiëren lukte niet. Selecteer de link en kopieer hem zelf.');
    }
  }
  return (
    <Notice soort="let-op" titel="Kopieer de link nu">
      <div className="stapel stapel--dicht">
        <p>
          Je ziet hem maar één keer. Wie de link heeft, ziet wanneer jij iets moet doen. Deel hem dus niet.
        </p>
        <code className="naast-agendalink">{adres}</code>
        <div>
          <Button variant="secondary" klein onClick={() => void copy()}>
            Link kopiëren
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function useAgendalink() {
  const client = useQueryClient();
  const [adres, setAdres] = useState<string>();
  const [bezig, setBezig] = useState(false);
  const [weigering, setWeigering] = useState<Refusal>();
  async function run<T extends { ok: true } | Refusal>(work: () => Promise<T>): Promise<T> {
    setBezig(true);
    const uitkomst = await work();
    setWeigering(uitkomst.ok ? undefined : uitkomst);
    await client.invalidateQueries({ queryKey: keyOf(getAgendalink) });
    setBezig(false);
    return uitkomst;
  }
  async function maak() {
    const uitkomst = await run(() => call(createAgendalink));
    if (uitkomst.ok) setAdres(uitkomst.body.adres);
  }
  async function trekIn() {
    const uitkomst = await run(() => call(revokeAgendalink));
    if (!uitkomst.ok) return;
    setAdres(undefined);
    showToast('De link werkt niet meer.');
  }
  return { adres, bezig, weigering, maak: () => void maak(), trekIn: () => void trekIn() };
}
