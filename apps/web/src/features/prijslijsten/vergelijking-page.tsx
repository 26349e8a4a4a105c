import { Select } from '@amsterdam/design-system-react';
import { listPrijslijsten, type Prijslijst } from '@naast/contract/prijslijst';
import { comparePrijslijsten } from '@naast/contract/prijslijst-beheer';
import { useParams, useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Field } from '#web/ui/field.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Verschiltabellen } from './verschiltabellen.tsx';

const noem = ({ naam, nummer }: Prijslijst) => `${naam}, versie ${nummer}`;

/** Two lists, price by price. */
export function Component() {
  const { prijslijstId = '' } = useParams();
  const [zoek, setZoek] = useSearchParams();
  const lijsten = useGet(listPrijslijsten);
  return (
    <Loaded query={lijsten}>
      {({ items }) => {
        const deze = items.find(({ id }) => id === prijslijstId);
        if (!deze) return <NotFound />;
        const andere = items.filter(({ id }) => id !== prijslijstId);
        const met = andere.find(({ id }) => id === zoek.get('met')) ?? findEerdere(andere, deze);
        return (
          <>
            <PageHead
              titel="Prijslijsten vergelijken"
              kruimels={[
                { naam: 'Prijslijsten', to: adres.beheer },
                { naam: noem(deze), to: adres.prijslijst(deze.id) },
              ]}
            />
            {met ? (
              <div className="stapel">
                <Field label={`Wat is er in ${noem(deze)} anders dan in`} optional={false}>
                  {({ 'aria-required': _niet, ...binding }) => (
                    <Select
                      {...binding}
                      value={met.id}
                      onChange={(event) => setZoek({ met: event.target.value }, { replace: true })}
                    >
                      {andere.map((lijst) => (
                        <option key={lijst.id} value={lijst.id}>
                          {noem(lijst)}
                        </option>
                      ))}
                    </Select>
                  )}
                </Field>
                <Verschil id={deze.id} met={met.id} />
              </div>
            ) : (
              <Notice titel="Er is nog maar één prijslijst">
                <p>Begin een nieuwe prijslijst of een nieuwe versie. Daarna kun je ze hier vergelijken.</p>
              </Notice>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** The version before this one under the same name, else any other list. */
function findEerdere(andere: readonly Prijslijst[], deze: Prijslijst): Prijslijst | undefined {
  const eerder = andere.filter(({ naam, nummer }) => naam === deze.naam && nummer < deze.nummer);
  return eerder.toSorted((a, b) => b.nummer - a.nummer)[0] ?? andere[0];
}

function Verschil({ id, met }: { id: string; met: string }) {
  const verschil = useGet(comparePrijslijsten, { params: { id }, query: { met } });
  return (
    <Loaded query={verschil}>
      {(v) => (
        <>
          <p role="status">
            {v.gewijzigd.length} veranderd, {v.nieuw.length} nieuw, {v.verwijderd.length} weg, {v.gelijk}{' '}
            gelijk.
          </p>
          <Verschiltabellen verschil={v} />
        </>
      )}
    </Loaded>
  );
}
