import type { Bezwaar } from '@naast/contract/bezwaren';
import type { BriefKeuze } from '@naast/contract/fonds-beschikking';
import type { BesluitKort, Herziening } from '@naast/contract/herzieningen';
import { uitkomstNamen } from '@naast/domain/fonds';
import type { HerzieningSoort } from '@naast/domain/herziening';
import { listBezwaren } from '../bezwaren/bezwaren.read.ts';
import { listBesluiten, listHerzieningen } from '../herzieningen/besluiten.read.ts';
import type { DbScope } from '../platform/db-scope.ts';

const soortNamen: Record<HerzieningSoort, string> = {
  wijzigen: 'gewijzigd',
  intrekken: 'ingetrokken',
  terugvorderen: 'teruggevorderd',
  kwijtschelden: 'kwijtgescholden',
};

/** Every letter there is about an aanvraag, the newest first. The first one is what the page opens with. */
export async function listBrieven(scope: DbScope, aanvraagId: string): Promise<BriefKeuze[]> {
  const [besluiten, bezwaren, herzieningen] = await Promise.all([
    listBesluiten(scope, aanvraagId),
    listBezwaren(scope, aanvraagId),
    listHerzieningen(scope, aanvraagId),
  ]);
  const doorBezwaar = new Set(
    herzieningen.filter(({ aanleiding }) => aanleiding === 'bezwaar').map(({ id }) => id),
  );
  return [
    ...besluiten
      .toReversed()
      .filter((besluit) => !isAntwoord(besluit, bezwaren, doorBezwaar))
      .map(describeBesluit),
    ...bezwaren.flatMap(describeBezwaar),
  ].sort((a, b) => b.op.localeCompare(a.op));
}

/** A besluit that follows from a bezwaar is told in the answer to that bezwaar. */
const isAntwoord = (
  { op, soort }: BesluitKort,
  bezwaren: readonly Bezwaar[],
  doorBezwaar: ReadonlySet<Herziening['id']>,
): boolean =>
  soort !== null &&
  bezwaren.some(({ afgedaanOp, herzieningId }) => afgedaanOp === op && doorBezwaar.has(herzieningId ?? ''));

const describeBesluit = ({ id, soort, uitkomst, op }: BesluitKort): BriefKeuze => ({
  id,
  naam: `Besluit: ${soort ? soortNamen[soort] : uitkomstNamen[uitkomst].toLowerCase()}`,
  op,
});

function describeBezwaar({ id, soort, ontvangenOp, afgedaanOp, uitkomst }: Bezwaar): BriefKeuze[] {
  const ontvangst = {
    id: `${id}:ontvangst`,
    naam: `Ontvangst van ${soort === 'bezwaar' ? 'het bezwaar' : 'de klacht'}`,
    op: `${ontvangenOp}T12:00:00.000Z`,
  };
  if (afgedaanOp === null || uitkomst === 'ingetrokken') return [ontvangst];
  return [
    ontvangst,
    {
      id: `${id}:antwoord`,
      naam: `Antwoord op ${soort === 'bezwaar' ? 'het bezwaar' : 'de klacht'}`,
      op: afgedaanOp,
    },
  ];
}
