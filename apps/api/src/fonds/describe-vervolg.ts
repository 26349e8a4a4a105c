import type { Aanvraag, AanvraagRegel } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort } from '@naast/contract/herzieningen';
import { formatMaand } from '@naast/pdf/datum';
import type { Betaalplan } from '../betalingen/betaalplan.read.ts';

/** A line that is still paid under this besluit. */
interface TeBetalen {
  regel: AanvraagRegel;
  plan: Betaalplan;
  heeftVoorwaarde: boolean;
}

function listTeBetalen(
  { regels }: Aanvraag,
  besluit: BesluitKort,
  plannen: readonly Betaalplan[],
): TeBetalen[] {
  return regels.flatMap((regel) => {
    const plan = plannen.find(({ regelId }) => regelId === regel.id);
    const heeftVoorwaarde = besluit.regels.some(
      ({ regelId, voorwaarde }) => regelId === regel.id && voorwaarde,
    );
    return plan ? [{ regel, plan, heeftVoorwaarde }] : [];
  });
}

/** What happens with the money after this besluit, one step per item; a refusal has none. */
export function listVervolg(
  aanvraag: Aanvraag,
  besluit: BesluitKort,
  plannen: readonly Betaalplan[],
): string[] {
  if (besluit.uitkomst === 'afgewezen') return [];
  const regels = listTeBetalen(aanvraag, besluit, plannen);
  const gesprek = 'Uw contactpersoon bespreekt met u hoe het gaat.';
  if (regels.length === 0) return ['Wij betalen voor deze aanvraag niets meer uit.', gesprek];
  return [...sayVoorwaarde(regels), ...sayRechtstreeks(regels), ...regels.flatMap(sayRegel), gesprek];
}

function sayVoorwaarde(regels: readonly TeBetalen[]): string[] {
  const wacht = regels.filter(({ heeftVoorwaarde }) => heeftVoorwaarde);
  if (wacht.length === 0) return [];
  const daarna = wacht.length === regels.length ? 'Daarna betalen wij.' : 'Daarna betalen wij ook dat deel.';
  return [`Uw contactpersoon laat ons weten wanneer de voorwaarde klaar is. ${daarna}`];
}

const sayRechtstreeks = (regels: readonly TeBetalen[]): string[] =>
  regels.some(({ regel }) => regel.ontvangerSoort === 'leverancier')
    ? ['Wij betalen rechtstreeks aan wie het geld krijgt. U hoeft niets voor te schieten.']
    : [];

/** Money for the family itself, and what comes every month: from when until when. */
function sayRegel({ regel, plan: { eersteMaand, laatsteMaand } }: TeBetalen): string[] {
  const aanU = regel.ontvangerSoort === 'huishouden';
  if (regel.termijn === 'eenmalig') return aanU ? [`${regel.wat}: dit geld maken wij aan u over.`] : [];
  const wat = aanU ? 'wij maken het geld elke maand aan u over' : 'wij betalen elke maand';
  const wanneer =
    eersteMaand === laatsteMaand
      ? `Dat is in ${formatMaand(eersteMaand)}.`
      : `Dat is van ${formatMaand(eersteMaand)} tot en met ${formatMaand(laatsteMaand)}.`;
  return [`${regel.wat}: ${wat}. ${wanneer}`];
}
