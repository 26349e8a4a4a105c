import { ProblemError } from '#web/lib/problem-error.ts';
import { Notice } from './notice.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** Why a file was refused, in the words of the server: there is no field beside which they could stand. */
export function BestandFout({ error }: { error: unknown }) {
  const fouten = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  if (fouten.length === 0) return <ProblemNotice error={error} />;
  return (
    <div role="alert">
      <Notice soort="let-op" titel="Dit bestand kunnen we niet gebruiken">
        {fouten.map(({ veld, bericht }) => (
          <p key={veld + bericht}>{bericht}</p>
        ))}
      </Notice>
    </div>
  );
}
