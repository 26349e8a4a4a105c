import './skeleton.css';

/** Grey lines where the content will stand; said once to screen readers. */
export function Skeleton({ regels = 4, titel = false }: { regels?: number; titel?: boolean }) {
  return (
    <div className="naast-skelet" role="status">
      <span className="alleen-voorlezen">Even geduld, we halen dit op.</span>
      {titel && <div className="naast-skelet__titel" />}
      {Array.from({ length: regels }, (_, nummer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
        <div key={nummer} className="naast-skelet__regel" />
      ))}
    </div>
  );
}
