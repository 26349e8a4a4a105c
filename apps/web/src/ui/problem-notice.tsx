import { askLogin } from '#web/lib/login.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { Notice } from './notice.tsx';

interface Props {
  error: unknown;
  /** Tries again; leave out when trying again makes no sense. */
  opnieuw?: () => void;
}

/** A refusal or failure in words a person can act on. */
export function ProblemNotice({ error, opnieuw }: Props) {
  const problem = error instanceof ProblemError ? error.problem : undefined;
  if (problem?.status === 404) {
    return (
      <EmptyState titel="Dit bestaat niet, of je mag het niet zien">
        Klopt het adres? Vraag anders de contactpersoon van het gezin om toegang.
      </EmptyState>
    );
  }
  const magInloggen = problem?.status === 401;
  const kanOpnieuw = opnieuw && (!problem || magInloggen || problem.status === 0 || problem.status >= 429);
  return (
    <div role="alert">
      <Notice
        soort="let-op"
        titel={problem?.title ?? 'Er ging iets mis op deze pagina'}
        actie={
          kanOpnieuw && (
            <Button variant="secondary" klein onClick={magInloggen ? () => logIn(opnieuw) : opnieuw}>
              {magInloggen ? 'Inloggen' : 'Probeer opnieuw'}
            </Button>
          )
        }
      >
        <p>
          {problem?.detail ?? 'Laad de pagina opnieuw. Kopieer eerst wat je typte, als dat nog te zien is.'}
        </p>
      </Notice>
    </div>
  );
}

/** Asks to sign in, and goes on only then. */
const logIn = (daarna: () => void): void => void askLogin().then((ingelogd) => ingelogd && daarna());
