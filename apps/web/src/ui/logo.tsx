import './logo.css';

/** Mark and name: two people beside each other. */
export function Logo() {
  return (
    <span className="naast-logo">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <rect width="32" height="32" rx="7" />
        <circle cx="12" cy="11" r="4" className="naast-logo__een" />
        <path d="M5 26c0-5 3-8.500 7-8.500s7 3.500 7 8.500z" className="naast-logo__een" />
        <circle cx="21.500" cy="13" r="3" className="naast-logo__ander" />
        <path
          d="M20.500 26c0-3-.7-5.200-1.900-7 .9-.6 1.900-.9 2.900-.9 3.200 0 5.500 2.900 5.500 7.900z"
          className="naast-logo__ander"
        />
      </svg>
      <span className="naast-logo__naam">Naast</span>
    </span>
  );
}
