import type { ItemVan } from './canvas-cache.ts';
import { ChoiceState } from './canvas-choice.tsx';
import { useCanvasVast, useMensen, veldId } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';
import { useItemVeld, type Vorm } from './use-item-veld.ts';

type Afspraak = ItemVan<'afspraken'>;

/** Who, as one value: `lid:…`, `gebruiker:…`, or somebody else by name. */
const wieVorm: Vorm<'afspraken', string> = {
  lees: ({ lidId, gebruikerId, wieTekst }) =>
    lidId ? `lid:${lidId}` : gebruikerId ? `gebruiker:${gebruikerId}` : `tekst:${wieTekst}`,
  schrijf: (waarde) => {
    const soort = waarde.slice(0, waarde.indexOf(':'));
    const wie = waarde.slice(soort.length + 1);
    return {
      lidId: soort === 'lid' ? wie : null,
      gebruikerId: soort === 'gebruiker' ? wie : null,
      wieTekst: soort === 'tekst' ? wie : '',
    };
  },
};

/** Who does it: a lid, a colleague, or anyone else by name. */
export function WieKeuze({ afspraak }: { afspraak: Afspraak }) {
  const { schrijven } = useCanvasVast();
  const { leden, gebruikers } = useMensen();
  const veld = useItemVeld('afspraken', afspraak, wieVorm);
  const anders = veld.waarde.startsWith('tekst:');
  const mensen = [
    ...leden.map(({ id, naam }) => ({ waarde: `lid:${id}`, naam })),
    ...gebruikers.map(({ id, naam, functie }) => ({
      waarde: `gebruiker:${id}`,
      naam: `${naam} (${functie})`,
    })),
  ];
  const showWie = (waarde: string) =>
    mensen.find((m) => m.waarde === waarde)?.naam ?? waarde.replace(/^tekst:/, '');
  if (!schrijven) return <span>{showWie(veld.waarde)}</span>;
  const naamVeld = {
    ...veld,
    waarde: veld.waarde.replace(/^tekst:/, ''),
    botsing: undefined,
    change: (naam: string) => veld.change(`tekst:${naam}`),
  };
  return (
    <span className="canvas-keuze">
      <label htmlFor={veldId(afspraak.id, 'wie')} className="alleen-voorlezen">
        Wie
      </label>
      <select
        id={veldId(afspraak.id, 'wie')}
        value={anders ? 'tekst:' : veld.waarde}
        onChange={(event) => {
          veld.change(event.target.value);
          veld.flush();
        }}
      >
        <option value="tekst:">Iemand anders</option>
        {mensen.map((m) => (
          <option key={m.waarde} value={m.waarde}>
            {m.naam}
          </option>
        ))}
      </select>
      {anders && (
        <CanvasText
          id={veldId(afspraak.id, 'wieTekst')}
          veld={naamVeld}
          label="Naam van wie het doet"
          hint="Wie?"
          soort="klein"
        />
      )}
      {(!anders || veld.botsing) && <ChoiceState veld={veld} naam={showWie} />}
    </span>
  );
}
