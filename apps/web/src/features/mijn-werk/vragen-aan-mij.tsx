import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { AanvraagLijst } from './aanvraag-lijst.tsx';
import { useAanvragen } from './use-aanvragen.ts';

/** For who asked for money or is contactpersoon now: questions of the commissie that wait for an answer. Shows nothing when there are none. */
export default function VragenAanMij() {
  const gevraagd = useAanvragen('aanvulling_gevraagd');
  if (gevraagd.isError) return <ProblemNotice error={gevraagd.error} />;
  const items = gevraagd.data?.items.filter(({ magAntwoorden }) => magAntwoorden) ?? [];
  if (items.length === 0) return null;
  return (
    <AanvraagLijst
      id="vragen-aan-mij"
      titel="De commissie vraagt je iets"
      items={items}
      wanneer={({ openVragen }) =>
        openVragen === 1 ? '1 vraag wacht op antwoord' : `${openVragen} vragen wachten`
      }
    />
  );
}
