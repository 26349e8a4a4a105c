import type { Verbinding } from '#web/lib/verbinding.ts';
import type { Bericht } from '#web/lib/wachtrij/bericht.ts';

interface Zin {
  soort: 'wacht' | 'aandacht';
  tekst: string;
}

const traagMs = 20_000;

/** True when one of these moments is longer ago than saving ever takes. */
export const isTraag = (momenten: readonly string[], nu: number): boolean =>
  momenten.some((op) => nu - Date.parse(op) > traagMs);

/** `1 tekst wacht`, `3 teksten wachten`. */
export const telWachtend = (n: number): string => (n === 1 ? '1 tekst wacht' : `${n} teksten wachten`);

function describeAandacht(berichten: readonly Bericht[]): Zin | undefined {
  const kiezen = berichten.filter(({ staat }) => staat.soort === 'botsing').length;
  const geweigerd = berichten.filter(({ staat }) => staat.soort === 'geweigerd').length;
  if (kiezen + geweigerd === 0) return undefined;
  const delen = [
    ...(kiezen > 0
      ? [kiezen === 1 ? 'Eén tekst vraagt een keuze van jou.' : `${kiezen} teksten vragen een keuze van jou.`]
      : []),
    ...(geweigerd > 0
      ? [
          geweigerd === 1
            ? 'Eén tekst konden we niet bewaren.'
            : `${geweigerd} teksten konden we niet bewaren.`,
        ]
      : []),
  ];
  return { soort: 'aandacht', tekst: `${delen.join(' ')} Er is niets kwijt.` };
}

const oorzaken: Record<Exclude<Verbinding, 'goed'>, { kop: string; zodra: string }> = {
  weg: { kop: 'Geen verbinding.', zodra: 'zodra er verbinding is' },
  stoort: { kop: 'Naast antwoordt even niet.', zodra: 'zodra dat weer kan' },
  uitgelogd: { kop: 'Je bent niet meer ingelogd.', zodra: 'zodra je weer bent ingelogd' },
};

/** What the bar says; nothing when all is on the server, or on its way. */
export function describeBalk(
  verbinding: Verbinding,
  berichten: readonly Bericht[],
  traag: boolean,
): Zin | undefined {
  const aantal = berichten.filter(({ staat }) => staat.soort === 'wacht').length;
  if (verbinding !== 'goed') {
    const { kop, zodra } = oorzaken[verbinding];
    const wat = aantal === 0 ? 'Wat je typt, wordt bewaard' : 'Wat je typte, wordt bewaard';
    return {
      soort: 'wacht',
      tekst: `${kop} ${wat} ${zodra}${aantal === 0 ? '.' : ` (${telWachtend(aantal)}).`}`,
    };
  }
  const aandacht = describeAandacht(berichten);
  if (aandacht) return aandacht;
  if (aantal > 0 && traag)
    return { soort: 'wacht', tekst: `${telWachtend(aantal)}. We blijven het proberen.` };
  return undefined;
}
