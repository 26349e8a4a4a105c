import { showMoment } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import type { Verbinding } from '#web/lib/verbinding.ts';
import type { Bericht } from '#web/lib/wachtrij/bericht.ts';
import { readTekst } from '#web/lib/wachtrij/keuze.ts';
import { mijnWachtrij } from '#web/lib/wachtrij/mijn-wachtrij.ts';
import { Button } from '#web/ui/button.tsx';
import { BotsingKeuze } from './botsing-keuze.tsx';

const wachtOp: Record<Verbinding, string> = {
  goed: 'Wordt zo bewaard.',
  weg: 'Wordt bewaard zodra er verbinding is.',
  stoort: 'Wordt bewaard zodra Naast weer antwoordt.',
  uitgelogd: 'Wordt bewaard zodra je weer bent ingelogd.',
};

/** One text that waits: where it belongs, what it says, and what can be done. */
export function WachtRegel({ bericht, verbinding }: { bericht: Bericht; verbinding: Verbinding }) {
  const { staat, label, op, adres } = bericht;
  return (
    <li className="naast-wachtlijst__regel stapel">
      <div>
        <h3 className="ams-heading ams-heading--4">{label}</h3>
        <p className="zacht klein">
          Getypt op {showMoment(op)}.{' '}
          {location.pathname !== adres && (
            <a className="ams-link" href={adres}>
              Naar de bladzijde
            </a>
          )}
        </p>
      </div>
      {staat.soort === 'botsing' ? (
        <BotsingKeuze bericht={bericht} />
      ) : (
        <>
          <Tekst bericht={bericht} />
          {staat.soort === 'wacht' ? (
            <p className="klein">{wachtOp[verbinding]}</p>
          ) : (
            <Geweigerd bericht={bericht} reden={staat.detail} />
          )}
        </>
      )}
    </li>
  );
}

function Tekst({ bericht }: { bericht: Bericht }) {
  const tekst = readTekst(bericht);
  return tekst === '' ? null : <p className="naast-wachtlijst__tekst">{tekst}</p>;
}

function Geweigerd({ bericht, reden }: { bericht: Bericht; reden: string }) {
  const tekst = readTekst(bericht);
  async function copy() {
    await navigator.clipboard.writeText(tekst);
    showToast('Je tekst is gekopieerd. Plak hem waar je hem nodig hebt.');
  }
  async function discard() {
    const wachtrij = await mijnWachtrij();
    await wachtrij?.klaar(bericht.id);
    showToast('De tekst is weggegooid.', () => void wachtrij?.terug(bericht));
  }
  return (
    <>
      <p className="klein">Dit konden we niet bewaren. {reden} Kopieer je tekst als je hem nog nodig hebt.</p>
      <div className="rij">
        {tekst !== '' && (
          <Button klein onClick={() => void copy()}>
            Kopieer mijn tekst
          </Button>
        )}
        <Button variant="secondary" klein onClick={() => void probeer(bericht.id)}>
          Probeer opnieuw
        </Button>
        <Button variant="tertiary" klein onClick={() => void discard()}>
          Gooi weg
        </Button>
      </div>
    </>
  );
}

const probeer = async (id: string): Promise<void> => (await mijnWachtrij())?.probeerOpnieuw(id);
