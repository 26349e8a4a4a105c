import type { Uitlegdeel } from '@naast/domain/fonds';
import { Heading } from '#web/ui/heading.tsx';

/** The explanation of a fonds: questions of a neighbour, each with its answer. */
export function UitlegDelen({ delen }: { delen: readonly Uitlegdeel[] }) {
  return delen.map(({ kop, zinnen, lijst }) => (
    <section key={kop} className="stapel stapel--dicht">
      <Heading level={2}>{kop}</Heading>
      {zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {lijst && (
        <dl className="naast-fondsregels-wie">
          {lijst.map(({ wanneer, wie, hoe }) => (
            <div key={wanneer}>
              <dt>{wanneer}</dt>
              <dd>
                <strong>{wie}.</strong> {hoe}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  ));
}
