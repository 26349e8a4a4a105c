import type { Plugin } from 'vite';

const bestand = /@amsterdam[\\/]design-system-react[\\/]dist[\\/]index\.esm\.js$/;

/**
 * The design system is one file whose `Object.assign(Root, { Part })` and `X.displayName = …` count as side effects,
 * so one imported button brings all 67 components and their icons along (42 kB gzip). Marked pure, what is not used
 * falls out: also the icons, which belong to the city of Amsterdam and are not ours to ship.
 */
export function shakeDesignSystem(): Plugin {
  return {
    name: 'naast:shake-design-system',
    apply: 'build',
    transform: {
      filter: { id: bestand },
      handler: (code) => ({
        code: code
          .replace(/= Object\.assign\(/g, '= /*#__PURE__*/ Object.assign(')
          .replace(/= (createContext|forwardRef)\(/g, '= /*#__PURE__*/ $1(')
          .replace(/^\w+\.displayName = .*;$/gm, ''),
        map: null,
      }),
    },
  };
}
