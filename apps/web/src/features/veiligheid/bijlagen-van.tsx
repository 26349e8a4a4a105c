import { markBijlage } from '@naast/contract/afscherming';
import { type Bijlage, listCasusBijlagen } from '@naast/contract/bijlagen';
import type { Casus } from '@naast/contract/casussen';
import { type Leefgebied, leefgebieden, leefgebiedNamen } from '@naast/domain/leefgebieden';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Heading } from '#web/ui/heading.tsx';

/** Per file about whom it is, so that it is shielded along. Nothing when there are no files. */
export function BijlagenVan({ casus }: { casus: Casus }) {
  const { data } = useGet(listCasusBijlagen, { params: { id: casus.id } });
  if (!data || data.items.length === 0) return null;
  return (
    <div className="stapel">
      <Heading level={4}>Over wie gaan de bijlagen?</Heading>
      <ul className="naast-veiligheidslijst">
        {data.items.map((bijlage) => (
          <Rij key={bijlage.id} casus={casus} bijlage={bijlage} />
        ))}
      </ul>
    </div>
  );
}

function Rij({ casus, bijlage }: { casus: Casus; bijlage: Bijlage }) {
  const queryClient = useQueryClient();
  const { lidId, leefgebied } = bijlage;
  const zet = async (body: { lidId: string | null; leefgebied: Leefgebied | null }) => {
    const uitkomst = await call(markBijlage, { params: { id: bijlage.id }, body, versie: bijlage.versie });
    if (!uitkomst.ok) showToast(uitkomst.problem.detail);
    await queryClient.invalidateQueries({ queryKey: keyOf(listCasusBijlagen) });
  };
  return (
    <li className="naast-bijlageplek">
      <span>{bijlage.naam}</span>
      <span className="rij">
        <select
          className="ams-select"
          aria-label={`Over wie gaat ${bijlage.naam}?`}
          value={lidId ?? ''}
          onChange={({ target }) => void zet({ lidId: target.value || null, leefgebied: null })}
        >
          <option value="">Iedereen</option>
          {casus.leden.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
        {lidId && (
          <select
            className="ams-select"
            aria-label={`Waarover gaat ${bijlage.naam}?`}
            value={leefgebied ?? ''}
            onChange={({ target }) =>
              void zet({ lidId, leefgebied: leefgebieden.find((code) => code === target.value) ?? null })
            }
          >
            <option value="">Alles</option>
            {leefgebieden.map((code) => (
              <option key={code} value={code}>
                {leefgebiedNamen[code]}
              </option>
            ))}
          </select>
        )}
      </span>
    </li>
  );
}
