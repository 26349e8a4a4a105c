import type { VertrekCasus } from '@naast/contract/vertrekken';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { LinkList } from '#web/ui/link-list.tsx';

function stand({ overdracht, nogTeDoen }: VertrekCasus) {
  if (!nogTeDoen) return <Badge soort="groen">Overgenomen</Badge>;
  return overdracht?.stand === 'voorgesteld' ? (
    <Badge>Gevraagd</Badge>
  ) : (
    <Badge soort="let-op">Nog te doen</Badge>
  );
}

const wie = ({ overdracht, nogTeDoen }: VertrekCasus): string => {
  if (!overdracht) return '';
  if (nogTeDoen) return `Gevraagd: ${overdracht.naar.naam}`;
  const op = overdracht.beslistOp ? ` op ${showDatum(overdracht.beslistOp)}` : '';
  return `${overdracht.naar.naam}${op}`;
};

/** Opens where the answer of the family can be written down. */
const naam = ({ casusId, huishoudenNaam, code }: VertrekCasus) =>
  huishoudenNaam === null ? (
    code
  ) : (
    <Link to={`${adres.casusTab(casusId, 'dossier')}#contactpersoon`}>{huishoudenNaam}</Link>
  );

const gezin = ({ code, overdracht }: VertrekCasus): string =>
  overdracht?.antwoordGezin
    ? `${code} · Het gezin zegt: “${overdracht.antwoordGezin}”`
    : `${code} · Antwoord van het gezin volgt nog`;

/** Casussen that were asked about or taken over; of one that went to another team only the code remains. */
export function CasusVoortgang({ casussen }: { casussen: readonly VertrekCasus[] }) {
  return (
    <LinkList
      items={casussen}
      sleutel={({ casusId }) => casusId}
      naam={naam}
      onder={gezin}
      midden={wie}
      rechts={stand}
    />
  );
}
