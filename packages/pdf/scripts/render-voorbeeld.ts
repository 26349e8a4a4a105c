// Renders the sample documents to a folder, to look at. Run from packages/pdf: node scripts/render-voorbeeld.ts /tmp
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBeschikkingPdf } from '../src/beschikking-pdf.ts';
import { renderCasusPdf } from '../src/casus-pdf.ts';
import { afwijzingKastanje, beschikkingKastanje } from '../src/voorbeeld/beschikking-kastanje.ts';
import { casusKastanje } from '../src/voorbeeld/casus-kastanje.ts';

const map = process.argv[2] ?? '.data';
const opties = { gemaaktOp: new Date('2026-11-22T10:00:00Z'), bestandsId: '0'.repeat(32) };
mkdirSync(map, { recursive: true });
writeFileSync(join(map, 'casus-kastanje.pdf'), renderCasusPdf(casusKastanje, opties));
writeFileSync(join(map, 'beschikking.pdf'), renderBeschikkingPdf(beschikkingKastanje, opties));
writeFileSync(join(map, 'afwijzing.pdf'), renderBeschikkingPdf(afwijzingKastanje, opties));
