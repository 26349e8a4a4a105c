import { writeBelemmeringen, writePrioriteiten, writeSituaties, writeTeksten } from './stappen/canvas.ts';
import { writeAfspraken, writeDoorbraken } from './stappen/canvas-doorbraken.ts';
import {
  answerGeldEnWonen,
  answerOneByOne,
  answerRust,
  answerWieBenJij,
  beginGesprek,
  finishGesprek,
  pauseAndResume,
} from './stappen/gesprek.ts';
import { addLeden, searchHuishouden, startCasus } from './stappen/huishouden.ts';
import { logInAs, openCasus } from './stappen/login.ts';
import { lookAt } from './stappen/look-at.ts';
import { expect, test } from './stappen/wandeling.ts';

// One family's story through the real screens, from the first knock on the door to a decided request. Each chapter
// goes on where the one before it stopped, often as somebody else.
test.describe
  .serial('Kastanje, van aanmelding tot besluit', () => {
    test('Sanne zoekt het gezin, schrijft het in en opent de casus', async ({ page }) => {
      await page.goto('/');
      await lookAt(page, 'inloggen');
      await logInAs(page, 'sanne');
      await lookAt(page, 'mijn-werk-leeg');
      await searchHuishouden(page);
      await addLeden(page);
      await startCasus(page);
      await lookAt(page, 'canvas-leeg');
    });

    test('Sanne voert het gesprek aan de keukentafel', async ({ page }) => {
      await logInAs(page, 'sanne');
      await lookAt(page, 'mijn-werk');
      await openCasus(page, 'Kastanje', 'Gesprek');
      await lookAt(page, 'gesprekken-leeg');
      await beginGesprek(page);
      await answerOneByOne(page);
      await answerWieBenJij(page);
      await answerGeldEnWonen(page);
      await pauseAndResume(page);
      await answerRust(page);
      await finishGesprek(page);
    });

    test('Sanne vult met het gezin het canvas', async ({ page }) => {
      await logInAs(page, 'sanne');
      await openCasus(page, 'Kastanje', 'Canvas');
      await writeTeksten(page);
      await writeSituaties(page);
      await lookAt(page, 'canvas-half');
      await writeBelemmeringen(page);
      await writePrioriteiten(page);
      await writeDoorbraken(page);
      await writeAfspraken(page);
      await page.reload();
      // The fourth doorbraak costs nothing, so nobody wrote down what was tried before.
      await expect(page.getByText('8 van 9 blokken zijn compleet.')).toBeVisible();
      await lookAt(page, 'canvas-vol');
    });
  });
