import { type Punt, setAgenda, type Vergadering } from '@naast/contract/vergaderingen';
import { standNamen, uitkomstNamen } from '@naast/domain/fonds';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { useNaWijziging } from './use-vergadering.ts';

/** The points in order; who leads moves them, takes them off and puts waiting ones on. */
export function Agenda({ vergadering }: { vergadering: Vergadering }) {
  const { punten, teAgenderen, magLeiden, stand, id, agendaVersie } = vergadering;
  const naWijziging = useNaWijziging();
  const schuiven = magLeiden && (stand === 'gepland' || stand === 'bezig');
  const ids = punten.map(({ aanvraag }) => aanvraag.id);
  const zet = async (aanvraagIds: string[], tekst: string) =>
    naWijziging(
      await call(setAgenda, { params: { id }, versie: agendaVersie, body: { aanvraagIds } }),
      tekst,
    );
  return (
    <>
      <section className="stapel" aria-labelledby="agenda">
        <Heading level={2} id="agenda">
          Agenda
        </Heading>
        {punten.length === 0 ? (
          <EmptyState titel="Er staat niets op de agenda">Er wacht nu niets op een besluit.</EmptyState>
        ) : (
          <ol className="naast-agenda">
            {punten.map((punt, plek) => (
              <li key={punt.id}>
                <PuntRegel punt={punt} vergaderingId={id} />
                {schuiven && (
                  <Schuif
                    code={punt.aanvraag.code}
                    eerste={plek === 0}
                    laatste={plek === punten.length - 1}
                    onVerplaats={(naar) => zet(move(ids, plek, naar), 'De volgorde is veranderd.')}
                    onWeg={() =>
                      zet(
                        ids.filter((ander) => ander !== punt.aanvraag.id),
                        `${punt.aanvraag.code} is van de agenda.`,
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ol>
        )}
      </section>
      {schuiven && teAgenderen.length > 0 && (
        <section className="stapel" aria-labelledby="wacht">
          <Heading level={2} id="wacht">
            Wacht, en staat niet op de agenda
          </Heading>
          <ul className="naast-agenda">
            {teAgenderen.map((aanvraag) => (
              <li key={aanvraag.id}>
                <Regel aanvraag={aanvraag} vergaderingId={id} />
                <Button
                  variant="secondary"
                  klein
                  aria-label={`${aanvraag.code} op de agenda zetten`}
                  onClick={() => zet([...ids, aanvraag.id], `${aanvraag.code} staat op de agenda.`)}
                >
                  Op de agenda
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The list with the one at `van` moved by `stap`. */
function move(ids: readonly string[], van: number, stap: -1 | 1): string[] {
  const anders = [...ids];
  const [wat] = anders.splice(van, 1);
  if (wat) anders.splice(van + stap, 0, wat);
  return anders;
}

function PuntRegel({ punt, vergaderingId }: { punt: Punt; vergaderingId: string }) {
  const { soort, behandeldOp, verslag, aanvraag } = punt;
  return (
    <div className="naast-agenda__punt">
      <Regel aanvraag={aanvraag} vergaderingId={vergaderingId} />
      <div className="rij">
        {soort === 'spoed' && <Badge soort="let-op">Horen: met spoed besloten</Badge>}
        {behandeldOp && <Badge soort="groen">Behandeld</Badge>}
      </div>
      {soort === 'spoed' && aanvraag.spoedReden && (
        <p className="klein">Waarom spoed: {aanvraag.spoedReden}</p>
      )}
      {verslag && <p className="naast-agenda__verslag">{verslag}</p>}
    </div>
  );
}

function Regel({ aanvraag, vergaderingId }: { aanvraag: Punt['aanvraag']; vergaderingId: string }) {
  const { id, code, stand, uitkomst, gevraagdCent, waarvoor } = aanvraag;
  return (
    <div>
      <div className="rij rij--uiteen">
        <Link to={adres.stuk(id, vergaderingId)}>{code}</Link>
        <strong>{showBedrag(gevraagdCent)}</strong>
      </div>
      <p>{waarvoor.join(', ')}</p>
      <p className="klein zacht">{uitkomst ? uitkomstNamen[uitkomst] : standNamen[stand]}</p>
    </div>
  );
}

interface SchuifProps {
  code: string;
  eerste: boolean;
  laatste: boolean;
  onVerplaats: (stap: -1 | 1) => void;
  onWeg: () => void;
}

function Schuif({ code, eerste, laatste, onVerplaats, onWeg }: SchuifProps) {
  return (
    <div className="rij">
      <Button
        variant="tertiary"
        klein
        disabled={eerste}
        aria-label={`${code} omhoog`}
        onClick={() => onVerplaats(-1)}
      >
        Omhoog
      </Button>
      <Button
        variant="tertiary"
        klein
        disabled={laatste}
        aria-label={`${code} omlaag`}
        onClick={() => onVerplaats(1)}
      >
        Omlaag
      </Button>
      <Button variant="tertiary" klein aria-label={`${code} van de agenda halen`} onClick={onWeg}>
        Van de agenda
      </Button>
    </div>
  );
}
