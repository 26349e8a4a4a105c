import { listAanvragen } from '@naast/contract/fonds-kaart';
import { getVergadering } from '@naast/contract/vergaderingen';
import { Link, useNavigate } from 'react-router';
import { useKeys } from '#web/app/use-keys.ts';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import './bladeren.css';

const open = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'];

interface Props {
  aanvraagId: string;
  /** Walks along the agenda of this meeting; without it along everything that waits, the most urgent first. */
  vergaderingId: string | undefined;
}

/** To the pack before and after this one: with the buttons, or with the keys J and K. */
export function Bladeren({ aanvraagId, vergaderingId }: Props) {
  const ids = useRij(vergaderingId);
  const navigate = useNavigate();
  const plek = ids.indexOf(aanvraagId);
  const naar = (id: string | undefined) => (id ? adres.stuk(id, vergaderingId) : undefined);
  const [vorige, volgende] = [naar(ids[plek - 1]), plek < 0 ? undefined : naar(ids[plek + 1])];
  useKeys({
    j: () => volgende && navigate(volgende),
    k: () => vorige && navigate(vorige),
  });
  if (plek < 0 || (ids.length < 2 && !vergaderingId)) return null;
  return (
    <nav className="naast-bladeren" aria-label="Andere aanvragen">
      <span>
        {vergaderingId ? (
          <>
            <Link to={adres.vergadering(vergaderingId)}>Agenda</Link> · punt {plek + 1} van {ids.length}
          </>
        ) : (
          `${plek + 1} van ${ids.length} die wachten`
        )}
      </span>
      <span className="rij">
        {vorige && (
          <ButtonLink to={vorige} variant="secondary" klein>
            Vorige (K)
          </ButtonLink>
        )}
        {volgende && (
          <ButtonLink to={volgende} variant="secondary" klein>
            Volgende (J)
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}

function useRij(vergaderingId: string | undefined): readonly string[] {
  const vergadering = useGet(
    getVergadering,
    { params: { id: vergaderingId ?? '' } },
    { enabled: vergaderingId !== undefined },
  );
  const lijst = useGet(listAanvragen, { query: { aantal: 100 } }, { enabled: vergaderingId === undefined });
  if (vergaderingId) return vergadering.data?.punten.map(({ aanvraag }) => aanvraag.id) ?? [];
  const wacht = lijst.data?.items.filter(({ stand }) => open.includes(stand)) ?? [];
  return wacht
    .toSorted((een, ander) => (een.uiterlijkOp ?? '9').localeCompare(ander.uiterlijkOp ?? '9'))
    .map(({ id }) => id);
}
