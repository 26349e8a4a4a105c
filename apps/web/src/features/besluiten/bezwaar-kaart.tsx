import { type Bezwaar, takeBezwaar } from '@naast/contract/bezwaren';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort } from '@naast/contract/herzieningen';
import { bezwaarUitkomstNamen, bezwaarVanNamen } from '@naast/domain/bezwaar';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { BezwaarStappen } from './bezwaar-stappen.tsx';
import { StapKnop } from './stap-knop.tsx';

interface Props {
  aanvraag: Aanvraag;
  bezwaar: Bezwaar;
  geldt: BesluitKort | undefined;
}

/** One bezwaar or klacht: its words, its terms, who handles it, and what I can do. */
export function BezwaarKaart({ aanvraag, bezwaar, geldt }: Props) {
  const { id, soort, uitkomst, afgedaanOp, mijn } = bezwaar;
  const brief = `${adres.beschikking(aanvraag.id)}?brief=${id}`;
  const params = { id: aanvraag.id, bezwaarId: id };
  return (
    <article className="vlak stapel">
      <div className="rij rij--uiteen">
        <Heading level={3}>
          {soort === 'bezwaar' ? 'Bezwaar' : 'Klacht'} van {showDatum(bezwaar.ontvangenOp)}
        </Heading>
        <Badge soort={afgedaanOp ? 'rustig' : 'let-op'}>{describeStand(bezwaar)}</Badge>
      </div>
      <p className="naast-besluiten__tekst">{bezwaar.inhoud}</p>
      <DetailsList regels={listFeiten(bezwaar)} />
      {bezwaar.hoorverslag && <Stuk kop="Het gesprek" tekst={bezwaar.hoorverslag} />}
      {bezwaar.motivering && (
        <Stuk kop={uitkomst ? bezwaarUitkomstNamen[uitkomst] : 'Uitkomst'} tekst={bezwaar.motivering} />
      )}
      {uitkomst === 'gegrond' && !afgedaanOp && <p>De commissie stemt nu over een nieuw besluit.</p>}
      <p className="rij">
        <Link to={`${brief}:ontvangst`}>Brief: ontvangen</Link>
        {afgedaanOp && uitkomst !== 'ingetrokken' && (
          <Link to={`${brief}:antwoord`}>Brief: ons antwoord</Link>
        )}
      </p>
      {mijn.magNemen && (
        <StapKnop route={takeBezwaar} params={params} klaar="Jij behandelt dit nu.">
          {bezwaar.behandelaar ? 'Behandeling overnemen' : 'Ik behandel dit'}
        </StapKnop>
      )}
      <BezwaarStappen aanvraag={aanvraag} bezwaar={bezwaar} geldt={geldt} />
    </article>
  );
}

const describeStand = ({ uitkomst, afgedaanOp, behandelaar }: Bezwaar): string => {
  if (afgedaanOp && uitkomst) return bezwaarUitkomstNamen[uitkomst];
  if (uitkomst === 'gegrond') return 'Wacht op de commissie';
  return behandelaar ? 'In behandeling' : 'Wacht op een behandelaar';
};

function listFeiten(b: Bezwaar): [string, string][] {
  return [
    ['Van', bezwaarVanNamen[b.van]],
    ['Op tijd', describeOpTijd(b)],
    ['Antwoord uiterlijk op', b.afgedaanOp ? '' : showDatum(b.beslisVoor)],
    ['Uitgesteld', b.verdaagdOp ? `${showDatum(b.verdaagdOp)}: ${b.verdagingReden}` : ''],
    ['Behandelaar', b.behandelaar ?? 'Nog niemand'],
    [
      'Telt mee',
      b.ontvankelijk === null ? '' : `${b.ontvankelijk ? 'Ja' : 'Nee'} ${b.ontvankelijkReden}`.trim(),
    ],
    ['Gesproken op', b.gehoordOp ? showDatum(b.gehoordOp) : ''],
  ];
}

const describeOpTijd = ({ termijnEinde, opTijd }: Bezwaar): string =>
  termijnEinde
    ? `${opTijd ? 'Ja, het kon tot en met' : 'Nee, de laatste dag was'} ${showDatum(termijnEinde)}`
    : '';

function Stuk({ kop, tekst }: { kop: string; tekst: string }) {
  return (
    <div>
      <strong>{kop}</strong>
      <p className="naast-besluiten__tekst">{tekst}</p>
    </div>
  );
}
