import type { Casus } from '@naast/contract/casussen';
import { gezinsrolNamen } from '@naast/domain/huishoudens';
import { adres } from '#web/lib/adressen.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { AfschermLink } from '#web/ui/veiligheid/afscherm-link.tsx';

/** Who the household is, with the way to change it. */
export function HuishoudenSectie({ casus }: { casus: Casus }) {
  const { huishouden, leden, mijnRechten } = casus;
  return (
    <section className="vlak stapel" aria-labelledby="huishouden">
      <Heading level={2} id="huishouden">
        Het gezin
      </Heading>
      <DetailsList
        regels={[
          ['Casus', casus.code],
          ['Wijk', huishouden.wijk],
          ['Taal', huishouden.taal],
          ['Tolk', huishouden.tolk ? 'Ja, kinderen tolken nooit' : 'Niet nodig'],
        ]}
      />
      <ul className="naast-namen">
        {leden.map((lid) => (
          <li key={lid.id}>
            <strong>{lid.naam}</strong>, {gezinsrolNamen[lid.gezinsrol].toLowerCase()}
            {lid.geboortejaar && `, ${lid.geboortejaar}`}
            <AfschermLink casus={casus} naam={lid.naam} />
          </li>
        ))}
      </ul>
      <div className="rij">
        <ButtonLink variant="secondary" klein to={adres.huishouden(huishouden.id)}>
          {mijnRechten.mag === 'meewerken' ? 'Gegevens en leden veranderen' : 'Alle gegevens'}
        </ButtonLink>
        <ButtonLink variant="tertiary" klein to={adres.casusTab(casus.id, 'rechtzetten')}>
          Iets rechtzetten
        </ButtonLink>
      </div>
    </section>
  );
}
