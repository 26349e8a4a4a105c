import '#thema';
import './themes/index.css';
import { useDutchMessages as speakDutch } from '@naast/contract/meldingen';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

speakDutch();

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html heeft geen #app');
createRoot(plek).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
