import '#thema';
import './themes/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html heeft geen #app');
createRoot(plek).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
