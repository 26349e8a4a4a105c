import { listVoorstellen } from '@naast/contract/gesprekken-voorstellen';
import type { BodyOf } from '#web/lib/call-types.ts';
import { useGet } from '#web/lib/query.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { GekozenLijst } from './gekozen-lijst.tsx';
import { VoorstelKaart } from './voorstel-kaart.tsx';
import './gesprekken.css';
import './voorstellen.css';

/** What the family said, to take over on the canvas one by one. */
export function Component() {
  const casusId = useCasusId();
  const voorstellen = useGet(listVoorstellen, { params: { id: casusId } });
  return (
    <section className="stapel" aria-labelledby="voorstellen">
      <div className="rij rij--uiteen">
        <Heading level={2} id="voorstellen">
          Overnemen op het canvas
        </Heading>
        <div className="rij">
          <ButtonLink to={`/casussen/${casusId}/canvas`} variant="secondary">
            Naar het canvas
          </ButtonLink>
          <ButtonLink to={`/casussen/${casusId}/gesprek`} variant="tertiary">
            Terug naar de gesprekken
          </ButtonLink>
        </div>
      </div>
      <p className="zacht leesbreed">
        Kies samen met het gezin wat er op het canvas komt. Wat onder vier ogen is gezegd, staat hier nooit
        bij.
      </p>
      <Loaded query={voorstellen}>{(data) => <Inhoud data={data} />}</Loaded>
    </section>
  );
}

function Inhoud({ data }: { data: BodyOf<typeof listVoorstellen> }) {
  const { open, gekozen, bezig, mag } = data;
  return (
    <>
      {bezig > 0 && (
        <Notice>
          {bezig === 1 ? 'Eén gesprek is nog bezig.' : `${bezig} gesprekken zijn nog bezig.`} De antwoorden
          komen hier als je het gesprek afrondt of op pauze zet.
        </Notice>
      )}
      {open.length === 0 ? (
        <EmptyState titel={gekozen.length === 0 ? 'Er is nog niets om over te nemen' : 'Alles is gekozen'}>
          {gekozen.length === 0
            ? 'Houd eerst een gesprek. Daarna staan de antwoorden hier klaar.'
            : 'Over elk antwoord is een keuze gemaakt. Bij een volgend gesprek komen er nieuwe bij.'}
        </EmptyState>
      ) : (
        <>
          <p role="status">
            {open.length === 1 ? 'Eén antwoord staat klaar.' : `${open.length} antwoorden staan klaar.`}
          </p>
          <ul className="naast-voorstellen">
            {open.map((voorstel) => (
              <li key={`${voorstel.gesprekId}${voorstel.vraagCode}${voorstel.lidId}`}>
                <VoorstelKaart voorstel={voorstel} mag={mag === 'meewerken'} />
              </li>
            ))}
          </ul>
        </>
      )}
      {gekozen.length > 0 && <GekozenLijst gekozen={gekozen} />}
    </>
  );
}
