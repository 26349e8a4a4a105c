import type { Bericht } from '#web/lib/wachtrij/bericht.ts';
import { type Keuze, kanAllebei, listVerschillen } from '#web/lib/wachtrij/keuze.ts';
import { mijnWachtrij } from '#web/lib/wachtrij/mijn-wachtrij.ts';
import { Button } from '#web/ui/button.tsx';
import '#web/ui/conflict-dialog.css';

const kies = async (id: string, keuze: Keuze): Promise<void> => (await mijnWachtrij())?.kies(id, keuze);

/** Somebody else wrote here while this waited: mijn tekst, andere tekst, or allebei. */
export function BotsingKeuze({ bericht }: { bericht: Bericht }) {
  const verschillen = listVerschillen(bericht);
  const teksten = verschillen.filter(
    ({ mijn, ander }) => typeof mijn === 'string' || typeof ander === 'string',
  );
  const { id } = bericht;
  return (
    <div className="stapel">
      <p>
        {bericht.verzoek.method === 'DELETE'
          ? 'Jij haalde dit weg. Iemand anders veranderde het intussen.'
          : 'Iemand anders veranderde dit terwijl jouw tekst wachtte. Kies wat blijft staan.'}
      </p>
      <div className="naast-botsing">
        <Kant kop="Mijn tekst" waarden={teksten.map(({ veld, mijn }) => ({ veld, waarde: mijn }))} />
        <Kant kop="Andere tekst" waarden={teksten.map(({ veld, ander }) => ({ veld, waarde: ander }))} />
      </div>
      <div className="rij">
        {kanAllebei(bericht) && (
          <Button klein onClick={() => void kies(id, 'allebei')}>
            Allebei houden
          </Button>
        )}
        <Button variant="secondary" klein onClick={() => void kies(id, 'mijn')}>
          {bericht.verzoek.method === 'DELETE' ? 'Toch weghalen' : 'Mijn tekst houden'}
        </Button>
        <Button variant="secondary" klein onClick={() => void kies(id, 'ander')}>
          {bericht.verzoek.method === 'DELETE' ? 'Laten staan' : 'Andere tekst houden'}
        </Button>
      </div>
    </div>
  );
}

function Kant({ kop, waarden }: { kop: string; waarden: { veld: string; waarde: unknown }[] }) {
  if (waarden.length === 0) return null;
  return (
    <section className="naast-botsing__kant">
      <h4 className="ams-heading ams-heading--5">{kop}</h4>
      {waarden.map(({ veld, waarde }) => (
        <p key={veld} className="naast-botsing__tekst">
          {typeof waarde === 'string' && waarde !== '' ? waarde : <em className="zacht">(leeg)</em>}
        </p>
      ))}
    </section>
  );
}
