import type { Lid } from '@naast/contract/huishoudens';
import {
  findVraag,
  listVoorWie,
  type Omvang,
  type Voorwaarde,
  type Vraag,
  type Vragenlijst,
} from '@naast/domain/gesprekken';
import { today } from '#web/lib/datum.ts';

interface Props {
  lijst: Vragenlijst;
  leden: readonly Lid[];
  omvang: Omvang;
}

/** The list on paper: every question with room to write, per person where it is asked per person. */
export function PapierLijst({ lijst, leden, omvang }: Props) {
  const jaar = Number(today().slice(0, 4));
  const mensen = leden.map((lid) => ({ ...lid, doetMee: lid.gezinsrol !== 'kind' }));
  return (
    <article className="naast-papier">
      <h2>{lijst.titel}</h2>
      <p>{lijst.toelichting}</p>
      <p className="naast-papier__wie">Datum: ______________ Met wie: ______________________________</p>
      {lijst.secties.flatMap((sectie, nummer) =>
        listVoorWie(sectie.per, mensen, jaar).map((lidId) => {
          const vragen = sectie.vragen.filter((vraag) => omvang === 'heel' || vraag.start);
          const naam = leden.find(({ id }) => id === lidId)?.naam;
          return (
            vragen.length > 0 && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place in the list
              <section key={`${nummer}-${lidId}`}>
                <h3>
                  {sectie.titel}
                  {naam && `: ${naam}`}
                </h3>
                {sectie.als && <p className="zacht">{describeAls(lijst, sectie.als)}</p>}
                <ol>
                  {vragen.map((vraag) => (
                    <li key={vraag.code}>
                      <PapierVraag lijst={lijst} vraag={vraag} />
                    </li>
                  ))}
                </ol>
              </section>
            )
          );
        }),
      )}
    </article>
  );
}

function PapierVraag({ lijst, vraag }: { lijst: Vragenlijst; vraag: Vraag }) {
  return (
    <>
      {vraag.als && <p className="zacht klein">{describeAls(lijst, vraag.als)}</p>}
      <p className="naast-papier__vraag">{vraag.vraag}</p>
      {vraag.hulp && <p className="zacht klein">{vraag.hulp}</p>}
      <Ruimte lijst={lijst} vraag={vraag} />
      <p className="klein">☐ Hier wil ik over praten</p>
    </>
  );
}

function Ruimte({ lijst, vraag }: { lijst: Vragenlijst; vraag: Vraag }) {
  switch (vraag.soort) {
    case 'open':
      return <div className="naast-papier__regels" />;
    case 'keuze':
    case 'ja_nee':
    case 'meerkeuze':
      return (
        <p className="naast-papier__opties">
          {vraag.opties.map(({ waarde, naam }) => (
            <span key={waarde}>☐ {naam}</span>
          ))}
        </p>
      );
    case 'schaal': {
      const { laag, hoog } = vraag.schaal ?? lijst.schaal;
      return (
        <p className="naast-papier__opties">
          <span className="klein">1 = {laag}</span>
          {Array.from({ length: 10 }, (_, i) => i + 1).map((cijfer) => (
            <span key={cijfer}>☐ {cijfer}</span>
          ))}
          <span className="klein">10 = {hoog}</span>
        </p>
      );
    }
    case 'bedrag':
      return <p>€ ______________________</p>;
    case 'getal':
    case 'datum':
      return <p>______________________</p>;
    default:
      return vraag.soort satisfies never;
  }
}

/** `Alleen als bij "Zijn er schulden?" het antwoord Ja is.` */
function describeAls(lijst: Vragenlijst, als: Voorwaarde): string {
  if (als.soort === 'kinderen_in_huis') return 'Alleen als er kinderen in huis zijn.';
  const vraag = findVraag(lijst, als.vraag);
  const namen = als.waarden.map((waarde) => vraag?.opties.find((o) => o.waarde === waarde)?.naam ?? waarde);
  const antwoord = new Intl.ListFormat('nl', { type: 'disjunction' }).format(namen);
  const niet = als.soort === 'antwoord_is_niet' ? 'niet ' : '';
  return `Alleen als bij “${vraag?.vraag ?? als.vraag}” het antwoord ${niet}${antwoord} is.`;
}
