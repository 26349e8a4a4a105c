import { listDemoRollen, loginDemo, type Mij } from '@naast/contract/gebruikers';
import { useMutation } from '@tanstack/react-query';
import { read, useGet } from '#web/lib/query.ts';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import './demo-rollen.css';

/** In the demo: the people to be, with what they do. Anywhere else the API answers 404 and this shows nothing. */
export function DemoRollen({ onLogin }: { onLogin: (mij: Mij) => void }) {
  const rollen = useGet(listDemoRollen);
  const kies = useMutation({
    mutationFn: (gebruikerId: string) => read(loginDemo, { body: { gebruikerId } }),
    onSuccess: onLogin,
  });
  if (!rollen.data || rollen.data.items.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="kies-een-rol">
      <div>
        <h2 id="kies-een-rol" className="ams-heading ams-heading--2">
          Kies een rol
        </h2>
        <p className="zacht">Dit is een demo. Alle gezinnen en mensen zijn verzonnen.</p>
      </div>
      {kies.isError && <ProblemNotice error={kies.error} />}
      <ul className="naast-rollen">
        {rollen.data.items.map(({ gebruikerId, naam, functie, uitleg }) => (
          <li key={gebruikerId}>
            <button
              type="button"
              className="naast-rol"
              aria-disabled={kies.isPending || undefined}
              onClick={() => !kies.isPending && kies.mutate(gebruikerId)}
            >
              <span className="naast-rol__naam">{naam}</span>
              <span className="naast-rol__functie">{functie}</span>
              <span className="naast-rol__uitleg">{uitleg}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
