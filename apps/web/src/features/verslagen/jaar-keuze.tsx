import { ButtonLink } from '#web/ui/button-link.tsx';

/** The budgetjaren to choose from; the address keeps the choice. */
export function JaarKeuze({ jaren, jaar }: { jaren: readonly number[]; jaar: number }) {
  if (jaren.length < 2) return null;
  return (
    <nav className="rij" aria-label="Budgetjaren">
      {jaren.map((ander) => (
        <ButtonLink
          key={ander}
          to={`?jaar=${ander}`}
          variant={ander === jaar ? 'primary' : 'secondary'}
          klein
          {...(ander === jaar ? { 'aria-current': 'page' as const } : {})}
        >
          {String(ander)}
        </ButtonLink>
      ))}
    </nav>
  );
}
